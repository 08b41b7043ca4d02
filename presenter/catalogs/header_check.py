"""What the header of a catalog says wrongly: its language, its rule of plural forms, rules yet to come."""

from __future__ import annotations

import gettext
import re

from presenter.catalogs.header import EXTRACTOR, rules_of
from presenter.catalogs.po_file import PoFile
from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language, fallback_chain, parse_language
from presenter.i18n.text import Text

_RULE = re.compile(r"nplurals\s*=\s*([1-9])\s*;\s*plural\s*=\s*([^;]+);?")


def check_header(file: PoFile, language: Language) -> tuple[Finding, ...]:
    """Return what is wrong with the header of a language's catalog; what it does not say is not wrong.

    A variety may stand for its language and the other way round. Nor is any rule of plurals held to be the
    only one: gettext, CLDR and translators' editors count those of Spanish differently.
    """
    newer = newer_rules(file, language)
    findings = [] if newer is None else [newer]
    declared = file.headers.get("Language", "")
    if declared and not _is_of(declared, language):
        message = Text("The header says that the language is {declared}; the folder says {language}.")
        advice = Text("Write {language} in the header, or move the catalog to its own language's folder.")
        findings.append(
            _finding(
                file,
                language,
                "Language",
                message.with_fields(declared=declared, language=language),
                advice.with_fields(language=language),
            )
        )
    rule = file.headers.get("Plural-Forms", "")
    if rule and not _is_rule(rule):
        message = Text("The header's rule for plural forms cannot be read.")
        advice = Text("Write it as in: {example}").with_fields(example="nplurals=2; plural=(n != 1);")
        findings.append(_finding(file, language, "Plural-Forms", message, advice))
    return tuple(findings)


def newer_rules(file: PoFile, language: Language) -> Finding | None:
    """Return that a catalog was cut by rules that this version does not know, None where it was not."""
    header = next((entry for entry in file.entries if entry.is_header), None)
    rules = rules_of(header)
    if header is None or not rules.isdecimal() or int(rules) <= int(EXTRACTOR):
        return None
    return Finding(
        "newer-rules",
        Severity.ERROR,
        Text("This catalog was made by a newer version of the program, by the rules {rules}.").with_fields(
            rules=rules
        ),
        Span(file.path, header.number),
        advice=Text("Bring it in step with that version: this one would cut some texts in another way."),
        language=language,
    )


def _is_of(declared: str, language: Language) -> bool:
    try:
        said = parse_language(declared)
    except ValueError:
        return False
    return said in fallback_chain(language) or language in fallback_chain(said)


def _is_rule(rule: str) -> bool:
    match = _RULE.fullmatch(rule)
    if match is None:
        return False
    try:
        form = gettext.c2py(match[2].strip())
        return all(form(count) < int(match[1]) for count in range(200))
    except (ValueError, ArithmeticError, RecursionError):
        return False


def _finding(file: PoFile, language: Language, name: str, message: Text, advice: Text) -> Finding:
    line = next(
        line.number
        for entry in file.entries
        for line in entry.lines
        if entry.is_header and line.value.startswith(name)
    )
    return Finding(
        "catalog-header",
        Severity.WARNING,
        message,
        Span(file.path, line),
        f"{name}: {file.headers[name]}",
        advice,
        language=language,
    )

"""The headers of new catalogs."""

from __future__ import annotations

import re
from datetime import datetime

from presenter.catalogs.entry import Entry
from presenter.catalogs.line import LineKind, comment_line, string_lines
from presenter.i18n.language import Language, language_name, locale_of

EXTRACTOR = "2"
"""The version of the rules by which decks are cut into messages; catalogs of other rules need migrating."""

_RULES_NAME = "X-Deck-Extractor"
_RULES = re.compile(rf"^{_RULES_NAME}:(.*)$", re.MULTILINE)
_DATE = re.compile(r'^"POT-Creation-Date: (.*)\\n"$', re.MULTILINE)


def template_header(project: str, source: Language, now: datetime) -> Entry:
    """Return the header of a `.pot`."""
    return _header(f"Messages of {project}, to be translated.", project, source, now, {})


def catalog_header(project: str, source: Language, language: Language, now: datetime) -> Entry:
    """Return the header of a new `.po`, with the plural forms of its language."""
    from babel.messages.plurals import get_plural  # late: reading a catalog needs no rule

    rule = get_plural(locale_of(language))
    fields = {
        "PO-Revision-Date": f"{now:%Y-%m-%d %H:%M%z}",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": language,
        "Plural-Forms": f"nplurals={rule.num_plurals}; plural={rule.plural_expr};",
    }
    title = f"{language_name(language, Language('en'))} translation of {project}."
    return _header(title, project, source, now, fields)


def rules_of(header: Entry | None) -> str:
    """Return the version of the rules by which a catalog's messages were cut, empty where it does not say."""
    if header is None:
        return ""
    found = _RULES.search(header.translations[0])
    return found[1].strip() if found else ""


def with_present_rules(header: Entry) -> Entry:
    """Return the header with the version of the present rules, where it names one at all."""
    present = f"{_RULES_NAME}: {EXTRACTOR}"
    lines = tuple(
        line._replace(raw=f'"{present}\\n"{header.newline}', value=f"{present}\n")
        if line.kind is LineKind.MSGSTR and _RULES.fullmatch(line.value.rstrip("\n")) and not line.begins
        else line
        for line in header.lines
    )
    return header if lines == header.lines else Entry.of(lines)


def creation_date(text: str) -> str | None:
    """Return the line of a catalog's text that says when its template was made."""
    match = _DATE.search(text)
    return match[0] if match else None


def _header(title: str, project: str, source: Language, now: datetime, fields: dict[str, str]) -> Entry:
    headers = {
        "Project-Id-Version": project,
        "POT-Creation-Date": f"{now:%Y-%m-%d %H:%M%z}",
        **fields,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Source-Language": source,
        _RULES_NAME: EXTRACTOR,
    }
    text = "".join(f"{name}: {value}\n" for name, value in headers.items())
    return Entry.of(
        (
            comment_line(LineKind.COMMENT, title, "\n"),
            *string_lines(LineKind.MSGID, "", "\n"),
            *string_lines(LineKind.MSGSTR, text, "\n"),
        )
    )

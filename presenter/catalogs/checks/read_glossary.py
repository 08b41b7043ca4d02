"""The glossary of a folder of catalogs, read strictly."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from presenter.catalogs.checks.glossary import FILE_NAME, NO_GLOSSARY, Glossary, Term
from presenter.deck.lines import split_lines
from presenter.deck.report import Report
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_parser import parse_yaml
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.errors import Finding, Span
from presenter.i18n.language import Language, parse_language
from presenter.i18n.text import Text
from presenter.storage.leads_out import leads_out

LARGEST_FILE = 1_000_000
"""In bytes."""

_TABLES = ("terms", "links")
_OF_TERM = ("term", "keep", "case", "forbidden", "note")


def read_glossary(folder: Path) -> tuple[Glossary, tuple[Finding, ...]]:
    """Return the glossary of a folder, an empty one where there is none, and what is wrong with it."""
    path = folder / FILE_NAME
    if not path.exists():
        return NO_GLOSSARY, ()
    report = Report(path)
    if leads_out(path, folder.parent):
        message = Text("This glossary is no file, or leads elsewhere through a link of the file system.")
        report.add("unsafe-path", message, Span(path), advice=Text("Copy the file to where it belongs."))
        return NO_GLOSSARY, report.findings()
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError(path)
        lines = split_lines(path.read_text("utf-8-sig"))
    except (OSError, ValueError):
        message = Text("This glossary is no text in UTF-8, or larger than 1 MB; it is left out.")
        report.add("syntax", message, Span(path))
        return NO_GLOSSARY, report.findings()
    reader = _GlossaryReader(ValueReader(report))
    return reader.glossary(parse_yaml(lines, report, LARGEST_FILE)), report.findings()


class _GlossaryReader:
    """Read the terms one by one; a slip in one costs none of the others."""

    def __init__(self, values: ValueReader) -> None:
        self._values = values

    def glossary(self, mapping: YamlMapping) -> Glossary:
        terms: list[Term] = []
        links: dict[Language, Mapping[str, str]] = {}
        for name, node in self._values.entries(mapping, dict.fromkeys(_TABLES)):
            if name == "links":
                links = {language: self._addresses(value) for language, value in self._by_language(node)}
            elif isinstance(node, YamlList):
                terms = [term for item in node.items if (term := self._term(item)) is not None]
            else:
                self._values.reject(node, Text("Write a list of terms, each beginning with “- term: …”."))
        return Glossary(tuple(terms), links)

    def _term(self, node: YamlNode) -> Term | None:
        if not isinstance(node, YamlMapping):
            self._values.reject(node, Text("Write a list of terms, each beginning with “- term: …”."))
            return None
        said = {key.text: value for key, value in node.entries}
        others = YamlMapping(
            tuple((key, value) for key, value in node.entries if key.text not in _OF_TERM), node.span
        )
        words = self._values.text(said["term"]) if "term" in said else None
        if not words:
            self._values.reject(node, Text("Say which term it is: “term: …”."))
            return None
        return Term(
            words=words,
            targets={language: self._words(value) for language, value in self._by_language(others)},
            forbidden={
                language: self._words(value)
                for language, value in self._by_language(said.get("forbidden", YamlMapping((), node.span)))
            },
            keep="keep" in said and self._values.flag(said["keep"]) is True,
            case="case" in said and self._values.flag(said["case"]) is True,
            note=(self._values.text(said["note"]) or "") if "note" in said else "",
        )

    def _by_language(self, node: YamlNode) -> list[tuple[Language, YamlNode]]:
        if not isinstance(node, YamlMapping):
            self._values.reject(node, Text("Write it for each language: “es: …”."))
            return []
        found: list[tuple[Language, YamlNode]] = []
        for key, value in node.entries:
            try:
                found.append((parse_language(key.text), value))
            except ValueError:
                self._values.reject(key, Text("Write a code such as `en`, `es` or `es_MX`."), "unknown-key")
        return found

    def _words(self, node: YamlNode) -> tuple[str, ...]:
        if isinstance(node, YamlText):
            return (node.text,) if node.text else ()
        return tuple(item.text for item in self._values.texts(node))

    def _addresses(self, node: YamlNode) -> dict[str, str]:
        if not isinstance(node, YamlMapping):
            self._values.reject(
                node, Text("Write what an address begins with, a colon, and what stands for it.")
            )
            return {}
        return {key.text: value.text for key, value in node.entries if isinstance(value, YamlText)}

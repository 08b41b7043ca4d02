"""The tables of the manual that are made of the program's own: keys and verbs, settings, findings.

In a chapter a line `{keys}`, `{keys:translator}`, `{settings}` or `{findings}` stands for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from presenter.actions.action import Action
from presenter.actions.verb import Heading, Verb
from presenter.dataclass import dataclass
from presenter.errors import Severity
from presenter.i18n.text import Text, Translate
from presenter.manual.fields import TABLES, title_of
from presenter.settings.settings_table import settings_table

Meanings = Mapping[str, tuple[Severity, Text]]

_LINE = re.compile(r"^\{(keys|settings|findings)(?::(\w+))?\}$", re.MULTILINE)
_KEYS, _DOES, _NAME = Text("Keys"), Text("What it does"), Text("Name")
_CODE, _MEANS = Text("Code"), Text("What it means")
_SEVERITIES = {
    Severity.ERROR: Text("Errors"),
    Severity.WARNING: Text("Warnings"),
    Severity.INFO: Text("Notes", context="severity"),
}


@dataclass(frozen=True, slots=True)
class MadeTables:
    """Write the tables in a language; `meanings` are those of all codes."""

    meanings: Meanings
    translate: Translate

    def expand(self, source: str) -> str:
        """Return a chapter with its tables in it."""
        return _LINE.sub(self._table, source)

    def _table(self, found: re.Match[str]) -> str:
        kind, name = found.groups()
        match kind:
            case "settings":
                return settings_table(self.translate).replace("\n## ", "\n### ").replace("## ", "### ", 1)
            case "findings":
                return "\n".join(self._findings())
            case _:
                return "\n".join(self._keys(TABLES[name or ""].values()))

    def _findings(self) -> Iterator[str]:
        for severity, title in _SEVERITIES.items():
            yield from (f"### {self._say(title)}", "", self._head(_CODE, _MEANS), "|---|---|")
            for code, (each, meaning) in sorted(self.meanings.items()):
                if each is severity:
                    yield f"| `{code}` | {_cell(self._say(meaning))} |"
            yield ""

    def _keys(self, verbs: Iterable[Verb]) -> Iterator[str]:
        for group, rows in groupby(verbs, key=_group):
            yield from (f"### {self._say(group.title)}", "", self._head(_KEYS, _DOES, _NAME), "|---|---|---|")
            for row in rows:
                title = _cell(title_of(row, self.translate))
                yield f"| {self._pressed(row)} | {title} | {self._named(row)} |"
            yield ""

    def _pressed(self, row: Verb) -> str:
        keys = " ".join(f"{{press:{key}}}" for key in row.keys) or "–"
        return (
            self._say(Text("hold {key}").with_fields(key=keys))
            if isinstance(row, Action) and row.hold
            else keys
        )

    def _named(self, row: Verb) -> str:
        arguments = row.arguments if isinstance(row, Action) else None
        return f"`{row.id}`" + (f" {_cell(self._say(arguments))}" if arguments else "")

    def _head(self, *titles: Text) -> str:
        return f"| {' | '.join(map(self._say, titles))} |"

    def _say(self, text: Text) -> str:
        return text.render(self.translate)


def without_tables(source: str) -> str:
    """Return a chapter without its tables, which are translated where they are made."""
    return _LINE.sub("", source)


def _group(row: Verb) -> Heading:
    return row.group


def _cell(words: str) -> str:
    """Return words as they stand in a cell: as they are."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", words)

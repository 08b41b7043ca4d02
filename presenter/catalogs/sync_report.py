"""What a sync did to the files of a deck, in short and entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from functools import cached_property
from pathlib import Path

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_change import OUTCOME_TITLES, Counts, EntryChange, Outcome
from presenter.catalogs.header import EXTRACTOR
from presenter.catalogs.line import LineKind
from presenter.catalogs.merge import Merge
from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural


@dataclass(frozen=True)
class LanguageSync:
    """What became of one language's catalog."""

    language: Language
    path: Path
    merge: Merge
    is_changed: bool

    @property
    def counts(self) -> Counts:
        """Return how many entries came to be in step in which way."""
        return self.merge.counts

    @property
    def text(self) -> Text:
        """Return the counts as a sentence."""
        return Text(
            "{language}: {kept} kept, {restored} restored, {copied} copied, {carried} to be looked at again, "
            "{added} new, {obsolete} obsolete."
        ).with_fields(language=self.language, **asdict(self.counts))

    @property
    def migration(self) -> Text | None:
        """Return that the catalog was made by older rules, or None where it was not."""
        if not self.merge.former_rules:
            return None
        return Text("{language}: brought from the rules {old} for cutting decks to {new}.").with_fields(
            language=self.language, old=self.merge.former_rules, new=EXTRACTOR
        )

    @property
    def entries(self) -> Iterator[Text]:
        """Return a line for each entry that is not just kept: where it is, what became of it, its words."""
        for change in self.changed:
            text, former = Text("{place}: {outcome} · {words}"), ""
            if change.former is not None and change.former[1] != change.key[1]:
                text, former = Text("{place}: {outcome} · {words} ← {former}"), change.former[1]
            yield text.with_fields(
                place=f"{self.path}:{self.line_of(change)}",
                outcome=OUTCOME_TITLES[change.outcome],
                words=" ".join(change.key[1].split()),
                former=" ".join(former.split()),
            )

    @property
    def changed(self) -> tuple[EntryChange, ...]:
        """Return what became of the entries that are not just kept."""
        return tuple(change for change in self.merge.changes if change.outcome is not Outcome.KEPT)

    def line_of(self, change: EntryChange) -> int:
        """Return the line of an entry's msgid in the catalog as it is now."""
        return self._lines.get((change.key, change.outcome is Outcome.OBSOLETE), 0)

    @cached_property
    def _lines(self) -> dict[tuple[Key, bool], int]:
        found: dict[tuple[Key, bool], int] = {}
        above = 0
        for entry in self.merge.file.entries:
            found[entry.key, entry.obsolete] = above + _line_in(entry)
            above += entry.raw.count("\n")
        return found


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did: to the template and to each language.

    `others` are the reports of what the deck has in further languages than its own.
    """

    template: Path
    messages: int
    is_template_changed: bool
    languages: tuple[LanguageSync, ...]
    others: tuple[SyncReport, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Tell whether any file was written."""
        return (
            self.is_template_changed
            or any(language.is_changed for language in self.languages)
            or any(other.is_changed for other in self.others)
        )

    @property
    def texts(self) -> tuple[Text, ...]:
        """Return what was done, a sentence for the template and one for each language."""
        migrations = (language.migration for language in self.languages)
        return (
            plural(
                "{template}: {count} message.", "{template}: {count} messages.", self.messages
            ).with_fields(template=str(self.template)),
            *(text for text in migrations if text is not None),
            *(language.text for language in self.languages),
            *(text for other in self.others for text in other.texts),
        )

    @property
    def entries(self) -> Iterator[Text]:
        """Return a line for each entry that is not just kept, catalog by catalog."""
        for language in self.languages:
            yield from language.entries
        for other in self.others:
            yield from other.entries

    def as_json(self) -> dict[str, object]:
        """Return all of it for programs; entries that are just kept are counted only."""
        return {
            "template": str(self.template),
            "messages": self.messages,
            "is_template_changed": self.is_template_changed,
            "languages": [_language_as_json(language) for language in self.languages],
            "others": [other.as_json() for other in self.others],
        }


def _language_as_json(sync: LanguageSync) -> dict[str, object]:
    return {
        "language": sync.language,
        "path": str(sync.path),
        "counts": asdict(sync.counts),
        "is_changed": sync.is_changed,
        "former_rules": sync.merge.former_rules,
        "entries": [
            {
                "outcome": change.outcome.value,
                "context": change.key[0],
                "words": change.key[1],
                "former_context": None if change.former is None else change.former[0],
                "former_words": None if change.former is None else change.former[1],
                "line": sync.line_of(change),
            }
            for change in sync.changed
        ],
    }


def _line_in(entry: Entry) -> int:
    """Return which line of an entry its msgid is on, counted from 1."""
    return next(number for number, line in enumerate(entry.lines, 1) if line.kind is LineKind.MSGID)

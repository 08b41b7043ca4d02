"""All that was translated before into one language: in the catalogs around, and in this deck."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from pathlib import Path
from typing import NamedTuple

from presenter.catalogs.domains import domains
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.interface import SOURCE, InterfaceCatalogs
from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import PresenterError
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text
from presenter.storage.leads_out import leads_out
from presenter.translation.memory.adapted import adapted
from presenter.translation.memory.source_index import SourceIndex
from presenter.translation.memory.suggestion import Suggestion
from presenter.translation.unit import Unit, UnitKey, places_of
from presenter.translation.workbench import Workbench

MOST = 9
"""Suggestions at a time: each has a key of its own."""

HERE = Text("this deck")
INTERFACE = Text("the program’s own words")


class Remembered(NamedTuple):
    """A text, its translation, and where that was found."""

    source: str
    words: str
    origin: str | Text


@dataclass(frozen=True)
class TranslationMemory:
    """What there is to draw on for each language that the deck is written in.

    Of this deck only the sources are kept here: their translations are looked up on the workbench, as they
    are the moment they are asked for. Fuzzy entries are passed over: an error must not spread.
    """

    around: tuple[tuple[Language, tuple[Remembered, ...]], ...] = field(repr=False)
    keys: tuple[UnitKey, ...] = field(repr=False)
    _around: tuple[tuple[Language, SourceIndex], ...] = field(repr=False)
    _own: SourceIndex = field(repr=False)

    @classmethod
    def read(cls, deck: Deck, language: Language) -> TranslationMemory:
        """Read all catalogs around; those that are broken are passed over. May take a second: in a thread."""
        sources = [home.source for home in domains(deck) if home.into((language,))]
        around = tuple((source, tuple(_around(deck, source, language))) for source in sources)
        return cls.of(deck, around)

    @classmethod
    def of(cls, deck: Deck, around: Iterable[tuple[Language, tuple[Remembered, ...]]]) -> TranslationMemory:
        """Return a memory of a deck and of what was found around it, by the source's language."""
        found = tuple(around)
        keys = tuple(places_of(deck))
        indexes = tuple(
            (source, SourceIndex(tuple(each.source for each in remembered))) for source, remembered in found
        )
        memory = cls(found, keys, indexes, SourceIndex(tuple(key.msgid for key in keys)))
        for index in (memory._own, *(index for _, index in indexes)):
            index.warm_up()
        return memory

    def suggestions(self, workbench: Workbench, unit: Unit, limit: int = MOST) -> tuple[Suggestion, ...]:
        """Return what may serve for a unit, the likest first; the same words come once."""
        found: dict[str, Suggestion] = {}
        for suggestion in sorted(self._found(workbench, unit, limit), key=_rank):
            if suggestion.words != unit.target or not unit.entry.is_translated:
                found.setdefault(suggestion.words, suggestion)
        return tuple(found.values())[:limit]

    def very_words(self, text: str, source: Language) -> str:
        """Return what other decks have for the very text, with its own numbers and links; empty for nothing.

        The program's own words are left out: what a button says is not what a slide does.
        """
        for (language, remembered), (_, index) in zip(self.around, self._around, strict=True):
            for number, likeness in index.alike(text, MOST) if language == source else ():
                suggestion = _suggestion(remembered[number], text, likeness)
                if suggestion.origin != INTERFACE and (suggestion.source == text or suggestion.is_adapted):
                    return suggestion.words
        return ""

    def _found(self, workbench: Workbench, unit: Unit, limit: int) -> Iterator[Suggestion]:
        for number, likeness in self._own.alike(unit.source, limit + 1):
            other = workbench.unit(self.keys[number])
            if (
                other is not None
                and other.key != unit.key
                and other.key.written_in == unit.key.written_in
                and other.state is EntryState.TRANSLATED
            ):
                yield _suggestion(Remembered(other.source, other.target, HERE), unit.source, likeness)
        source = unit.key.written_in or workbench.deck.settings.language
        for (language, remembered), (_, index) in zip(self.around, self._around, strict=True):
            if language == source:
                for number, likeness in index.alike(unit.source, limit):
                    yield _suggestion(remembered[number], unit.source, likeness)


def _suggestion(remembered: Remembered, source: str, likeness: float) -> Suggestion:
    if remembered.source != source:
        words = adapted(remembered.words, remembered.source, source)
        if words is not None and words != remembered.words:
            return Suggestion(words, remembered.source, remembered.origin, likeness, is_adapted=True)
    return Suggestion(remembered.words, remembered.source, remembered.origin, likeness)


def _rank(suggestion: Suggestion) -> tuple[bool, bool, float]:
    """Put the very text first, then what was adapted to it."""
    return suggestion.likeness < 1.0, not suggestion.is_adapted, -suggestion.likeness


def _around(deck: Deck, source: Language, language: Language) -> Iterator[Remembered]:
    folder = translations_folder(deck)
    own = {home.name for home in domains(deck)}
    interface = InterfaceCatalogs.load().paths if source == SOURCE else {}
    seen: set[tuple[str, str]] = set()
    for variety in fallback_chain(language):
        program = interface.get(variety)
        for path in sorted(folder.glob(f"{variety}/LC_MESSAGES/*.po")):
            is_of_program = program is not None and path.resolve() == program.resolve()
            if path.stem not in own and not is_of_program and not leads_out(path, folder.parent):
                yield from _of_file(path, path.stem, source, seen)
        if program is not None:
            yield from _of_file(program, INTERFACE, source, seen)


def _of_file(
    path: Path, origin: str | Text, source: Language, seen: set[tuple[str, str]]
) -> Iterator[Remembered]:
    try:
        file = PoFile.read(path)
    except PresenterError:
        return  # whoever works on that one is told
    if _language_of(file, path) not in (source, None):
        return
    for entry in file.entries:
        if entry.is_translated and not (entry.is_header or entry.plural):
            pair = (entry.msgid, entry.translations[0])
            if pair not in seen:
                seen.add(pair)
                yield Remembered(*pair, origin)


def _language_of(file: PoFile, path: Path) -> str | None:
    """Return what a catalog's sources are written in; None where it does not say."""
    _, mark, language = path.stem.rpartition(".from-")
    return language if mark else file.headers.get("X-Source-Language") or None

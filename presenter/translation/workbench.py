"""The work on the translation of a deck into one language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.domains import domains
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.show_policy import SHOW_ALL
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.message import Message, Status, Words
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.translation.opened_file import OpenedFile
from presenter.translation.own_words import is_same, typed
from presenter.translation.unit import Unit, UnitKey, places_of


@dataclass(frozen=True)
class Workbench:
    """A deck, its catalogs in one language in step with it, and how the deck reads with that.

    `units` is what there is to translate, in reading order, with every edit in it; `files` what the disk has,
    without; `edited` the units that differ from that. `catalogs` shows every translation there is, sure or
    not, so that a translator sees on the slide what stands in the field: an audience is shown less.
    Every edit returns a new one; nothing is written here.
    """

    deck: Deck
    language: Language
    files: tuple[OpenedFile, ...]
    units: tuple[Unit, ...]
    catalogs: Catalogs
    edited: frozenset[UnitKey] = frozenset()
    _numbers: Mapping[UnitKey, int] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def open(cls, deck: Deck, language: Language) -> Workbench:
        """Return the work as the files have it; they are brought in step with the deck in memory alone.

        A catalog that is not there is a new one. One that is broken says so in `findings`.
        """
        homes = (home for home in domains(deck) if home.into((language,)))
        files = tuple(OpenedFile.open(deck, home, language) for home in homes)
        return cls.of(deck, language, files, Catalogs.load(deck))

    @classmethod
    def of(
        cls,
        deck: Deck,
        language: Language,
        files: tuple[OpenedFile, ...],
        catalogs: Catalogs,
        entries: Mapping[UnitKey, Entry] | None = None,
    ) -> Workbench:
        """Return the work on files that are open; `entries` are those that differ from the files'."""
        differing = entries or {}
        filed = {file.home.source: file.entries for file in files}
        units: list[Unit] = []
        for key, places in places_of(deck).items():
            source = key.written_in or deck.settings.language
            in_use = filed.get(source, {})
            entry = differing.get(key) or in_use.get(key.entry)
            if entry is not None:
                units.append(Unit(entry, places, in_use))
        numbers = {unit.key: number for number, unit in enumerate(units)}
        edited = frozenset(key for key in differing if key in numbers)
        shown = _with_all_words(catalogs, language, units)
        return cls(deck, language, files, tuple(units), shown, edited, numbers)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the files; those are not written until it is mended."""
        return tuple(finding for file in self.files for finding in file.findings)

    def unit(self, key: UnitKey | None) -> Unit | None:
        """Return the unit of a key; None where its words are no longer in the deck."""
        number = None if key is None else self._numbers.get(key)
        return None if number is None else self.units[number]

    def number(self, key: UnitKey) -> int:
        """Return the place of a unit in reading order, counted from 0. Raises KeyError for none of these."""
        return self._numbers[key]

    def unit_of(self, message: Message) -> Unit | None:
        """Return the unit of a message of the deck; None for what is not to be translated."""
        return self.unit(UnitKey.of(message))

    def file_of(self, key: UnitKey) -> OpenedFile | None:
        """Return the catalog that a unit is in."""
        source = key.written_in or self.deck.settings.language
        return next((file for file in self.files if file.home.source == source), None)

    def filed(self, key: UnitKey) -> Entry | None:
        """Return the entry of a unit as the disk has it, in step with the deck."""
        file = self.file_of(key)
        return None if file is None else file.entries.get(key.entry)

    def is_edited(self, key: UnitKey) -> bool:
        """Tell whether a unit differs from what the disk has."""
        return not is_same(self.units[self._numbers[key]].entry, self.filed(key))

    def translated(self, unit: Unit, words: str) -> Workbench:
        """Return the work with a unit translated by a person: nothing about it is fuzzy."""
        return self.with_entry(unit.key, typed(unit.entry, words))

    def with_entry(self, key: UnitKey, entry: Entry) -> Workbench:
        """Return the work with another entry for a unit. Raises KeyError for none of these."""
        number = self._numbers[key]
        old = self.units[number]
        if is_same(entry, old.entry):
            return self
        unit = old.with_entry(entry)
        is_edited = not is_same(entry, self.filed(key))
        return replace(
            self,
            units=(*self.units[:number], unit, *self.units[number + 1 :]),
            catalogs=self.catalogs.with_words(
                self.language, key.entry, _shown(unit, self.language), key.written_in
            ),
            edited=self.edited | {key} if is_edited else self.edited - {key},
        )

    def rendered(self, file: OpenedFile, instead: Mapping[UnitKey, Entry]) -> PoFile:
        """Return a file with all edits in it; `instead` has other entries for some units."""
        edits = {
            key.entry: instead.get(key) or self.units[self._numbers[key]].entry
            for key in (*self.edited, *instead)
            if self.file_of(key) is file
        }
        entries = (entry if entry.obsolete else edits.get(entry.key, entry) for entry in file.synced.entries)
        return replace(file.synced, entries=tuple(entries))


def _with_all_words(catalogs: Catalogs, language: Language, units: Iterable[Unit]) -> Catalogs:
    """Return the catalogs with what the units say in place of what the disk had in that language."""
    tables: defaultdict[Language | None, dict[Key, Words]] = defaultdict(dict)
    for unit in units:
        words = _shown(unit, language)
        if words is not None:
            tables[unit.key.written_in][unit.key.entry] = words
    others = {source: _with_table(home, language, tables[source]) for source, home in catalogs.others.items()}
    return replace(_with_table(catalogs, language, tables[None]), others=others, policy=SHOW_ALL)


def _with_table(catalogs: Catalogs, language: Language, table: Mapping[Key, Words]) -> Catalogs:
    return replace(
        catalogs,
        tables={**catalogs.tables, language: table},
        drafts={**catalogs.drafts, language: {}},
    )


def _shown(unit: Unit, language: Language) -> Words | None:
    if unit.state is EntryState.MISSING:
        return None
    status = Status.TRANSLATED if unit.state is EntryState.TRANSLATED else Status.STALE
    return Words(unit.target, language, status)

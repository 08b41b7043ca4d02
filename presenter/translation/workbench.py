"""The work on the translation of a deck into one language."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import MACHINE
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import merged_catalog
from presenter.deck.deck import Deck
from presenter.deck.message import Status, Words
from presenter.deck.messages import messages
from presenter.i18n.language import Language
from presenter.translation.unit import Place, Unit


@dataclass(frozen=True)
class Workbench:
    """A deck, its catalog in one language in step with it, and how the deck reads with that.

    Every edit returns a new one; nothing is written here.
    """

    deck: Deck
    language: Language
    file: PoFile
    catalogs: Catalogs

    @classmethod
    def open(cls, deck: Deck, language: Language) -> Workbench:
        """Return the work as the files have it, the catalog brought in step with the deck in memory alone.

        Raises PresenterError where the catalog is broken.
        """
        merged = merged_catalog(deck, translations_folder(deck), language)
        return cls(deck, language, merged.file, Catalogs.load(deck))

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Return what there is to translate, in reading order."""
        places: defaultdict[Key, list[Place]] = defaultdict(list)
        for slide, message in messages(self.deck):
            places[message.context, message.text].append(Place(message, slide.index if slide else None))
        entries = {entry.key: entry for entry in self.file.entries if not entry.obsolete}
        return tuple(Unit(entries[key], tuple(found)) for key, found in places.items() if key in entries)

    def translated(self, unit: Unit, words: str) -> Workbench:
        """Return the work with a unit translated by a person: nothing about it is fuzzy."""
        entry = unit.entry.with_translations((words,)).with_fuzzy(fuzzy=False).with_previous(None)
        comments = entry.comments(LineKind.COMMENT)
        by_hand = [comment for comment in comments if not comment.startswith(MACHINE)]
        if len(by_hand) < len(comments):
            entry = entry.with_comments(LineKind.COMMENT, by_hand)
        return self._with_entry(unit.entry, entry)

    def _with_entry(self, old: Entry, new: Entry) -> Workbench:
        entries = tuple(new if entry is old else entry for entry in self.file.entries)
        file = PoFile(self.file.path, entries, self.file.tail, self.file.byte_order_mark)
        words = Words(new.translations[0], self.language, Status.TRANSLATED) if new.is_translated else None
        return replace(self, file=file, catalogs=self.catalogs.with_words(self.language, new.key, words))

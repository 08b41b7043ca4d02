"""Catalogs that go, disks that are full, decks that change, programs that are killed: the words stay."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import state_of
from presenter.catalogs.po_file import PoFile
from presenter.deck.load import load
from presenter.translation.commands import (
    Pause,
    Resume,
    Select,
    SelectListed,
    Settle,
    TakeDeck,
    TypeWords,
    WriteComment,
)
from presenter.translation.journal import record_of, unsaved_words, words_of
from presenter.translation.look_again import look_again
from tests.translation.conftest import DECK, Desk

GERMAN_SLIDE = "\n---\nlanguage: de\n---\n\nGuten Abend allerseits.\n"
DECKS = (
    DECK,
    DECK.replace("We begin in **May**.\n", ""),
    DECK.replace("We begin in **May**.", "We all begin in **May**."),
    DECK + GERMAN_SLIDE,
    DECK.replace("Smile.", "Smile now.") + GERMAN_SLIDE.replace("Guten", "Einen guten"),
)


class Work:
    """A translator's words, and what happens to them and around them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.deck = folder / "talk.md"
        self.deck.write_text(DECK + GERMAN_SLIDE, encoding="utf-8")
        self.desk = Desk(load(self.deck))
        self.half = ""
        self._count = 0

    def happen(self, what: str, number: int) -> None:
        events: Mapping[str, Callable[[int], None]] = {
            "ours": self._type,
            "remark": self._remark,
            "leave": self._leave,
            "settle": self._settle,
            "deck": self._change_deck,
            "gone": self._remove,
            "emptied": self._empty,
            "full": self._fill_disk,
            "killed": self._kill,
        }
        events[what](number)

    def unsaved(self) -> set[str]:
        bench = self.desk.state.workbench
        aside = {words for many in self.desk.state.set_aside.values() for words in many}
        return aside | {bench.units[bench.number(key)].target for key in bench.edited}

    def known(self) -> set[str]:
        """Return all words that are here, in a unit, in what is to be written or set aside."""
        state = self.desk.state
        filed = (entry for file in state.workbench.files for entry in file.synced.entries)
        aside = (words for many in state.set_aside.values() for words in many)
        return {unit.target for unit in state.workbench.units} | {*aside} | {e.translations[0] for e in filed}

    def on_disk(self) -> Iterator[Entry]:
        for file in self.desk.state.workbench.files:
            yield from PoFile.read(file.path).entries if file.path.exists() else ()

    def _type(self, number: int) -> None:
        units = self.desk.state.workbench.units
        self._count += 1
        self.half = f"ours {self._count}"
        self.desk.do(Select(units[number % len(units)].key), TypeWords(self.half))

    def _remark(self, number: int) -> None:
        self.desk.do(WriteComment(f"remark {number}"), Pause())

    def _leave(self, number: int) -> None:
        before = self.desk.state.selected
        self.desk.do(SelectListed(1 if number % 2 else -1))
        self.half = self.half if self.desk.state.selected == before else ""

    def _settle(self, number: int) -> None:
        del number
        self.desk.do(Settle())
        self.half = ""

    def _change_deck(self, number: int) -> None:
        self.deck.write_text(DECKS[number], encoding="utf-8")
        deck = load(self.deck)
        self.desk.do(TakeDeck(deck, Catalogs.load(deck)), Pause())

    def _remove(self, number: int) -> None:
        files = self.desk.state.workbench.files
        files[number % len(files)].path.unlink(missing_ok=True)
        self._look()

    def _empty(self, number: int) -> None:
        files = self.desk.state.workbench.files
        path = files[number % len(files)].path
        if path.exists():
            path.write_text("\n" * (number % 2), encoding="utf-8")
        self._look()

    def _fill_disk(self, number: int) -> None:
        self.desk.is_full = bool(number % 2)

    def _kill(self, number: int) -> None:
        del number
        record = json.loads(json.dumps(record_of(unsaved_words(self.desk.state))))
        self.desk = Desk(load(self.deck))
        self.desk.do(Resume(words_of(record)))

    def _look(self) -> None:
        self.desk.do(*(look_again(file.path) for file in self.desk.state.workbench.files))


@contextmanager
def work() -> Iterator[Work]:
    with tempfile.TemporaryDirectory() as folder:
        yield Work(Path(folder))


EVENTS = ("ours", "ours", "remark", "leave", "settle", "deck", "gone", "emptied", "full", "killed")


@example([("ours", 1), ("deck", 1)])
@example([("ours", 0), ("settle", 0), ("full", 1), ("emptied", 0), ("remark", 1), ("killed", 0)])
@given(st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(0, 4)), max_size=20))
def test_no_word_is_lost_and_no_half_sentence_is_shown(events: list[tuple[str, int]]) -> None:
    with work() as at_work:
        for what, number in events:
            unsaved = at_work.unsaved()
            at_work.happen(what, number)
            if what != "ours":  # what is typed takes the place of what was typed before
                assert unsaved <= at_work.known()
            live = [entry for entry in at_work.on_disk() if not entry.obsolete]
            shown = {entry.translations[0] for entry in live if state_of(entry).may_be_shown}
            assert not at_work.half or at_work.half not in shown

        at_work.happen("full", 0)
        at_work.happen("ours", 0)
        at_work.happen("settle", 0)
        assert not at_work.desk.state.workbench.edited
        units, again = at_work.desk.state.workbench.units, Desk(load(at_work.deck)).state.workbench.units
        written = {unit.key: unit.entry.raw for unit in again}
        file = at_work.desk.state.workbench.files[0]
        assert all(
            written[unit.key] == unit.entry.raw
            for unit in units
            if at_work.desk.state.workbench.file_of(unit.key) is file
        )

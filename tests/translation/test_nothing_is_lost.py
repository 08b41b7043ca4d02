"""Whatever a translator and others do, in whatever order: no words get lost."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.po_file import PoFile
from presenter.deck.load import load
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.translation.commands import (
    Clear,
    Command,
    ListUnits,
    MarkDone,
    MarkUnsure,
    Pause,
    Redo,
    Resume,
    Select,
    SelectListed,
    SelectUnfinished,
    Settle,
    TellOverflowing,
    TypeWords,
    Undo,
    WriteComment,
)
from presenter.translation.journal import record_of, unsaved_words, words_of
from presenter.translation.unit_filter import Need, UnitFilter
from tests.translation.conftest import DECK, HEADER, Desk

SOME = """\
# A remark.
#, fuzzy
#| msgctxt "body"
#| msgid "We begin on **May**."
msgctxt "body"
msgid "We begin in **May**."
msgstr "Empezamos en **mayo**."

msgctxt "title"
msgid "Plans"
msgstr "Planes"
"""
TOO_LONG = Finding("text-overflow", Severity.ERROR, Text("It does not fit."), Span(Path("talk.md")))
_NUMBERS = st.integers(0, 4)
_SHORT = st.text("ab\n", max_size=3)
_EDITS = st.one_of(
    st.builds(TypeWords, _SHORT),
    st.builds(WriteComment, _SHORT),
    st.sampled_from([Clear(), MarkDone(), MarkUnsure(), MarkDone(go_on=True)]),
)
_MOVES = st.one_of(st.builds(SelectListed, st.integers(-2, 2)), st.builds(SelectUnfinished, st.booleans()))
_FILTERS = st.builds(
    UnitFilter,
    st.frozensets(st.sampled_from(Need)),
    st.none() | st.sampled_from(Channel),
    st.none() | st.integers(0, 1),
    st.sampled_from(["", "plan", "MAYO", "note1", "remark mayo"]),
)


@contextmanager
def desk_at_work() -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        deck = Path(folder) / "talk.md"
        deck.write_text(DECK, encoding="utf-8")
        catalog = Path(folder) / "translations" / "es" / "LC_MESSAGES" / "talk.po"
        catalog.parent.mkdir(parents=True)
        catalog.write_text(HEADER + SOME, encoding="utf-8")
        yield Desk(load(deck))


def raws(desk: Desk) -> list[str]:
    return [unit.entry.raw for unit in desk.state.workbench.units]


@given(st.lists(st.tuples(_EDITS | _MOVES, st.sampled_from([0.1, 5.0])), max_size=15))
def test_all_that_was_done_can_be_taken_back_and_done_again(steps: list[tuple[Command, float]]) -> None:
    with desk_at_work() as desk:
        before = raws(desk)
        for command, seconds in steps:
            desk.moment += seconds
            desk.do(command)
        after, count = raws(desk), len(desk.state.history.done)

        desk.do(*[Undo()] * count)
        assert raws(desk) == before
        desk.do(*[Redo()] * count)
        assert raws(desk) == after


@given(st.lists(_EDITS | _MOVES | st.sampled_from([Undo(), Redo(), Pause()]), max_size=15))
def test_in_the_end_the_disk_has_what_the_translator_sees(commands: list[Command]) -> None:
    with desk_at_work() as desk:
        before = PoFile.read(desk.path)
        desk.do(*commands, Settle())

        assert raws(Desk(desk.state.workbench.deck)) == raws(desk)
        assert desk.state.workbench.edited == frozenset()
        touched = {edit.key.entry for edit in (*desk.state.history.done, *desk.state.history.undone)}
        if not any(isinstance(command, Undo) for command in commands):
            after = {entry.key: entry.raw for entry in PoFile.read(desk.path).entries}
            untouched = [
                entry for entry in before.entries if entry.key not in touched and not entry.is_header
            ]
            assert all(after[entry.key] == entry.raw for entry in untouched)


class Others:
    """Somebody with another editor on the same file; every text that is written here is a new one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._count = 0

    def words(self, who: str) -> str:
        self._count += 1
        return f"{who} {self._count}"

    def write(self, number: int) -> None:
        file = PoFile.read(self._desk.path)
        place = number % (len(file.entries) - 1) + 1
        entry = file.entries[place].with_translations((self.words("theirs"),)).with_fuzzy(fuzzy=False)
        entries = [*file.entries]
        entries[place] = entry
        replace(file, entries=tuple(entries)).write()

    def unread(self) -> set[str]:
        """Return their words that have not been taken in yet."""
        known = {
            entry.key: entry.translations for entry in self._desk.state.workbench.files[0].synced.entries
        }
        return {
            entry.translations[0]
            for entry in PoFile.read(self._desk.path).entries
            if not entry.is_header and known.get(entry.key) != entry.translations
        }


@given(st.lists(st.tuples(st.sampled_from(["ours", "theirs", "look", "settle", "pause", "leave"]), _NUMBERS)))
def test_what_two_write_at_the_same_time_is_all_there(steps: list[tuple[str, int]]) -> None:
    with desk_at_work() as desk:
        others = Others(desk)
        for what, number in steps:
            if what == "ours":
                units = desk.state.workbench.units
                key = units[number % len(units)].key
                _and_nothing_is_lost(desk, others, Select(key))
                desk.do(TypeWords(others.words("ours")))
            elif what == "theirs":
                others.write(number)
            elif what == "look":
                _and_nothing_is_lost(desk, others, None)
            else:
                command = {"settle": Settle(), "pause": Pause(), "leave": SelectListed(1)}[what]
                _and_nothing_is_lost(desk, others, command)
        _and_nothing_is_lost(desk, others, Settle())
        _and_nothing_is_lost(desk, others, None)

        disk = {entry.key: entry.translations[0] for entry in PoFile.read(desk.path).entries}
        assert all(disk.get(unit.key.entry, "") == unit.target for unit in desk.state.workbench.units)


def _and_nothing_is_lost(desk: Desk, others: Others, command: Command | None) -> None:
    bench = desk.state.workbench
    ours = {bench.units[bench.number(key)].target for key in bench.edited}
    theirs = others.unread()
    if command is None:
        desk.look()
    else:
        desk.do(command)
    there = {unit.target for unit in desk.state.workbench.units}
    aside = {words for many in desk.state.set_aside.values() for words in many}
    disk = {entry.translations[0] for entry in PoFile.read(desk.path).entries}
    assert ours <= there | aside
    assert theirs <= there | aside | disk


@given(
    st.lists(st.tuples(st.sampled_from(["ours", "theirs", "look", "pause", "leave"]), _NUMBERS), max_size=12)
)
def test_a_crash_takes_nothing_away_whatever_others_write_meanwhile(steps: list[tuple[str, int]]) -> None:
    with desk_at_work() as desk:
        others = Others(desk)
        for what, number in steps:
            units = desk.state.workbench.units
            if what == "ours":
                desk.do(Select(units[number % len(units)].key), TypeWords(others.words("ours")))
            elif what == "theirs":
                others.write(number)
            elif what == "look":
                desk.look()
            else:
                desk.do(Pause() if what == "pause" else SelectListed(1))
        bench, aside = desk.state.workbench, set().union(*desk.state.set_aside.values())
        unsaved = {bench.units[bench.number(key)].target for key in bench.edited} | aside
        record = json.loads(json.dumps(record_of(unsaved_words(desk.state))))
        others.write(0)
        theirs = {entry.translations[0] for entry in PoFile.read(desk.path).entries if not entry.is_header}

        again = Desk(bench.deck)
        again.do(Resume(words_of(record)), Settle())
        there = {unit.target for unit in again.state.workbench.units}
        there |= set().union(*again.state.set_aside.values())
        assert unsaved <= there
        disk = {entry.translations[0] for entry in PoFile.read(desk.path).entries}
        lost = theirs - there - disk
        assert all(words in known_to_ours(desk) for words in lost)


def known_to_ours(desk: Desk) -> set[str]:
    """Return the words that were on the disk when ours were written over them."""
    return {entry.translations[0] for entry in desk.state.workbench.files[0].synced.entries}


@given(st.lists(_FILTERS.map(ListUnits) | _EDITS | _MOVES, max_size=8))
def test_the_list_is_what_the_filter_picks_and_the_unit_at_hand_in_the_order_of_the_deck(
    commands: list[Command],
) -> None:
    with desk_at_work() as desk:
        desk.do(TellOverflowing({desk.unit("Plans").key: TOO_LONG}), *commands)
        asked = desk.state.filter
        desk.do(ListUnits(asked))
        state = desk.state
        every = [unit.key for unit in state.workbench.units]

        assert list(state.listed) == sorted(state.listed, key=every.index)
        for unit in state.workbench.units:
            is_picked = asked.picks(unit, state.faults) or unit.key == state.selected
            assert (unit.key in state.listed) == is_picked
            if asked.needs == {Need.MISSING} and unit.key in state.listed and unit.key != state.selected:
                assert unit.state is EntryState.MISSING

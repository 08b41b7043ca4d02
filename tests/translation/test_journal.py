"""A program that is killed loses no words: they are in its journal, and come back."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.catalogs import Catalogs
from presenter.storage.plain import Plain
from presenter.translation.commands import (
    Pause,
    Resume,
    Select,
    SelectListed,
    Settle,
    TakeDeck,
    TypeWords,
    Undo,
)
from presenter.translation.effects import Announce
from presenter.translation.journal import (
    UnknownJournalError,
    UnsavedUnit,
    UnsavedWords,
    record_of,
    unsaved_words,
    words_of,
)
from presenter.translation.own_words import OwnWords
from tests.translation.conftest import DECK, Desk, OpenDesk, WriteCatalog, WriteDeck

MAY = "We begin in **May**."
DONE = 'msgctxt "body"\nmsgid "We begin in **May**."\nmsgstr "{}"\n'


def after_a_crash(desk: Desk) -> Desk:
    """Return another desk with the same files, which goes on with what the journal has."""
    record = json.loads(json.dumps(record_of(unsaved_words(desk.state))))
    again = Desk(desk.state.workbench.deck)
    again.do(Resume(words_of(record)))
    return again


def test_words_being_typed_are_back_where_they_were_typed(open_desk: OpenDesk) -> None:
    desk = open_desk(DONE.format("Ya."))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empez"))
    again = after_a_crash(desk)

    assert again.unit(MAY).target == "Empez"
    assert again.state.selected == again.unit(MAY).key
    assert 'msgstr "Ya."' in again.text  # an audience is not shown half a sentence, now as before
    assert [str(effect.text) for effect in again.told if isinstance(effect, Announce)] == [
        "A text that had not been saved is here again."
    ]
    again.do(Undo())
    assert again.unit(MAY).target == "Ya."


def test_nothing_is_kept_that_the_disk_has(open_desk: OpenDesk) -> None:
    desk = open_desk(DONE.format("Ya."))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."), Settle())

    assert not unsaved_words(desk.state)
    assert after_a_crash(desk).told == []


def test_words_written_as_fuzzy_meanwhile_are_gone_on_with(open_desk: OpenDesk) -> None:
    desk = open_desk(DONE.format(""))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empez"), Pause(), TypeWords("Empezamos."))
    again = after_a_crash(desk)
    again.do(SelectListed())

    assert 'msgstr "Empezamos."' in again.text
    assert "fuzzy" not in again.text


def test_where_the_file_has_other_words_by_now_both_are_there(
    open_desk: OpenDesk, write_catalog: WriteCatalog
) -> None:
    desk = open_desk(DONE.format("Ya."))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Nuestro."))
    write_catalog(DONE.format("Suyo."))
    again = after_a_crash(desk)

    assert again.unit(MAY).target == "Suyo."
    assert again.state.set_aside == {again.unit(MAY).key: ("Nuestro.",)}
    assert after_a_crash(again).state.set_aside == again.state.set_aside


def test_words_whose_source_was_edited_meanwhile_are_offered_there(
    open_desk: OpenDesk, write_deck: WriteDeck
) -> None:
    desk = open_desk(DONE.format("Ya."))
    desk.do(Select(desk.unit(MAY).key), TypeWords("Empezamos."))
    unsaved = unsaved_words(desk.state)
    deck = write_deck(DECK.replace("in **May**", "in late **May**"))
    again = Desk(deck)
    again.do(TakeDeck(deck, Catalogs.load(deck)), Resume(unsaved))

    assert again.state.set_aside == {again.unit("We begin in late **May**.").key: ("Empezamos.",)}


@pytest.mark.parametrize("record", [{}, {"version": 0}, {"version": 1, "units": [{"msgid": 3}]}])
def test_a_record_of_another_kind_is_refused(record: Mapping[str, Plain]) -> None:
    with pytest.raises(UnknownJournalError):
        words_of(record)


_OWN = st.builds(
    OwnWords,
    st.tuples(st.text()),
    st.booleans(),
    st.none() | st.tuples(st.text(), st.text()),
    st.tuples(st.text()),
)


@given(st.lists(st.builds(UnsavedUnit, st.text(), st.text(), st.none(), _OWN, _OWN, st.tuples(st.text()))))
def test_what_was_unsaved_is_read_as_it_was_written(units: list[UnsavedUnit]) -> None:
    words = UnsavedWords(tuple(units))

    assert words_of(json.loads(json.dumps(record_of(words)))) == words

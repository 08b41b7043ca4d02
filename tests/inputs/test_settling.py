"""Whether files that change have come to rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.inputs.settling import PATIENCE, Rest, Settling, Stamp

DECK, OTHER, NEW = Path("talk.md"), Path("sky.png"), Path("new.png")
UNCHANGED, CHANGING, CHANGED = Rest.UNCHANGED, Rest.CHANGING, Rest.CHANGED
EMPTY = Stamp(9, 0, 1)


@pytest.fixture
def settling():
    settling = Settling(DECK)
    settling.look({DECK: Stamp(1, 10, 1), OTHER: Stamp(1, 10, 2)})
    return settling


def looks(settling, *decks, **others):
    return [settling.look({DECK: deck, OTHER: Stamp(1, 10, 2)}) for deck in decks]


def test_what_stays_as_it_was_is_unchanged(settling):
    assert looks(settling, Stamp(1, 10, 1), Stamp(1, 10, 1)) == [UNCHANGED, UNCHANGED]


def test_a_change_is_told_once_and_when_two_looks_agree(settling):
    growing, whole = Stamp(2, 5, 1), Stamp(3, 12, 1)
    assert looks(settling, growing, whole, whole, whole) == [CHANGING, CHANGING, CHANGED, UNCHANGED]


def test_another_file_under_the_same_name_is_a_change(settling):
    assert looks(settling, Stamp(1, 10, 7), Stamp(1, 10, 7)) == [CHANGING, CHANGED]


@pytest.mark.parametrize("missing", [None, EMPTY], ids=["moved away", "emptied"])
def test_a_deck_that_is_not_there_for_a_moment_is_waited_for(settling, missing):
    whole = Stamp(3, 12, 1)
    assert looks(settling, missing, missing, missing, whole, whole) == [
        *[CHANGING] * 4,
        CHANGED,
    ]


def test_a_deck_that_stays_away_is_told_at_last_and_once(settling):
    told = looks(settling, *[None] * (PATIENCE + 5))
    assert told.count(CHANGED) == 1
    assert told[-1] is UNCHANGED


def test_a_deck_that_was_never_touched_again_is_no_change(settling):
    assert looks(settling, Stamp(2, 5, 1), Stamp(1, 10, 1)) == [CHANGING, UNCHANGED]


def test_a_file_that_comes_to_be_there_is_a_change(settling):
    more = {DECK: Stamp(1, 10, 1), OTHER: Stamp(1, 10, 2), NEW: Stamp(1, 1, 3)}
    assert [settling.look(more), settling.look(more)] == [CHANGING, CHANGED]


def test_a_file_that_is_watched_from_now_on_is_none(settling):
    settling.take_new_names()
    assert settling.look({DECK: Stamp(1, 10, 1), NEW: Stamp(1, 1, 3)}) is UNCHANGED


def test_what_was_saved_while_the_deck_was_read_is_not_lost_when_names_are_new(settling):
    settling.take_new_names()
    later = {DECK: Stamp(2, 11, 1), NEW: Stamp(1, 1, 3)}
    assert [settling.look(later), settling.look(later)] == [CHANGING, CHANGED]


@pytest.mark.parametrize(("saved", "told"), [(4, [UNCHANGED] * 2), (6, [CHANGING, CHANGED])])
def test_what_was_saved_between_the_reading_and_the_first_look_is_a_change(saved, told):
    settling = Settling(DECK, read=5)
    stamps = {DECK: Stamp(saved, 10, 1), OTHER: Stamp(1, 10, 2)}
    assert [settling.look(stamps), settling.look(stamps)] == told
    assert settling.look(stamps) is UNCHANGED


def test_names_that_are_new_later_are_not_measured_by_the_first_reading():
    settling = Settling(DECK, read=5)
    settling.look({DECK: Stamp(4, 10, 1)})
    settling.take_new_names()
    assert settling.look({DECK: Stamp(4, 10, 1), NEW: Stamp(9, 1, 3)}) is UNCHANGED

"""A translator types, says what is done, changes their mind."""

from __future__ import annotations

from presenter.catalogs.entry_state import EntryState
from presenter.translation.commands import (
    Clear,
    MarkDone,
    MarkUnsure,
    Redo,
    Select,
    TakeOver,
    TypeWords,
    Undo,
    WriteComment,
)
from tests.translation.conftest import OpenDesk

STALE = """\
# Keep it short.
#, fuzzy
#| msgctxt "body"
#| msgid "We begin on **May**."
msgctxt "body"
msgid "We begin in **May**."
msgstr "Empezamos en **mayo**."
"""
DRAFT = """\
# MT: engine 1
#, fuzzy
msgctxt "body"
msgid "We begin in **May**."
msgstr "Comenzamos en **mayo**."
"""


def test_the_work_begins_at_the_first_unit_that_is_not_done(open_desk: OpenDesk) -> None:
    desk = open_desk('msgctxt "title"\nmsgid "Plans"\nmsgstr "Planes"\n')

    assert desk.state.unit is not None
    assert desk.state.unit.source == "We begin in **May**."


def test_a_run_of_typing_is_one_step_back_and_a_pause_begins_another(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(TypeWords("P"), TypeWords("Pl"))
    desk.moment = 10
    desk.do(TypeWords("Pla"))

    desk.do(Undo())
    assert desk.unit("Plans").target == "Pl"
    desk.do(Undo())
    assert desk.unit("Plans").target == ""
    desk.do(Redo(), Redo())
    assert desk.unit("Plans").target == "Pla"


def test_taking_back_goes_to_the_unit_concerned(open_desk: OpenDesk) -> None:
    desk = open_desk()
    plans, smile = desk.unit("Plans").key, desk.unit("Smile.").key
    desk.do(TypeWords("Planes"), Select(smile), TypeWords("Sonríe."))
    desk.do(Undo(), Undo())

    assert desk.state.selected == plans
    assert (desk.unit("Plans").target, desk.unit("Smile.").target) == ("", "")


def test_a_new_step_forgets_those_that_were_taken_back(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(TypeWords("Planes"), Undo(), TypeWords("Proyectos"), Redo())

    assert desk.unit("Plans").target == "Proyectos"


def test_what_is_taken_back_is_as_it_was_to_the_letter(open_desk: OpenDesk) -> None:
    desk = open_desk(STALE)
    raw = desk.unit("We begin in **May**.").entry.raw
    desk.do(Select(desk.unit("We begin in **May**.").key), TypeWords("Empezamos"), Undo())

    assert desk.unit("We begin in **May**.").entry.raw == raw


def test_who_types_stands_for_the_words_and_still_sees_what_they_were_made_for(open_desk: OpenDesk) -> None:
    desk = open_desk(STALE)
    desk.do(Select(desk.unit("We begin in **May**.").key), TypeWords("Empezamos en **mayo** ya."))

    unit = desk.state.unit
    assert unit is not None
    assert unit.state is EntryState.TRANSLATED
    assert unit.comment == "Keep it short."
    assert desk.state.previous == "We begin on **May**."


def test_done_takes_the_mark_of_a_machine_away_and_goes_on(open_desk: OpenDesk) -> None:
    desk = open_desk(DRAFT)
    assert desk.unit("We begin in **May**.").state is EntryState.DRAFT
    desk.do(Select(desk.unit("We begin in **May**.").key), MarkDone(go_on=True))

    assert desk.unit("We begin in **May**.").state is EntryState.TRANSLATED
    assert "MT:" not in desk.text
    assert desk.state.unit is not None
    assert desk.state.unit.source == "Bring the [map](https://example.org/map)."


def test_what_is_unsure_stays_so_while_it_is_typed_on(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(TypeWords("Planes"), MarkUnsure(), TypeWords("Planes?"))
    assert desk.unit("Plans").entry.is_fuzzy

    desk.do(MarkDone())
    assert desk.unit("Plans").state is EntryState.TRANSLATED


def test_an_empty_translation_cannot_be_done(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(MarkDone(), MarkUnsure())

    assert desk.unit("Plans").state is EntryState.MISSING
    assert not desk.path.exists()


def test_words_taken_over_are_a_step_of_their_own(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(TypeWords("P"), TakeOver("Planes"), Undo())

    assert desk.unit("Plans").target == "P"


def test_a_remark_is_written_and_what_is_cleared_can_be_had_back(open_desk: OpenDesk) -> None:
    desk = open_desk(STALE)
    desk.do(Select(desk.unit("We begin in **May**.").key), WriteComment("One.\nTwo."), Clear())
    assert desk.unit("We begin in **May**.").comment == "One.\nTwo."
    assert desk.unit("We begin in **May**.").state is EntryState.MISSING

    desk.do(Undo())
    assert desk.unit("We begin in **May**.").target == "Empezamos en **mayo**."

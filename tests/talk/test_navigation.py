"""Moving through a talk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.deck.subtitle_settings import Advance
from presenter.talk.commands.move_command import GoTo
from presenter.talk.navigation import LONGEST_HISTORY
from presenter.talk.outline import NO_CUE
from presenter.talk.state import Blank


def test_next_shows_the_steps_of_a_slide_one_by_one_and_then_the_next_slide(talk):
    rehearsal = talk("title status:2 end")
    rehearsal.press("next").expects("status", step=0)
    rehearsal.press("next").expects("status", step=1)
    rehearsal.press("next").expects("status", step=2)
    rehearsal.press("next").expects("end", step=0)


def test_previous_takes_the_steps_back_one_by_one(talk):
    rehearsal = talk("title status:2 end").press("last")
    rehearsal.press("previous").expects("status", step=2)
    rehearsal.press("previous").expects("status", step=1)
    rehearsal.press("previous", times=2).expects("title", step=0)


def test_next_at_the_end_stays_and_says_so(talk):
    rehearsal = talk("title end:1").press("next", times=2)
    rehearsal.press("next").expects("end", step=1).says("This is the last slide.")


def test_previous_at_the_beginning_stays_and_says_so(talk):
    talk("title end").press("previous").expects("title", step=0).says("This is the first slide.")


def test_a_slide_can_be_left_without_its_steps(talk):
    rehearsal = talk("title status:3 end").press("next", times=2)
    rehearsal.press("next-slide").expects("end", step=0)
    rehearsal.press("previous-slide").expects("status", step=0)
    rehearsal.press("previous-slide").expects("title")


def test_hidden_slides_are_passed_over_in_both_directions(talk):
    rehearsal = talk("title (spare) end")
    rehearsal.press("next").expects("end")
    rehearsal.press("previous").expects("title")
    rehearsal.press("next-slide").expects("end")


def test_a_hidden_slide_is_reached_by_name_and_left_like_any_other(talk):
    rehearsal = talk("title (spare:1) end").press("go-to", "spare").expects("spare")
    rehearsal.press("next").expects("spare", step=1)
    rehearsal.press("next").expects("end")


def test_first_and_last_pass_over_hidden_slides(talk):
    rehearsal = talk("(cover) title end:2 (spare)").expects("title")
    rehearsal.press("last").expects("end", step=0)
    rehearsal.press("first").expects("title")


def test_a_talk_of_hidden_slides_alone_can_still_be_given(talk):
    rehearsal = talk("(one) (two)").expects("one")
    rehearsal.press("next").expects("one").says("This is the last slide.")
    rehearsal.press("last").expects("two")


@pytest.mark.parametrize("target", ["2", 2, "status"])
def test_a_slide_is_reached_by_its_number_or_its_id(talk, target):
    talk("title status end").obeys(GoTo(target)).expects("status")


def test_a_number_means_the_place_even_where_it_is_the_id_of_another_slide(talk):
    rehearsal = talk("title 1 2023")
    rehearsal.obeys(GoTo("1")).expects("title")
    rehearsal.obeys(GoTo("2023")).expects("2023")


def test_going_to_a_step_that_is_not_there_goes_to_the_last(talk):
    rehearsal = talk("title status:2")
    rehearsal.obeys(GoTo("status", step=9)).expects("status", step=2)
    rehearsal.obeys(GoTo("status", step=-9)).expects("status", step=0)


@pytest.mark.parametrize("target", ["4", "0", "-1", 0, "9" * 5000, "²", ""])
def test_going_to_a_slide_that_is_not_there_changes_nothing(talk, target):
    rehearsal = talk("title status end").press("next")
    before = rehearsal.talk.state
    rehearsal.obeys(GoTo(target)).says(f"There is no slide “{target}”; the last one is 3.")
    assert rehearsal.talk.state == before


def test_the_nearest_name_is_suggested_for_one_that_is_not_there(talk):
    rehearsal = talk("title status end").obeys(GoTo("statsu"))
    rehearsal.says("There is no slide “statsu”. Did you mean “status”?").expects("title")


def test_back_returns_to_where_a_jump_left_from_and_forward_undoes_it(talk):
    rehearsal = talk("title status:2 plan end").press("next", times=2).press("go-to", "end")
    rehearsal.press("back").expects("status", step=1)
    rehearsal.press("forward").expects("end")
    rehearsal.press("back").expects("status", step=1)


def test_walking_is_not_remembered_but_jumping_is(talk):
    rehearsal = talk("title status plan end").press("next", times=2)
    rehearsal.press("back").expects("plan").says("There is no jump to go back from.")
    rehearsal.press("forward").says("There is no way back to undo.")


def test_a_new_jump_forgets_the_way_forward(talk):
    rehearsal = talk("title status plan end").press("go-to", "end").press("back").press("go-to", "plan")
    rehearsal.press("forward").expects("plan").says("There is no way back to undo.")


def test_a_jump_to_where_the_talk_is_is_not_remembered(talk):
    talk("title end").press("go-to", "title").press("back").says("There is no jump to go back from.")


def test_back_passes_over_a_place_to_which_the_talk_has_walked_already(talk):
    rehearsal = talk("title status plan end").press("go-to", "plan").press("go-to", "end")
    rehearsal.press("previous").expects("plan")
    rehearsal.press("back").expects("title")
    rehearsal.press("forward").expects("plan")


def test_a_long_talk_remembers_only_so_many_jumps(talk):
    rehearsal = talk("title end")
    for _ in range(LONGEST_HISTORY):
        rehearsal.press("last").press("first")
    assert len(rehearsal.talk.state.history.past) == LONGEST_HISTORY


@pytest.mark.parametrize(
    ("verb", "blank", "colour"), [("blank", "black", "black"), ("blank-white", "white", "white")]
)
def test_moving_keeps_a_blanked_picture_blank_and_says_so(talk, verb, blank, colour):
    rehearsal = talk("title end").press(verb).press("next").expects("end", blank=Blank(blank))
    rehearsal.says(f"The audience still sees a {colour} screen.")


class TestCues:
    def test_entering_a_step_shows_its_first_cue(self, talk):
        rehearsal = talk("title status:1@0,0,1,1").expects(cue=NO_CUE)
        rehearsal.press("next").expects("status", cue=0)
        rehearsal.press("next").expects(step=1, cue=2)

    def test_a_step_without_a_cue_of_its_own_keeps_the_one_that_is_shown(self, talk):
        rehearsal = talk("status:2@0,0,2").press("next-cue").expects(cue=1)
        rehearsal.press("next").expects(step=1, cue=1)
        rehearsal.press("next").expects(step=2, cue=2)

    def test_going_back_to_a_step_shows_what_was_said_there(self, talk):
        rehearsal = talk("status:3@0,1,1,3").press("next", times=3).expects(step=3, cue=3)
        rehearsal.press("previous").expects(step=2, cue=2)
        rehearsal.press("previous").expects(step=1, cue=1)

    def test_a_step_before_the_first_cue_shows_none(self, talk):
        rehearsal = talk("status:1@1 end").expects(cue=NO_CUE)
        rehearsal.press("next").expects(cue=0)
        rehearsal.press("previous").expects(cue=NO_CUE)

    def test_a_cue_never_stays_on_another_slide(self, talk):
        talk("title@0 end").expects(cue=0).press("next").expects("end", cue=NO_CUE)

    def test_going_back_to_a_slide_shows_the_cue_of_its_last_step(self, talk):
        talk("status:1@0,1,1 end").press("last").press("previous").expects("status", step=1, cue=1)

    def test_where_the_deck_says_so_next_brings_the_cues_one_by_one(self, talk):
        rehearsal = talk("status:1@0,0,1 end", subtitles_on=True, advance=Advance.WITH_NEXT)
        rehearsal.press("next").expects("status", step=0, cue=1)
        rehearsal.press("next").expects("status", step=1, cue=2)
        rehearsal.press("next").expects("end")

    def test_where_the_deck_says_so_previous_takes_the_cues_back(self, talk):
        rehearsal = talk("status:1@0,0,1 end", subtitles_on=True, advance=Advance.WITH_NEXT)
        rehearsal.press("next").expects(cue=1)
        rehearsal.press("previous").expects("status", step=0, cue=0)

    def test_where_next_brings_the_cues_previous_undoes_it_at_every_place(self, talk):
        rehearsal = talk("status:2@0,0,2 plan@0,0 end", subtitles_on=True, advance=Advance.WITH_NEXT)
        states = [rehearsal.talk.state]
        while rehearsal.talk.state.slide < 2:
            states.append(rehearsal.press("next").talk.state)
        for state in reversed(states[:-1]):
            back = rehearsal.press("previous").talk.state
            assert replace(back, trail=state.trail) == state

    def test_hidden_subtitles_cost_no_presses(self, talk):
        rehearsal = talk("status@0,0,0 end", subtitles_on=False, advance=Advance.WITH_NEXT)
        rehearsal.press("next").expects("end")

    def test_nor_do_subtitles_in_whose_place_live_lines_stand(self, talk):
        rehearsal = talk("status@0,0,0 plan@0,0 end", subtitles_on=True, advance=Advance.WITH_NEXT)
        rehearsal.press("add-caption", "Good evening.").press("next").expects("plan", cue=0)
        rehearsal.press("set-captions", "beside").press("next").expects("plan", cue=1)

"""The time spent on each slide."""

from __future__ import annotations

import json

from presenter.storage.plain import from_plain, to_plain
from presenter.talk.commands.command import ReplaceOutline
from presenter.talk.commands.timer_command import SetElapsed
from presenter.talk.spent import Spent


def times(rehearsal):
    """Return when each slide began and how long it took, by its id, the one that is shown too."""
    state, outline = rehearsal.talk.state, rehearsal.talk.outline
    spent = state.spent.up_to(state.slide, state.timer.spoken(rehearsal.now))
    return {outline.slides[time.slide].identifier: (time.began, time.seconds) for time in spent.slides}


def test_each_slide_has_the_time_for_which_it_was_shown(talk):
    rehearsal = talk("title status:2 end").press("toggle-timer").wait(30).press("next")
    rehearsal.wait(20).press("next").wait(10).press("last").wait(5)
    assert times(rehearsal) == {"title": (0, 30), "status": (30, 30), "end": (60, 5)}


def test_a_slide_that_is_come_back_to_goes_on_from_where_it_was(talk):
    rehearsal = talk("title end").press("toggle-timer").wait(30).press("next").wait(10).press("previous")
    rehearsal.wait(5)
    assert times(rehearsal) == {"title": (0, 35), "end": (30, 10)}


def test_nothing_is_counted_before_the_clock_runs_nor_while_it_is_paused(talk):
    rehearsal = talk("title status end").wait(100).press("next").press("toggle-timer").wait(10)
    rehearsal.press("toggle-timer").wait(500).press("next").wait(500).press("toggle-timer").wait(1)
    assert times(rehearsal) == {"status": (0, 10), "end": (10, 1)}


def test_resetting_the_clock_forgets_the_times_and_undoing_it_brings_them_back(talk):
    rehearsal = talk("title status end").press("toggle-timer").wait(30).press("next").wait(10)
    rehearsal.press("reset-timer")
    assert times(rehearsal) == {}
    rehearsal.wait(5).press("undo-reset-timer")
    assert times(rehearsal) == {"title": (0, 30), "status": (30, 15)}


def test_after_a_reset_the_times_begin_anew(talk):
    rehearsal = talk("title status end").press("toggle-timer").wait(30).press("next").wait(10)
    rehearsal.press("reset-timer").press("toggle-timer").wait(7).press("next").wait(2)
    assert times(rehearsal) == {"status": (0, 7), "end": (7, 2)}


def test_a_clock_that_is_set_takes_no_time_from_the_slides_and_gives_none(talk):
    rehearsal = talk("title status end").press("toggle-timer").wait(30).press("next").wait(10)
    rehearsal.obeys(SetElapsed(600.0)).wait(5).press("next").wait(2).obeys(SetElapsed(5.0)).wait(1)
    assert times(rehearsal) == {"title": (0, 30), "status": (30, 15), "end": (45, 3)}
    rehearsal.press("undo-reset-timer")
    assert times(rehearsal) == {"title": (0, 30), "status": (30, 15), "end": (45, 3)}


def test_a_clock_that_is_set_back_takes_no_time_where_it_was_stopped_or_started_meanwhile(talk):
    rehearsal = talk("title status end").press("toggle-timer").wait(30).press("reset-timer").wait(20)
    rehearsal.press("toggle-timer").wait(10).press("next").wait(10)
    rehearsal.obeys(SetElapsed(600.0)).press("toggle-timer").wait(5).press("undo-reset-timer")
    assert (rehearsal.elapsed(), times(rehearsal)) == (20, {"title": (0, 10), "status": (10, 10)})
    rehearsal.obeys(SetElapsed(600.0)).press("toggle-timer").wait(5).press("undo-reset-timer").wait(5)
    assert (rehearsal.elapsed(), times(rehearsal)) == (30, {"title": (0, 10), "status": (10, 20)})


def test_a_reset_is_undone_also_where_the_clock_has_run_longer_since_than_before(talk):
    rehearsal = talk("title status end").press("toggle-timer").wait(2).press("next").wait(2)
    rehearsal.press("toggle-timer").press("reset-timer").press("toggle-timer").wait(8)
    rehearsal.press("undo-reset-timer")
    assert (rehearsal.elapsed(), times(rehearsal)) == (4, {"title": (0, 2), "status": (2, 2)})


def test_the_times_follow_their_slides_into_a_deck_that_was_read_again(talk, outline):
    rehearsal = talk("title status end").press("toggle-timer").wait(30).press("next").wait(10).press("next")
    rehearsal.obeys(ReplaceOutline(outline("new title end"))).wait(1)
    assert sum(seconds for _, seconds in times(rehearsal).values()) == 41
    assert times(rehearsal)["title"] == (0, 30)


def test_the_times_can_be_written_down_and_read_again(talk):
    rehearsal = talk("title status end").press("toggle-timer").wait(30).press("next").wait(10)
    spent = rehearsal.press("reset-timer").talk.state.spent
    assert from_plain(Spent, json.loads(json.dumps(to_plain(spent)))) == spent

"""A break counts from when it is shown; who looks away from it for a moment loses nothing."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from presenter.deck.intermission import Intermission
from presenter.talk.begun_break import BegunBreak, seconds_left, seconds_passed
from presenter.talk.commands.command import ReplaceOutline

QUARTER = Intermission(seconds=900.0)
UNTIL = Intermission(until="16:30")
NOON = datetime(2023, 9, 7, 12, 0, tzinfo=UTC)


def left(rehearsal, slide=1):
    """Return what is left of a quarter of an hour at a slide."""
    return seconds_left(QUARTER, seconds_passed(rehearsal.talk.state.begun_break, slide, rehearsal.now), NOON)


def test_a_break_begins_when_the_talk_comes_to_it(talk):
    rehearsal = talk("title coffee! plans").wait(300)
    assert left(rehearsal) == 900

    assert left(rehearsal.press("next").wait(60)) == 840


def test_blanking_and_another_language_change_nothing(talk):
    rehearsal = talk("title coffee! plans").press("next").wait(60)

    for verb in ("blank", "flip-language", "toggle-subtitles", "toggle-timer"):
        assert left(rehearsal.press(verb)) == 840


def test_who_comes_back_within_a_minute_finds_the_break_as_it_was(talk):
    rehearsal = talk("title coffee! plans").press("next").wait(60)

    assert left(rehearsal.press("next").wait(59)) == 781
    assert left(rehearsal.press("previous").wait(1)) == 780
    assert left(rehearsal.press("previous").press("next")) == 780


def test_a_break_that_is_over_is_still_over_after_a_wrong_key(talk):
    rehearsal = talk("title coffee! plans").press("next").wait(1000)

    assert left(rehearsal.press("next").press("previous")) == 0


def test_who_comes_back_later_begins_a_new_break(talk):
    rehearsal = talk("title coffee! plans").press("next").wait(60).press("next").wait(61)

    assert left(rehearsal) == 900
    assert left(rehearsal.press("previous").wait(5)) == 895


def test_two_breaks_count_each_for_itself(talk):
    rehearsal = talk("title coffee! lunch! plans").press("next").wait(60).press("next").wait(30)

    assert (left(rehearsal, 1), left(rehearsal, 2)) == (900, 870)


def test_a_talk_that_opens_at_a_break_begins_it(talk):
    rehearsal = talk("coffee! plans").wait(10)

    assert left(rehearsal, 0) == 890


def test_a_deck_read_again_goes_on_with_its_break(talk, outline):
    rehearsal = talk("title coffee! plans").press("next").wait(60)

    rehearsal.obeys(ReplaceOutline(outline("title news coffee! plans"))).wait(10)
    assert left(rehearsal, 2) == 830
    rehearsal.obeys(ReplaceOutline(outline("title news coffee plans")))
    assert rehearsal.talk.state.begun_break is None


def test_a_break_that_is_written_while_it_is_shown_begins_then(talk, outline):
    rehearsal = talk("title coffee plans").press("next").wait(60)

    rehearsal.obeys(ReplaceOutline(outline("title coffee! plans"))).wait(10)

    assert left(rehearsal) == 890


@pytest.mark.parametrize(
    ("wall", "seconds"),
    [
        (time(16, 0), 1800),
        (time(16, 29, 59), 1),
        (time(16, 30), 0),
        (time(17, 0), 0),
        (time(14, 29), None),
        (time(17, 31), None),
        (time(9, 0), None),
    ],
)
def test_a_clock_time_comes_nearer_with_the_clock_on_the_wall(wall, seconds):
    assert seconds_left(UNTIL, 0.0, datetime.combine(NOON, wall, UTC)) == seconds


def test_a_break_may_end_after_midnight():
    evening = NOON.replace(hour=23, minute=50)
    assert seconds_left(Intermission(until="00:10"), 0.0, evening) == 1200


def test_a_break_may_be_longer_than_clocks_show():
    night = datetime(2023, 10, 29, 2, 15, tzinfo=ZoneInfo("Europe/Madrid"))
    assert seconds_left(Intermission(until="03:00"), 0.0, night) == 105 * 60


def test_the_time_that_has_passed_of_another_break_is_nothing():
    assert seconds_passed(BegunBreak(1, 100.0), 2, 160.0) == 0
    assert seconds_passed(None, 2, 160.0) == 0

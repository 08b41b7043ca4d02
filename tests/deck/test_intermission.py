"""When a talk goes on after a break."""

from __future__ import annotations

import pytest

from presenter.deck.deck import Layout, SlideSettings
from presenter.deck.intermission import Intermission, as_clock, intermission_of


def a_break(start="", time=None):
    return intermission_of(SlideSettings(layout=Layout.BREAK, start=start, time=time))


def test_a_clock_time_alone_is_when_the_talk_goes_on():
    assert a_break(start="16:30") == Intermission(until="16:30")


def test_a_clock_time_and_a_length_are_when_the_break_begins_and_how_long_it_takes():
    assert a_break(start="15:55", time=35 * 60) == Intermission(until="16:30")
    assert a_break(start="23:50", time=20 * 60) == Intermission(until="00:10")


def test_a_length_alone_counts_from_when_the_break_is_begun():
    assert a_break(time=900.0) == Intermission(seconds=900.0)


def test_a_break_that_says_nothing_and_a_slide_that_is_none_have_no_end():
    assert a_break() is None
    assert intermission_of(SlideSettings(start="16:30", time=60.0)) is None


@pytest.mark.parametrize(
    ("seconds", "clock"), [(0, "00:00"), (59_429, "16:30"), (59_431, "16:31"), (86_399, "00:00")]
)
def test_a_moment_is_written_as_the_nearest_minute(seconds, clock):
    assert as_clock(seconds) == clock


def test_a_break_does_not_take_the_time_of_a_usual_slide(read):
    deck = read("---\ntime: 2m\n---\n\n# One\n\nx\n\n---\nlayout: break\nstart: '16:30'\n---\n\n# Coffee")

    usual, coffee = deck.slides
    assert usual.settings.time == 120
    assert intermission_of(coffee.settings) == Intermission(until="16:30")

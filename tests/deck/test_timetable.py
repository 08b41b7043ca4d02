"""The running order follows from the slides; what is not known is left out."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.deck import DeckSettings, Layout, Slide, SlideSettings
from presenter.deck.message import Message, Role
from presenter.deck.timetable import timetable
from presenter.errors import Span

SPAN = Span(Path("talk.md"))


def order(*slides, start="15:00"):
    """Return the order of slides given as (layout, settings): title, start and seconds of each line."""
    deck = tuple(
        Slide(
            index,
            f"s{index}",
            SPAN,
            SlideSettings(layout=Layout(layout), **settings),
            Message(Role.TITLE, f"{layout} {index}", SPAN),
        )
        for index, (layout, settings) in enumerate(slides)
    )
    return [
        (entry.title.text, entry.start, entry.seconds) for entry in timetable(DeckSettings(start=start), deck)
    ]


def test_a_section_begins_when_the_slides_before_it_end():
    assert order(
        ("title", {"time": 300.0}),
        ("section", {"time": 60.0}),
        ("default", {"time": 840.0}),
        ("section", {"time": 60.0}),
    ) == [("section 1", "15:05", 60.0), ("section 3", "15:20", 60.0)]


def test_a_section_says_itself_when_it_begins():
    lines = order(("title", {"time": 300.0}), ("section", {"start": "15:30", "time": 600.0}), ("section", {}))

    assert [start for _, start, _ in lines] == ["15:30", "15:40"]


def test_after_a_slide_without_a_time_no_time_is_guessed():
    lines = order(("section", {}), ("section", {"time": 60.0}), ("section", {"start": "16:00"}))

    assert [start for _, start, _ in lines] == ["15:00", "", "16:00"]


def test_a_deck_without_a_start_has_times_from_its_first_clock_time_on():
    lines = order(("section", {"time": 60.0}), ("section", {"start": "16:00", "time": 60.0}), ("section", {}))
    assert [start for _, start, _ in order(("section", {"time": 60.0}), start="")] == [""]
    assert [start for _, start, _ in lines] == ["15:00", "16:00", "16:01"]


def test_a_break_until_a_clock_time_lasts_from_what_is_before_it():
    assert order(("section", {"time": 600.0}), ("break", {"start": "15:30"}), ("section", {})) == [
        ("section 0", "15:00", 600.0),
        ("break 1", "15:10", 1200.0),
        ("section 2", "15:30", None),
    ]


def test_a_break_that_is_over_before_it_can_begin_has_no_times():
    assert order(("section", {"time": 600.0}), ("break", {"start": "15:08"}), ("section", {})) == [
        ("section 0", "15:00", 600.0),
        ("break 1", "", None),
        ("section 2", "15:08", None),
    ]


def test_a_start_that_the_slides_before_overrun_is_reported(findings):
    early = '---\nstart: "15:00"\n---\n\n---\ntime: 10m\n---\na\n\n---\nstart: "{}"\n{}---\nb\n'

    assert findings(early.format("15:08", "layout: break\n")) == ["11:1 late-start"]
    assert findings(early.format("15:09", "time: 5m\n")) == ["11:1 late-start"]
    assert findings(early.format("15:10", "layout: break\n")) == []
    assert findings(early.format("00:30", "")) == []


def test_a_break_with_a_length_begins_at_its_clock_time():
    assert order(("break", {"start": "15:55", "time": 2100.0}), ("section", {})) == [
        ("break 0", "15:55", 2100.0),
        ("section 1", "16:30", None),
    ]


def test_a_break_that_says_nothing_is_no_part_of_the_order():
    assert order(("break", {}), ("default", {})) == []


def test_hidden_slides_take_no_time():
    hidden = {"time": 600.0, "hidden": True}

    assert order(("section", hidden), ("default", hidden), ("section", {})) == [("section 2", "15:00", None)]


def test_a_talk_may_go_on_past_midnight():
    lines = order(("break", {"start": "00:10"}), ("section", {"time": 60.0}), ("section", {}), start="23:50")

    assert lines[0] == ("break 0", "23:50", 1200.0)
    assert [start for _, start, _ in lines[1:]] == ["00:10", "00:11"]


@given(st.lists(st.floats(0, 7200), min_size=1, max_size=30))
def test_every_section_of_a_timed_deck_has_a_time(seconds):
    lines = order(*[("section", {"time": length}) for length in seconds])

    assert all(start for _, start, _ in lines)

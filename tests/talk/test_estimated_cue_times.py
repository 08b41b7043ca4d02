"""When cues may be expected before a talk was ever given."""

from pathlib import Path

import pytest

from presenter.deck.deck import Slide
from presenter.errors import Span
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.estimated_cue_times import estimated_cue_times
from presenter.talk.plan import Plan

EN, ES = Language("en"), Language("es")


@pytest.fixture
def estimate():
    def estimate(lengths, budgets, languages=(EN,)):
        """Each slide has cues of these lengths; `28/56` is one in two languages."""
        slides = [Slide(index, f"s{index}", Span(Path("talk.md"))) for index in range(len(lengths))]
        tracks = [
            tuple(
                Cue(number, 0, lines={EN: ("x" * int(cue[0]),), ES: ("x" * int(cue[-1]),)})
                for number, cue in enumerate((part.split("/") for part in words.split()), start=1)
            )
            for words in lengths
        ]
        starts = tuple(sum(budgets[:index]) for index in range(len(budgets)))
        found = estimated_cue_times(slides, tracks, Plan(starts, tuple(budgets)), languages)
        return [(f"{time.slide}/{time.number}", time.begin, time.end) for time in found]

    return estimate


def test_the_cues_of_a_slide_share_its_time_as_they_take_to_be_read(estimate):
    assert estimate(["28 56"], [9]) == [("s0/1", 0, 3), ("s0/2", 3, 9)]


def test_each_slide_begins_as_the_plan_has_it(estimate):
    assert estimate(["28", "", "28"], [4, 60, 4]) == [("s0/1", 0, 4), ("s2/1", 64, 68)]


def test_none_stands_for_longer_than_seven_seconds(estimate):
    assert estimate(["28 28"], [60]) == [("s0/1", 0, 7), ("s0/2", 30, 37)]


def test_what_is_left_of_the_time_is_no_flicker(estimate):
    (_, begin, end), (_, following, _) = estimate(["28 28"], [14.8])
    assert (begin, end, following) == (0, pytest.approx(6.6), pytest.approx(7.4))


def test_a_slide_with_too_little_time_delays_the_next_one(estimate):
    assert estimate(["28 28", "28", "28"], [1, 2, 10]) == [
        ("s0/1", 0, 2),
        ("s0/2", 2, 4),
        ("s1/1", 4, 6),
        ("s2/1", 6, 13),
    ]


def test_the_language_that_takes_longer_decides(estimate):
    assert estimate(["28/56 28/28"], [1], (EN, ES)) == [("s0/1", 0, 4), ("s0/2", 4, 6)]

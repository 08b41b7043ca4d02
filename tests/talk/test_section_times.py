"""Sections held against the plan."""

from __future__ import annotations

import pytest

from presenter.talk.plan import Plan
from presenter.talk.section_times import SectionTime, SectionTimes
from presenter.talk.spent import SlideTime, Spent

PLAN = Plan(
    starts=(0.0, 60.0, 120.0, 240.0, 300.0),
    budgets=(60.0, 60.0, 120.0, 60.0, 60.0),
    section_slides=(0, 2, 4),
    is_known=True,
)


def spent(*slides):
    return Spent(tuple(SlideTime(*slide) for slide in slides), sum(seconds for *_, seconds in slides))


def test_a_section_has_the_times_of_all_its_slides():
    times = SectionTimes(PLAN, spent((1, 0.0, 30.0), (2, 30.0, 90.0), (3, 120.0, 40.0), (0, 160.0, 5.0)))
    assert list(times.slides) == [0, 2, 4]
    assert [times[place] for place in range(len(times))] == [
        SectionTime(0, 0.0, 120.0, 0.0, 35.0),
        SectionTime(2, 120.0, 180.0, 30.0, 130.0),
        SectionTime(4, 300.0, 60.0),
    ]


@pytest.mark.parametrize(("slide", "place"), [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, None)])
def test_a_slide_is_in_the_section_that_began_last(slide, place):
    assert SectionTimes(PLAN, Spent()).place_of(slide) == place


def test_without_sections_the_slides_stand_for_themselves():
    plan = Plan(PLAN.starts, PLAN.budgets, (0,), is_known=True)
    times = SectionTimes(plan, spent((3, 7.0, 70.0)))
    assert len(times) == 5
    assert times[3] == SectionTime(3, 240.0, 60.0, 7.0, 70.0)
    assert times[3].is_over
    assert not times[2].is_over


def test_a_deck_without_slides_has_none():
    times = SectionTimes(Plan(), spent((0, 0.0, 10.0)))
    assert len(times) == 0
    assert times.place_of(0) is None


def test_a_section_is_over_once_a_whole_second_too_much_has_passed():
    assert not SectionTime(0, 0.0, 60.0, 0.0, 60.5).is_over
    assert SectionTime(0, 0.0, 60.0, 0.0, 61.0).is_over

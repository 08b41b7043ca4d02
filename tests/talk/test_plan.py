"""How the time of a talk is planned."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.load import parse
from presenter.talk.demand import Demand, demands_of
from presenter.talk.plan import plan_of

MINUTE = 60.0


def planned(source, available=None, *, minimum=0.0, late=0.0):
    """Plan a deck whose slides would all be spoken to for the same time; answer in minutes."""
    demands = demands_of(parse(source, Path("talk.md")), lambda slide: 60.0)
    plan = plan_of(demands, available and available * MINUTE, minimum, late * MINUTE)
    return [seconds / MINUTE for seconds in plan.budgets], [start / MINUTE for start in plan.starts]


def deck(*slides, front=""):
    return f"---\nlanguage: en\n{front}\n---\n\n" + "\n".join(
        f"---\n{settings}\n---\n\n# Slide {number}\n\nWords.\n"
        for number, settings in enumerate(slides, start=1)
    )


def test_slides_have_their_own_time_and_share_the_rest():
    budgets, starts = planned(deck("time: 4m", "id: two", "id: three"), 10)
    assert (budgets, starts) == ([4, 3, 3], [0, 4, 7])


def test_a_hidden_slide_takes_no_time():
    assert planned(deck("time: 4m", "hidden: true", "id: three"), 10) == ([4, 0, 6], [0, 4, 4])


def test_a_break_takes_its_own():
    budgets, _ = planned(deck("id: one", "layout: break\ntime: 15m", "id: three"), 35)
    assert budgets == [10, 15, 10]


def test_a_section_may_have_a_time_for_all_its_slides():
    source = deck(
        "id: one",
        "layout: section\ntime: {slide: 1m, section: 7m}",
        "id: three",
        "id: four",
        "layout: section",
    )
    budgets, starts = planned(source, 19)
    assert (budgets, starts) == ([6, 1, 3, 3, 6], [0, 6, 7, 10, 13])


def test_a_break_is_no_part_of_the_section_before_it():
    source = deck("layout: section\ntime: {section: 6m}", "id: two", "layout: break\ntime: 5m", "id: four")
    assert planned(source, 15)[0] == [3, 3, 5, 4]


def test_slides_up_to_a_clock_time_share_what_there_is_until_then():
    source = deck("id: one", "id: two", 'start: "15:20"', "id: four", front='start: "15:00"')
    assert planned(source, 60) == ([10, 10, 20, 20], [0, 10, 20, 40])


def test_a_break_until_a_clock_time_takes_what_is_left_until_then():
    source = deck("id: one", 'layout: break\nstart: "15:20"', "id: three", front='start: "15:00"')
    assert planned(source, 60) == ([1, 19, 40], [0, 1, 20])


def test_a_late_start_shortens_what_comes_before_a_clock_time():
    source = deck("time: 10m", "time: 10m", 'start: "15:20"', front='start: "15:00"')
    assert planned(source, 55, late=5) == ([7.5, 7.5, 40], [0, 7.5, 15])


def test_where_nobody_says_how_long_the_talk_is_words_say_it_but_nothing_is_known():
    demands = demands_of(parse(deck("time: 4m", "id: two"), Path("talk.md")), lambda slide: 90.0)
    plan = plan_of(demands, None)
    assert (plan.budgets, plan.is_known) == ((240.0, 90.0), False)
    assert plan_of(demands, 600.0).is_known


def test_times_on_every_slide_are_a_length():
    demands = demands_of(parse(deck("time: 4m", "time: 2m"), Path("talk.md")), lambda slide: 90.0)
    plan = plan_of(demands, None)
    assert (plan.length, plan.is_known) == (360.0, True)


def test_sections_begin_at_their_slides_and_end_where_the_next_begins():
    source = deck("time: 1m", "layout: section\ntime: 2m", "time: 3m", "layout: section\ntime: 4m")
    plan = plan_of(demands_of(parse(source, Path("talk.md")), lambda slide: 0.0), 600.0)
    assert [(section.slide, section.start, section.seconds) for section in plan.sections] == [
        (0, 0.0, 60.0),
        (1, 60.0, 300.0),
        (3, 360.0, 240.0),
    ]
    assert [plan.section_of(slide).slide for slide in range(4)] == [0, 1, 1, 3]


def test_a_break_is_a_section_of_its_own_and_so_is_what_comes_after_it():
    source = deck(
        "layout: section", "id: two", "layout: break\ntime: 5m", "id: four", "id: five", "layout: section"
    )
    plan = plan_of(demands_of(parse(source, Path("talk.md")), lambda slide: 60.0), 600.0)
    assert [section.slide for section in plan.sections] == [0, 2, 3, 5]
    assert [section.seconds for section in plan.sections] == [120, 300, 120, 60]


def test_a_deck_without_slides_has_an_empty_plan():
    plan = plan_of((), 600.0)
    assert (plan.length, plan.sections, plan.section_of(0), plan.slot(0)) == (0.0, (), None, (0.0, 0.0))


@pytest.mark.parametrize("late", [0.0, 300.0, -300.0])
@given(
    st.lists(
        st.builds(
            Demand,
            time=st.one_of(st.none(), st.floats(0, 900)),
            speech=st.floats(0, 300),
            hidden=st.booleans(),
            opens_section=st.booleans(),
            is_break=st.booleans(),
            section_time=st.one_of(st.none(), st.none(), st.floats(0, 900)),
            begins_at=st.one_of(st.none(), st.none(), st.floats(-900, 3600)),
            ends_at=st.one_of(st.none(), st.none(), st.floats(-900, 3600)),
        ),
        max_size=15,
    ),
    st.floats(0, 7200),
    st.floats(0, 60),
)
def test_any_plan_goes_forward_and_ends_in_time(late, demands, available, minimum):
    plan = plan_of(demands, available, minimum, late)
    assert len(plan.starts) == len(plan.budgets) == len(demands)
    assert list(plan.starts) == sorted(plan.starts)
    assert plan.length <= available + 1e-6
    for demand, budget in zip(demands, plan.budgets, strict=True):
        assert budget >= 0
        assert not (demand.hidden and budget)

"""Ahead or behind, and when it is going to end: cases with clocks that stand where the test puts them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from presenter.talk.demand import Demand
from presenter.talk.outline import Place
from presenter.talk.pace import Tempo, pace_of
from presenter.talk.plan import plan_of
from presenter.talk.timer import Lock, Schedule, Timer

MADRID = ZoneInfo("Europe/Madrid")
MINUTE = 60.0
START = datetime(2023, 9, 7, 17, 0, tzinfo=UTC)
FOUR_SLIDES = tuple(Demand(time=5 * MINUTE) for _ in range(4))
TWENTY = Schedule(duration=20 * MINUTE)
HOURS = Schedule(start=START, end=START + timedelta(minutes=20))


def pace(timer, slide, minutes, *, step=0, steps=0, demands=FOUR_SLIDES, since=START):
    """Return the pace so many minutes after a moment at which the monotonic clock stood at 0."""
    now, moment = minutes * MINUTE, since + timedelta(minutes=minutes)
    plan = plan_of(demands, timer.available(now, moment), 15.0, timer.late_by(now, moment))
    return pace_of(timer, plan, Place(slide, step), steps, now, moment)


def clock(moment):
    return f"{moment:%H:%M}"


RUNNING = Timer(TWENTY).started(now=0.0)


@pytest.mark.parametrize(
    ("slide", "minutes", "ahead", "finish"),
    [
        (0, 0, 0, "17:20"),
        (0, 5, 0, "17:20"),
        (1, 5, 0, "17:20"),
        (1, 3, 2, "17:18"),
        (1, 12, -2, "17:22"),
        (3, 14, 1, "17:19"),
        (3, 23, -3, "17:23"),
    ],
)
def test_within_the_slot_of_its_slide_a_talk_is_in_time(slide, minutes, ahead, finish):
    at = pace(RUNNING, slide, minutes)
    assert (at.ahead / MINUTE, clock(at.finish), at.over / MINUTE) == (ahead, finish, -ahead)


@pytest.mark.parametrize(("step", "ahead"), [(0, -2), (2, 0), (4, 1)])
def test_steps_have_their_part_of_the_slide(step, ahead):
    assert pace(RUNNING, 1, 8, step=step, steps=4).ahead == ahead * MINUTE


@pytest.mark.parametrize(
    ("minutes", "tempo"), [(4.5, Tempo.ON_TIME), (4, Tempo.ON_TIME), (3, Tempo.AHEAD), (12, Tempo.BEHIND)]
)
def test_nothing_is_said_within_the_dead_band(minutes, tempo):
    assert pace(RUNNING, 1, minutes).tempo(dead_band=60.0) is tempo


def test_what_is_left_of_the_slide_and_of_the_section_counts_down_and_on():
    sections = (Demand(time=300.0), Demand(time=300.0, opens_section=True), Demand(time=600.0))
    at = pace(RUNNING, 1, 7, demands=sections)
    assert (at.slide_budget, at.slide_left, at.section_budget, at.section_left) == (300, 180, 900, 780)
    assert pace(RUNNING, 1, 12, demands=sections).slide_left == -120


class TestQuestions:
    def test_make_no_reserve(self):
        asked = RUNNING.with_questions(now=7 * MINUTE).started(now=11 * MINUTE)
        assert pace(asked, 1, 13).ahead == pace(RUNNING, 1, 9).ahead == 0
        assert pace(asked, 1, 16).ahead == pace(RUNNING, 1, 12).ahead == -2 * MINUTE

    def test_move_the_expected_finish_while_they_go_on(self):
        asked = RUNNING.with_questions(now=7 * MINUTE)
        assert [clock(pace(asked, 1, minutes).finish) for minutes in (7, 9, 11)] == [
            "17:20",
            "17:22",
            "17:24",
        ]
        assert pace(asked, 1, 11).over == 4 * MINUTE


class TestALateStart:
    def test_that_shortens_the_talk_leaves_the_end(self):
        late = Timer(HOURS).started(now=0.0)
        at = pace(late, 0, 0, since=START + timedelta(minutes=4))
        assert (clock(at.finish), at.over, at.slide_budget) == ("17:20", 0, 4 * MINUTE)

    def test_that_moves_the_end_says_by_how_much(self):
        late = Timer(HOURS).with_lock(Lock.DURATION).started(now=0.0)
        at = pace(late, 0, 0, since=START + timedelta(minutes=4))
        assert (clock(at.finish), at.over, at.slide_budget) == ("17:24", 4 * MINUTE, 5 * MINUTE)

    def test_is_seen_coming_while_the_clock_waits(self):
        waiting = Timer(HOURS)
        assert clock(pace(waiting, 0, -10).finish) == "17:20"
        assert pace(waiting, 0, 10).slide_budget == 2.5 * MINUTE
        moving = waiting.with_lock(Lock.DURATION)
        assert clock(pace(moving, 0, 10).finish) == "17:30"


def test_looking_through_the_slides_before_the_talk_is_no_progress():
    assert pace(Timer(TWENTY), 3, 1).ahead == 0
    assert clock(pace(Timer(TWENTY), 3, 1).finish) == "17:21"


def test_a_pause_is_no_talk_and_moves_the_finish():
    paused = RUNNING.paused(now=7 * MINUTE)
    assert (pace(paused, 1, 17).ahead, clock(pace(paused, 1, 17).finish)) == (0, "17:30")


def test_minutes_given_are_more_time_for_those_who_share():
    sharing = (Demand(time=300.0), Demand(speech=60.0), Demand(speech=60.0))
    given = RUNNING.with_time_added(10 * MINUTE)
    assert pace(RUNNING, 1, 5, demands=sharing).slide_budget == 7.5 * MINUTE
    at = pace(given, 1, 5, demands=sharing)
    assert (at.slide_budget, clock(at.finish), at.over) == (12.5 * MINUTE, "17:30", 0)


def test_minutes_taken_from_slides_with_their_own_times_cut_them_alike():
    at = pace(RUNNING.with_time_added(-10 * MINUTE), 1, 5)
    assert (at.slide_budget, at.ahead, clock(at.planned_finish)) == (2.5 * MINUTE, 0, "17:10")


def test_time_that_no_slide_uses_is_a_reserve_at_the_end():
    at = pace(Timer(Schedule(duration=30 * MINUTE)).started(now=0.0), 1, 7)
    assert (at.ahead, clock(at.finish), at.over) == (0, "17:20", -10 * MINUTE)


def test_where_nothing_is_planned_there_is_no_pace():
    assert pace(Timer().started(now=0.0), 1, 7, demands=(Demand(speech=60.0), Demand())) is None
    assert pace(RUNNING, 0, 7, demands=()) is None


@pytest.mark.parametrize(
    ("begin", "finish"),
    [
        (datetime(2023, 9, 7, 23, 50, tzinfo=MADRID), "00:10"),
        (datetime(2023, 3, 26, 1, 50, tzinfo=MADRID), "03:10"),
        (datetime(2023, 10, 29, 2, 50, tzinfo=MADRID), "02:10"),
    ],
)
def test_the_finish_is_what_clocks_will_show_then(begin, finish):
    at = pace(RUNNING, 0, 0, since=begin)
    assert clock(at.finish) == clock(at.planned_finish) == finish

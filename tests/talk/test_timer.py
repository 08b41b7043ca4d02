"""The speaker's clock."""

from __future__ import annotations

from datetime import time

import pytest

from presenter.talk.timer import Phase, Schedule, Timer, seconds_until

NOON = time(12, 0)
MINUTE = 60.0


def test_a_clock_does_not_run_until_it_is_started():
    assert Timer().elapsed(now=5000.0) == 0.0


def test_a_pause_does_not_count():
    timer = Timer().started(now=0.0).paused(now=60.0).started(now=600.0)
    assert timer.elapsed(now=630.0) == 90.0


def test_starting_a_running_clock_again_loses_nothing():
    assert Timer().started(now=0.0).started(now=50.0).elapsed(now=60.0) == 60.0


def test_pausing_a_clock_that_was_never_started_leaves_it_pending():
    assert Timer().paused(now=10.0) == Timer()


def test_the_rest_of_a_duration_shrinks_only_while_the_clock_runs():
    timer = Timer(Schedule(duration=45 * MINUTE))
    assert timer.remaining(now=100.0, wall=NOON) == 45 * MINUTE
    running = timer.started(now=100.0)
    assert running.remaining(now=100.0 + 5 * MINUTE, wall=NOON) == 40 * MINUTE
    paused = running.paused(now=100.0 + 5 * MINUTE)
    assert paused.remaining(now=9999.0, wall=NOON) == 40 * MINUTE


def test_overtime_is_negative():
    timer = Timer(Schedule(duration=MINUTE)).started(now=0.0)
    assert timer.remaining(now=90.0, wall=NOON) == -30.0


def test_the_rest_until_a_clock_time_shrinks_whether_the_clock_runs_or_not():
    timer = Timer(Schedule(end=time(17, 15)))
    assert timer.remaining(now=0.0, wall=time(17, 0)) == 15 * MINUTE
    assert timer.started(0.0).paused(1.0).remaining(now=1.0, wall=time(17, 10)) == 5 * MINUTE


def test_a_clock_time_to_end_at_wins_over_a_duration():
    timer = Timer(Schedule(duration=MINUTE, end=time(12, 30)))
    assert timer.remaining(now=0.0, wall=NOON) == 30 * MINUTE


def test_a_talk_without_a_planned_length_has_no_rest():
    assert Timer().remaining(now=0.0, wall=NOON) is None


@pytest.mark.parametrize(
    ("moment", "wall", "minutes"),
    [
        (time(17, 15), time(17, 0), 15),
        (time(17, 15), time(17, 20), -5),
        (time(0, 20), time(23, 50), 30),
        (time(23, 50), time(0, 20), -30),
        (time(0, 0), time(23, 59), 1),
        (time(0, 0), time(0, 1), -1),
    ],
)
def test_a_clock_time_is_the_nearest_one_also_across_midnight(moment, wall, minutes):
    assert seconds_until(moment, wall) == minutes * MINUTE


def test_overtime_goes_on_growing_after_midnight():
    timer = Timer(Schedule(end=time(23, 45)))
    walls = [time(23, 30), time(23, 50), time(0, 5), time(1, 0)]
    assert [timer.remaining(0.0, wall) for wall in walls] == [900.0, -300.0, -1200.0, -4500.0]


def test_the_time_to_the_start_counts_only_until_the_clock_is_started():
    timer = Timer(Schedule(start=time(15, 30)))
    assert timer.until_start(wall=time(15, 25)) == 5 * MINUTE
    assert timer.until_start(wall=time(15, 31)) == -MINUTE
    assert timer.started(now=0.0).until_start(wall=time(15, 25)) is None


def test_minutes_are_given_and_taken_on_the_day():
    timer = Timer(Schedule(duration=10 * MINUTE)).with_time_added(MINUTE).with_time_added(-3 * MINUTE)
    assert timer.remaining(now=0.0, wall=NOON) == 8 * MINUTE
    later = Timer(Schedule(end=time(12, 10))).with_time_added(MINUTE)
    assert later.remaining(now=0.0, wall=NOON) == 11 * MINUTE


def test_a_reset_can_be_undone_as_if_it_had_never_happened():
    reset = Timer().started(now=0.0).with_time_added(MINUTE).reset(now=600.0)
    assert (reset.elapsed(now=605.0), reset.phase, reset.added) == (0.0, Phase.PENDING, 0.0)
    undone = reset.reset_undone(now=605.0)
    assert undone is not None
    assert (undone.elapsed(now=605.0), undone.phase, undone.added) == (605.0, Phase.RUNNING, MINUTE)


def test_a_reset_is_still_undone_after_the_clock_was_started_anew():
    timer = Timer().started(now=0.0).reset(now=600.0).started(now=601.0).reset_undone(now=609.0)
    assert timer is not None
    assert timer.elapsed(now=609.0) == 609.0


def test_a_reset_cannot_be_undone_after_ten_seconds():
    reset = Timer().started(now=0.0).reset(now=600.0)
    assert reset.reset_undone(now=610.0) is not None
    assert reset.reset_undone(now=610.1) is None


def test_resetting_twice_keeps_what_the_first_reset_can_bring_back():
    undone = Timer().started(now=0.0).reset(now=600.0).reset(now=603.0).reset_undone(now=605.0)
    assert undone is not None
    assert undone.elapsed(now=605.0) == 605.0


def test_a_reset_keeps_the_schedule():
    timer = Timer(Schedule(duration=MINUTE), starts_with_next=True).started(now=0.0).reset(now=10.0)
    assert (timer.schedule.duration, timer.starts_with_next) == (MINUTE, True)


class TestInATalk:
    def test_s_starts_and_pauses(self, talk):
        rehearsal = talk("title").press("toggle-timer").wait(60).press("toggle-timer").wait(60)
        assert rehearsal.elapsed() == 60

    def test_next_starts_no_clock_of_its_own_accord(self, talk):
        rehearsal = talk("title end").press("next").wait(60)
        assert rehearsal.elapsed() == 0

    def test_the_first_next_starts_the_clock_where_the_settings_say_so(self, talk):
        rehearsal = talk("title end", timer=Timer(starts_with_next=True)).press("next").wait(60)
        assert rehearsal.elapsed() == 60

    def test_next_never_starts_a_clock_that_was_paused(self, talk):
        rehearsal = talk("title plan end", timer=Timer(starts_with_next=True)).press("next").wait(60)
        rehearsal.press("toggle-timer").press("next").wait(60)
        assert rehearsal.elapsed() == 60

    def test_blanking_does_not_pause_the_clock(self, talk):
        rehearsal = talk("title").press("toggle-timer").press("blank").wait(60)
        assert rehearsal.elapsed() == 60

    def test_a_reset_is_said_and_undone(self, talk):
        rehearsal = talk("title").press("toggle-timer").wait(60).press("reset-timer")
        rehearsal.says("The clock is back at zero. That can be undone for ten seconds.")
        rehearsal.wait(5).press("undo-reset-timer")
        assert rehearsal.elapsed() == 65

    def test_there_is_not_always_a_reset_to_undo(self, talk):
        talk("title").press("undo-reset-timer").says("There is no reset of the clock to undo.")

    def test_a_minute_more_and_a_minute_less_is_as_it_was(self, talk):
        timer = Timer(Schedule(duration=600.0))
        rehearsal = talk("title", timer=timer).press("add-minute").expects(timer=timer.with_time_added(60.0))
        rehearsal.press("take-minute").expects(timer=timer)
        rehearsal.press("add-minutes", "-3").expects(timer=timer.with_time_added(-180.0))

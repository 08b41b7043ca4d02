"""The speaker's clock."""

from __future__ import annotations

from datetime import UTC, datetime

from presenter.talk.commands.timer_command import SetSchedule
from presenter.talk.timer import Lock, Phase, Schedule, Timer

MINUTE = 60.0


def at(hour, minute, day=7):
    return datetime(2023, 9, day, hour, minute, tzinfo=UTC)


NOON = at(12, 0)


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
    assert timer.remaining(now=100.0, moment=NOON) == 45 * MINUTE
    running = timer.started(now=100.0)
    assert running.remaining(now=100.0 + 5 * MINUTE, moment=NOON) == 40 * MINUTE
    paused = running.paused(now=100.0 + 5 * MINUTE)
    assert paused.remaining(now=9999.0, moment=NOON) == 40 * MINUTE


def test_overtime_is_negative():
    timer = Timer(Schedule(duration=MINUTE)).started(now=0.0)
    assert timer.remaining(now=90.0, moment=NOON) == -30.0


def test_the_rest_until_a_clock_time_shrinks_whether_the_clock_runs_or_not():
    timer = Timer(Schedule(end=at(17, 15)))
    assert timer.remaining(now=0.0, moment=at(17, 0)) == 15 * MINUTE
    assert timer.started(0.0).paused(1.0).remaining(now=1.0, moment=at(17, 10)) == 5 * MINUTE


def test_a_clock_time_to_end_at_wins_over_a_duration():
    timer = Timer(Schedule(duration=MINUTE, end=at(12, 30)))
    assert timer.remaining(now=0.0, moment=NOON) == 30 * MINUTE


def test_a_talk_without_a_planned_length_has_no_rest():
    assert Timer().remaining(now=0.0, moment=NOON) is None


def test_overtime_goes_on_growing_after_midnight():
    timer = Timer(Schedule(end=at(23, 45)))
    moments = [at(23, 30), at(23, 50), at(0, 5, day=8), at(1, 0, day=8)]
    assert [timer.remaining(0.0, moment) for moment in moments] == [900.0, -300.0, -1200.0, -4500.0]


def test_the_time_to_the_start_counts_only_until_the_clock_is_started():
    timer = Timer(Schedule(start=at(15, 30)))
    assert timer.until_start(at(15, 25)) == 5 * MINUTE
    assert timer.until_start(at(15, 31)) == -MINUTE
    assert timer.started(now=0.0).until_start(at(15, 25)) is None


def test_minutes_are_given_and_taken_on_the_day():
    timer = Timer(Schedule(duration=10 * MINUTE)).with_time_added(MINUTE).with_time_added(-3 * MINUTE)
    assert timer.remaining(now=0.0, moment=NOON) == 8 * MINUTE
    later = Timer(Schedule(end=at(12, 10))).with_time_added(MINUTE)
    assert later.remaining(now=0.0, moment=NOON) == 11 * MINUTE


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


class TestQuestions:
    def test_they_are_counted_apart_and_are_no_part_of_the_talk(self):
        timer = Timer(Schedule(duration=10 * MINUTE)).started(now=0.0).with_questions(now=120.0)
        assert (timer.elapsed(now=300.0), timer.in_questions(now=300.0)) == (120.0, 180.0)
        later = timer.started(now=300.0)
        assert (later.elapsed(now=360.0), later.in_questions(now=360.0)) == (180.0, 180.0)
        assert later.remaining(now=360.0, moment=NOON) == 7 * MINUTE

    def test_the_clock_can_be_paused_out_of_them(self):
        timer = Timer().started(now=0.0).with_questions(now=60.0).paused(now=90.0)
        assert (timer.phase, timer.elapsed(999.0), timer.in_questions(999.0)) == (Phase.PAUSED, 60.0, 30.0)

    def test_a_second_round_is_added_to_the_first(self):
        timer = Timer().started(now=0.0).with_questions(now=10.0).started(now=30.0).with_questions(now=40.0)
        assert (timer.elapsed(now=45.0), timer.in_questions(now=45.0)) == (20.0, 25.0)

    def test_a_moment_to_end_at_does_not_wait_for_them(self):
        timer = Timer(Schedule(end=at(12, 30))).started(now=0.0).with_questions(now=60.0)
        assert timer.remaining(now=600.0, moment=at(12, 10)) == 20 * MINUTE


class TestALateStart:
    HOURS = Schedule(start=at(12, 0), end=at(12, 45))

    def test_shortens_a_talk_whose_end_is_kept(self):
        late = Timer(self.HOURS).started(now=0.0)
        assert late.remaining(now=0.0, moment=at(12, 5)) == 40 * MINUTE
        assert late.available(now=0.0, moment=at(12, 5)) == 40 * MINUTE
        assert late.available(now=10 * MINUTE, moment=at(12, 15)) == 40 * MINUTE

    def test_moves_the_end_of_a_talk_whose_length_is_kept(self):
        late = Timer(self.HOURS).with_lock(Lock.DURATION).started(now=0.0)
        assert late.remaining(now=0.0, moment=at(12, 5)) == 45 * MINUTE
        assert late.available(now=0.0, moment=at(12, 5)) == 45 * MINUTE

    def test_is_told_from_an_early_one(self):
        assert Timer(self.HOURS).late_by(now=0.0, moment=at(11, 50)) == 0.0
        assert Timer(self.HOURS).late_by(now=0.0, moment=at(12, 3)) == 3 * MINUTE
        early = Timer(self.HOURS).started(now=0.0)
        assert early.late_by(now=10 * MINUTE, moment=at(12, 5)) == -5 * MINUTE

    def test_makes_no_time_before_the_start(self):
        assert Timer(self.HOURS).available(now=0.0, moment=at(11, 30)) == 45 * MINUTE

    def test_an_end_alone_is_kept_whatever_is_asked_for(self):
        timer = Timer(Schedule(end=at(12, 30), lock=Lock.DURATION))
        assert timer.remaining(now=0.0, moment=NOON) == 30 * MINUTE


def test_a_clock_that_somebody_sets_right_is_followed():
    timer = Timer(Schedule(start=at(12, 0), end=at(12, 45))).started(now=0.0)
    # After ten minutes the clock on the wall is found to be three minutes slow.
    assert timer.remaining(now=600.0, moment=at(12, 10)) == 35 * MINUTE
    assert timer.remaining(now=600.0, moment=at(12, 13)) == 32 * MINUTE
    assert timer.elapsed(now=600.0) == 10 * MINUTE


def test_a_clock_set_to_a_time_goes_on_from_there_and_can_be_set_back():
    timer = Timer().started(now=0.0).set_to(600.0, now=100.0)
    assert (timer.elapsed(now=130.0), timer.phase) == (630.0, Phase.RUNNING)
    undone = timer.reset_undone(now=105.0)
    assert undone is not None
    assert undone.elapsed(now=105.0) == 105.0


def test_a_clock_that_was_stopped_since_it_was_set_is_not_started_by_setting_it_back():
    undone = Timer().started(now=0.0).set_to(600.0, now=100.0).paused(now=102.0).reset_undone(now=105.0)
    assert undone is not None
    assert (undone.elapsed(now=130.0), undone.phase) == (102.0, Phase.PAUSED)


def test_setting_the_clock_makes_no_time_that_was_spoken():
    timer = Timer().started(now=0.0).set_to(600.0, now=100.0).set_to(30.0, now=200.0)
    assert (timer.elapsed(now=210.0), timer.spoken(now=210.0)) == (40.0, 210.0)


def test_a_reset_says_how_long_it_can_be_undone():
    reset = Timer().started(now=0.0).reset(now=600.0)
    assert [reset.seconds_to_undo(now) for now in (600.0, 604.0, 611.0)] == [10.0, 6.0, None]


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

    def test_going_to_the_next_slide_is_a_next_too(self, talk):
        rehearsal = talk("title:3 end", timer=Timer(starts_with_next=True)).press("next-slide").wait(60)
        assert rehearsal.elapsed() == 60

    def test_no_other_move_starts_it(self, talk):
        rehearsal = talk("title plan end", timer=Timer(starts_with_next=True)).press("last").press("previous")
        rehearsal.press("go-to", "plan").press("back").wait(60)
        assert rehearsal.elapsed() == 0

    def test_a_deck_that_is_read_again_may_have_other_hours(self, talk):
        rehearsal = talk("title", timer=Timer(Schedule(duration=600.0, lock=Lock.DURATION)))
        rehearsal.press("toggle-timer").wait(60).obeys(SetSchedule(Schedule(duration=900.0)))
        timer = rehearsal.talk.state.timer
        assert (timer.remaining(rehearsal.now, NOON), timer.schedule.lock) == (840.0, Lock.DURATION)

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

    def test_a_talk_without_a_planned_length_cannot_be_given_more(self, talk):
        said = "Nobody has said how long the talk is, so no time can be added."
        talk("title").press("add-minute").says(said).expects(timer=Timer())

    def test_q_leads_into_questions_and_out_of_them(self, talk):
        rehearsal = talk("title").press("toggle-timer").wait(60).press("toggle-questions").wait(300)
        rehearsal.press("toggle-questions").wait(30)
        assert rehearsal.elapsed() == 90

    def test_there_are_no_questions_before_the_talk(self, talk):
        talk("title").press("toggle-questions").says("The clock has not been started yet.")

    def test_navigation_does_not_end_questions(self, talk):
        rehearsal = talk("title end", timer=Timer(starts_with_next=True)).press("next")
        rehearsal.press("toggle-questions").press("previous").press("next").wait(60)
        assert rehearsal.elapsed() == 0

    def test_the_console_says_what_is_kept(self, talk):
        hours = Timer(Schedule(start=at(12, 0), end=at(12, 45)))
        rehearsal = talk("title", timer=hours).press("toggle-lock")
        rehearsal.says("The length stays as planned: beginning late moves the end.")
        rehearsal.press("toggle-lock", "end")
        rehearsal.says("The end stays as planned: beginning late makes the talk shorter.")

    def test_what_nobody_planned_cannot_be_kept(self, talk):
        talk("title").press("toggle-lock").says("There is no clock time to end at, so the length counts.")
        talk("title", timer=Timer(Schedule(end=NOON))).press("toggle-lock").says(
            "Nobody has said how long the talk is, so its end counts."
        )

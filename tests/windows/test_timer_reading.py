from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from presenter.talk.pace import Pace
from presenter.talk.timer import Lock, Schedule, Timer
from presenter.windows.console_label import Tone
from presenter.windows.timer_reading import TalkTime, Thresholds, read_timer

TEN_MINUTES = Timer(Schedule(duration=600))


def at(hour, minute):
    return datetime(2023, 9, 7, hour, minute, tzinfo=UTC)


NOON = at(12, 0)


def read(timer, now=0.0, moment=NOON, pace=None, twelve_hours=None):
    return read_timer(TalkTime(timer, now, moment, pace), Thresholds(300, 60, 60), str, twelve_hours)


def pace(ahead=0.0, over=0.0, slide=(300.0, 120.0), section=(600.0, 420.0)):
    finish = at(12, 45)
    planned = finish - timedelta(seconds=over)
    return Pace(ahead, *slide, *section, True, finish, planned)


def test_before_the_start_the_whole_length_is_left():
    reading = read(TEN_MINUTES)
    assert (reading.dominant, reading.meaning, reading.phase) == ("10:00", "left", "Not started")


def test_before_a_planned_start_the_time_to_it_counts():
    reading = read(Timer(Schedule(start=at(12, 5), end=at(13, 0))))
    assert (reading.dominant, reading.meaning) == ("5:00", "until the start")


@pytest.mark.parametrize(
    ("now", "phase", "tone"),
    [
        (1, "Running", Tone.PLAIN),
        (300, "Last minutes", Tone.CAUTION),
        (540, "Come to the end", Tone.ALARM),
        (601, "Over time", Tone.ALARM),
    ],
)
def test_the_end_comes_nearer_in_words_and_colour(now, phase, tone):
    reading = read(TEN_MINUTES.started(0), now)
    assert (reading.phase, reading.tone) == (phase, tone)


def test_over_time_is_counted_upwards():
    reading = read(TEN_MINUTES.started(0), 725)
    assert (reading.dominant, reading.meaning) == ("+2:05", "over time")


def test_without_a_length_the_elapsed_time_counts():
    reading = read(Timer().started(0), 65)
    assert (reading.dominant, reading.meaning, reading.phase) == ("1:05", "elapsed", "Running")


def test_a_pause_is_said():
    assert read(TEN_MINUTES.started(0).paused(60), 90).phase == "Clock paused"


def test_elapsed_time_and_the_clock_stand_beside_it():
    reading = read(TEN_MINUTES.started(0), 65, at(15, 7))
    assert (reading.elapsed.words, reading.clock.words) == ("1:05", "15:07")


@pytest.mark.parametrize(
    ("ahead", "note", "tone"),
    [
        (0, "● On pace", Tone.GOOD),
        (60, "● On pace", Tone.GOOD),
        (-60, "● On pace", Tone.GOOD),
        (130, "▲ 2 min ahead", Tone.ACCENT),
        (-130, "▼ 2 min behind", Tone.CAUTION),
    ],
)
def test_the_pace_is_said_with_an_arrow_in_words_and_in_a_colour(ahead, note, tone):
    reading = read(TEN_MINUTES.started(0), 65, pace=pace(ahead))
    assert (reading.note, reading.note_tone) == (note, tone)


@pytest.mark.parametrize(
    ("over", "finish", "tone"),
    [
        (0, "Ends 12:45", Tone.PLAIN),
        (29, "Ends 12:45", Tone.PLAIN),
        (-120, "Ends 12:45 (−2)", Tone.PLAIN),
        (60, "Ends 12:45 (+1)", Tone.PLAIN),
        (120, "Ends 12:45 (+2)", Tone.CAUTION),
    ],
)
def test_the_expected_finish_is_a_clock_time(over, finish, tone):
    reading = read(TEN_MINUTES.started(0), 65, pace=pace(over=over))
    assert (reading.finish, reading.finish_tone) == (finish, tone)


def test_clocks_may_show_12_hours():
    reading = read(TEN_MINUTES.started(0), 65, at(15, 7), pace(), QLocale("en"))
    assert (reading.clock.words[:4], reading.finish[:10]) == ("3:07", "Ends 12:45")


def test_what_is_left_of_the_slide_is_a_bar_and_words():
    slide = read(TEN_MINUTES.started(0), 65, pace=pace()).slide
    assert (slide.words, slide.left, slide.tone) == ("Slide 2:00 · section 7:00", 0.4, Tone.ACCENT)
    slide = read(TEN_MINUTES.started(0), 65, pace=pace(slide=(300.0, -20.0))).slide
    assert (slide.words, slide.left, slide.tone) == ("Slide +0:20 · section 7:00", 0, Tone.CAUTION)


def test_without_a_plan_nothing_is_said_of_one():
    reading = read(TEN_MINUTES.started(0), 65)
    assert (reading.note, reading.finish, reading.slide) == ("", "", None)


def test_questions_are_counted():
    reading = read(TEN_MINUTES.started(0).with_questions(60), 125, pace=pace())
    assert (reading.dominant, reading.phase, reading.tone) == ("9:00", "Questions 1:05", Tone.ACCENT)
    until = Timer(Schedule(end=at(12, 10))).started(0).with_questions(540)
    reading = read(until, 660, at(12, 11))
    assert (reading.dominant, reading.phase, reading.tone) == ("+1:00", "Questions 2:00", Tone.ALARM)


def test_a_late_start_says_what_comes_of_it():
    late = Timer(Schedule(start=at(12, 0), end=at(12, 45)))
    reading = read(late, moment=at(12, 3))
    assert (reading.phase, reading.note) == ("Late by 3:00", "The talk gets shorter")
    reading = read(late.with_lock(Lock.DURATION), moment=at(12, 3))
    assert (reading.phase, reading.note) == ("Late by 3:00", "The end moves")
    reading = read(late, moment=at(12, 50))
    assert (reading.phase, reading.note) == ("Late by 50:00", "The end has passed")


def test_a_start_a_minute_late_is_no_alarm():
    reading = read(Timer(Schedule(start=at(12, 0), end=at(12, 45))), moment=at(12, 1))
    assert (reading.phase, reading.tone) == ("Not started", Tone.PLAIN)
    assert (reading.note, reading.note_tone) == ("End is fixed", Tone.QUIET)


def test_a_reset_can_be_undone_for_as_long_as_it_says():
    reset = TEN_MINUTES.started(0).reset(60)
    assert [(read(reset, now).note, read(reset, now).can_undo) for now in (60, 66.5, 71)] == [
        ("↶ Undo: 10 s", True),
        ("↶ Undo: 4 s", True),
        ("", False),
    ]


@pytest.mark.parametrize(
    ("timer", "now", "widest"),
    [
        (TEN_MINUTES, 0, "+00:00"),
        (Timer(Schedule(duration=3600)), 0, "+0:00:00"),
        (Timer().started(0), 3600, "+0:00:00"),
        (TEN_MINUTES.started(0), 4300, "+0:00:00"),
    ],
)
def test_there_is_room_for_hours_where_there_are_hours(timer, now, widest):
    assert read(timer, now).widest == widest


def test_the_thresholds_can_be_looked_up():
    assert read(TEN_MINUTES).tip == (
        "Warns 5 min and 1 min before the end. On pace within 1 min of the plan."
    )


def test_before_the_talk_it_is_said_what_stays_as_planned():
    hours = Timer(Schedule(start=at(12, 5), end=at(12, 45)))
    assert read(hours).note == "End is fixed"
    assert read(hours.with_lock(Lock.DURATION)).note == "Length is fixed"
    assert read(TEN_MINUTES).note == ""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from presenter.talk.timer import Schedule, Timer
from presenter.windows.console_label import Tone
from presenter.windows.timer_reading import Thresholds, read_timer

TEN_MINUTES = Timer(Schedule(duration=600))


def at(hour, minute):
    return datetime(2023, 9, 7, hour, minute, tzinfo=UTC)


NOON = at(12, 0)


def read(timer, now=0.0, moment=NOON):
    return read_timer(timer, now, moment, Thresholds(300, 60), str, QLocale("es"))


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
    assert (reading.elapsed, reading.clock) == ("1:05", "15:07")

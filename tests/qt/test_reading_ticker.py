"""Ticks while a subtitle is being read, and none afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from presenter.qt.reading_ticker import ReadingTicker


class Reading(QObject):
    """A subtitle that is read; the test says how long it still takes."""

    changed = Signal()

    def __init__(self, seconds):
        super().__init__()
        self.seconds = seconds

    def left(self):
        return self.seconds


def test_nothing_ticks_where_nothing_is_read(qapp):
    reading = Reading(0.0)
    ticker = ReadingTicker(reading)
    assert not ticker.is_running


def test_it_ticks_on_while_there_is_something_to_read_and_stops_with_it(qapp, qtbot):
    reading = Reading(0.8)
    ticker = ReadingTicker(reading)
    spy = QSignalSpy(ticker.ticked)
    qtbot.waitUntil(lambda: spy.count() >= 2)
    reading.seconds = 0.0
    qtbot.waitUntil(lambda: not ticker.is_running)


def test_another_cue_begins_it_anew_and_is_told_of_at_once(qapp):
    reading = Reading(0.0)
    ticker = ReadingTicker(reading)
    spy = QSignalSpy(ticker.ticked)
    reading.seconds = 2.4
    reading.changed.emit()
    assert ticker.is_running
    assert spy.count() == 1
    ticker.stop()
    assert not ticker.is_running


@pytest.mark.parametrize(("left", "milliseconds"), [(2.4, 405), (2.0, 1005), (0.3, 305)])
def test_with_less_motion_only_whole_seconds_tick(qapp, left, milliseconds):
    ticker = ReadingTicker(Reading(left), seconds_alone=True)
    assert ticker._timer.interval() == pytest.approx(milliseconds, abs=1)

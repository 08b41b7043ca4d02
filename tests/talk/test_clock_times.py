"""Which moment a clock time means: across midnight, and in the nights of summer time."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from presenter.talk.clock_times import following_moment, nearest_moment
from presenter.talk.timer import seconds_between

MADRID = ZoneInfo("Europe/Madrid")


def night(day, hour, minute, *, month=10, fold=0):
    return datetime(2023, month, day, hour, minute, tzinfo=MADRID, fold=fold)


@pytest.mark.parametrize(
    ("now", "clock", "minutes"),
    [
        (night(7, 17, 0), time(17, 15), 15),
        (night(7, 17, 20), time(17, 15), -5),
        (night(7, 23, 50), time(0, 20), 30),
        (night(8, 0, 20), time(23, 50), -30),
        (night(7, 23, 59), time(0, 0), 1),
        (night(7, 0, 1), time(0, 0), -1),
        # Summer time ends: the hour from 2 to 3 comes twice.
        (night(29, 1, 30), time(3, 30), 180),
        (night(29, 3, 30), time(1, 30), -180),
        (night(29, 2, 15, fold=1), time(3, 0), 45),
        (night(29, 2, 40), time(2, 30), -10),
        # Summer time begins: that hour is left out.
        (night(26, 1, 30, month=3), time(3, 30), 60),
        (night(26, 1, 30, month=3), time(2, 30), 60),
        (night(26, 4, 0, month=3), time(1, 0), -120),
    ],
)
def test_the_nearest_is_meant_and_what_passes_until_then_is_counted(now, clock, minutes):
    assert seconds_between(now, nearest_moment(clock, now)) == minutes * 60


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (night(7, 15, 0), time(17, 15), 135),
        (night(7, 23, 30), time(0, 15), 45),
        (night(7, 9, 0), time(9, 0), 24 * 60),
        (night(28, 23, 0), time(4, 0), 360),
        (night(25, 23, 0, month=3), time(4, 0), 240),
    ],
)
def test_an_end_follows_its_start(start, end, minutes):
    assert seconds_between(start, following_moment(end, start)) == minutes * 60

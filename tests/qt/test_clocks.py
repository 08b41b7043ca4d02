"""The clocks of this machine."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from presenter.qt.clocks import system_clocks
from presenter.qt.local_zone import LocalZone

MADRID = "Europe/Madrid"
WHEN_CLOCKS_CHANGE = (datetime(2023, 3, 26, 0, 0, tzinfo=UTC), datetime(2023, 10, 29, 0, 0, tzinfo=UTC))


@pytest.fixture
def madrid(monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.xfail("the zone of this machine cannot be changed for a test")
    monkeypatch.setenv("TZ", MADRID)
    time.tzset()
    yield ZoneInfo(MADRID)
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("begin", WHEN_CLOCKS_CHANGE)
def test_the_local_zone_knows_the_nights_on_which_clocks_are_changed(madrid, begin):
    for minutes in range(0, 240, 10):
        moment = begin + timedelta(minutes=minutes)
        local, expected = moment.astimezone(LocalZone()), moment.astimezone(madrid)
        assert local.replace(tzinfo=None) == expected.replace(tzinfo=None)
        assert (local.utcoffset(), local.fold) == (expected.utcoffset(), expected.fold)
        assert local.timestamp() == moment.timestamp()


def test_a_later_hour_of_the_same_night_has_an_offset_of_its_own(madrid):
    evening = datetime(2023, 3, 26, 1, 30, tzinfo=LocalZone())
    assert evening.replace(hour=3).timestamp() - evening.timestamp() == 3600


def test_the_moment_is_now_and_seconds_do_not_run_backwards():
    clocks = system_clocks()
    first, second = clocks.monotonic(), clocks.monotonic()
    assert first <= second
    before = datetime.now(UTC)
    assert before <= clocks.moment() <= datetime.now(UTC)


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has this clock")
def test_seconds_count_while_the_machine_sleeps():
    earlier = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert earlier <= system_clocks().monotonic() <= time.clock_gettime(time.CLOCK_BOOTTIME)

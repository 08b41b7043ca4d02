from __future__ import annotations

import pytest

from presenter.deck.durations import parse_clock, parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("45m", 2700),
        ("45 min", 2700),
        ("1h10m", 4200),
        ("1h 10m 5s", 4205),
        ("90s", 90),
        ("0.5h", 1800),
        ("45", 2700),
        ("1.5", 90),
        ("", None),
        ("m", None),
        ("10m1h", None),
        ("-5m", None),
        ("٤٥m", None),
        ("1:30", None),
    ],
)
def test_a_length_of_time_is_in_hours_minutes_and_seconds(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("15:30", "15:30"),
        ("9:05", "09:05"),
        ("24:00", None),
        ("12:60", None),
        ("15.30", None),
        ("15:3", None),
    ],
)
def test_a_time_of_day_has_24_hours(text, clock):
    assert parse_clock(text) == clock

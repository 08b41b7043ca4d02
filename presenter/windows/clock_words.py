"""Seconds and times of day, written for a speaker's eye."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QLocale, QTime

HOUR = 3600
MINUTE = 60
_HOURS_FROM = 100  # minutes


def as_countdown(seconds: float) -> str:
    """Return a number of seconds as `4:05` or `1:02:05`, begun seconds counted whole.

    A negative number is written with a plus: time over.
    """
    whole = math.ceil(seconds - 1e-6) if seconds >= 0 else math.floor(-seconds + 1e-6)
    sign = "+" if seconds < 0 and whole else ""
    return sign + _colons(whole)


def as_elapsed(seconds: float) -> str:
    """Return a number of seconds as `4:05` or `1:02:05`, only whole seconds counted."""
    return _colons(math.floor(max(seconds, 0.0) + 1e-6))


def as_length(seconds: float) -> str:
    """Return a length of time in a word or two: `40 s`, `2 min`, `1 h 5 min`."""
    if round(seconds) < MINUTE:
        return f"{round(seconds)} s"
    hours, minutes = divmod(_nearest_minute(seconds), 60)
    parts = ((hours, "h"), (minutes, "min"))
    return " ".join(f"{number} {unit}" for number, unit in parts if number)


def as_difference(seconds: float) -> str:
    """Return whole minutes with their sign, such as `+2` or `−2`; empty where they come to none.

    From a hundred on they are hours, `+3 h`: nobody counts minutes then, and they need less room.
    """
    minutes = _nearest_minute(abs(seconds))
    if not minutes:
        return ""
    whole = str(minutes) if minutes < _HOURS_FROM else f"{math.floor(minutes / 60 + 0.5)} h"
    return f"+{whole}" if seconds > 0 else f"−{whole}"


def as_time_of_day(moment: datetime, twelve_hours: QLocale | None = None) -> str:
    """Return what clocks show at a moment: of 24 hours, or of 12 in the words of a locale.

    Some places would write 3:09 PM of themselves; beside slides that say 15:00 that is one clock too many.
    """
    if twelve_hours is None:
        return f"{moment:%H:%M}"
    return twelve_hours.toString(QTime(moment.hour, moment.minute), "h:mm Ap")


def _nearest_minute(seconds: float) -> int:
    return math.floor(seconds / MINUTE + 0.5)


def _colons(whole: int) -> str:
    hours, rest = divmod(whole, HOUR)
    minutes, seconds = divmod(rest, MINUTE)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

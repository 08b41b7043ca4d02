"""Seconds and times of day, written for a speaker's eye."""

from __future__ import annotations

import math
from datetime import time

from PySide6.QtCore import QLocale, QTime

HOUR = 3600
MINUTE = 60


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


def as_time_of_day(moment: time, locale: QLocale) -> str:
    """Return a time of day the way the locale writes it."""
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def _colons(whole: int) -> str:
    hours, rest = divmod(whole, HOUR)
    minutes, seconds = divmod(rest, MINUTE)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

"""The moment that a clock time of a deck means."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from presenter.talk.timer import seconds_between

_DAYS = (timedelta(days=-1), timedelta(), timedelta(days=1))


def nearest_moment(clock: time, moment: datetime) -> datetime:
    """Return the moment nearest to an aware one at which clocks of its zone show a time of day.

    At 23:50 an end at 00:20 is tomorrow's. What clocks show twice in a night is meant the first
    time, and what they leave out in spring is counted by the clock as it was (PEP 495's `fold=0`).
    """
    days = (moment.date() + day for day in _DAYS)
    candidates = (datetime.combine(day, clock, moment.tzinfo) for day in days)
    return min(candidates, key=lambda candidate: abs(seconds_between(moment, candidate)))


def following_moment(clock: time, moment: datetime) -> datetime:
    """Return the first moment after another one at which clocks of its zone show a time of day."""
    days = (moment.date() + day for day in (*_DAYS, timedelta(days=2)))
    candidates = (datetime.combine(day, clock, moment.tzinfo) for day in days)
    return min(candidate for candidate in candidates if seconds_between(moment, candidate) > 0)

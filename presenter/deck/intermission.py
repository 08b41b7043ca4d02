"""When a talk goes on after a break."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.deck import Layout, SlideSettings

DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Intermission:
    """How long a break is: until a clock time (`HH:MM`), or for so many seconds after it was begun."""

    until: str = ""
    seconds: float = 0.0


def intermission_of(settings: SlideSettings) -> Intermission | None:
    """Return how long the break of a slide is; None where it is no break, or does not say.

    As on any slide, `start` with a `time` is when the break begins and how long it takes.
    A `start` alone is when the talk goes on: nobody counts down to a break.
    """
    if settings.layout is not Layout.BREAK:
        return None
    if settings.start:
        return Intermission(until=as_clock(seconds_of_day(settings.start) + (settings.time or 0.0)))
    return Intermission(seconds=settings.time) if settings.time else None


def seconds_of_day(clock: str) -> int:
    """Return the seconds from midnight to a clock time (`HH:MM`)."""
    hours, minutes = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60


def as_clock(seconds: float) -> str:
    """Return seconds from midnight as the nearest whole minute of some day (`HH:MM`)."""
    minutes = int(seconds % DAY + 30) // 60 % (24 * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"

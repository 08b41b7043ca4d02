"""The two clocks that a talk is held against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from time import monotonic


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds that never run backwards, and the moment: the date, the local time and its zone."""

    monotonic: Callable[[], float]
    moment: Callable[[], datetime]

    def wall(self) -> time:
        """Return the local time of day."""
        return self.moment().time()


def system_clocks() -> Clocks:
    """Return the clocks of this machine."""
    return Clocks(monotonic, _now)


def time_of_day() -> time:
    """Return the local time of day."""
    return _now().time()


def _now() -> datetime:
    return datetime.now().astimezone()

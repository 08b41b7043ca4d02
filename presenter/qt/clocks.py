"""The two clocks that a talk is held against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from time import monotonic


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds that never run backwards, and the local time of day."""

    monotonic: Callable[[], float]
    wall: Callable[[], time]


def system_clocks() -> Clocks:
    """Return the clocks of this machine."""
    return Clocks(monotonic, time_of_day)


def time_of_day() -> time:
    """Return the local time of day."""
    return datetime.now().astimezone().time()

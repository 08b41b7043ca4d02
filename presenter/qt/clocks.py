"""The two clocks that a talk is held against."""

from __future__ import annotations

import sys
import time as system_time
from collections.abc import Callable
from datetime import datetime

from presenter.dataclass import dataclass
from presenter.qt.local_zone import LocalZone

_COUNTS_SLEEP = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds that never run backwards, and the moment: the date, the local time and its zone."""

    monotonic: Callable[[], float]
    moment: Callable[[], datetime]


def system_clocks() -> Clocks:
    """Return the clocks of this machine."""
    return Clocks(monotonic, local_moment)


def monotonic() -> float:
    """Return seconds that never run backwards, and that count while the machine sleeps.

    The audience does not sleep with a laptop whose lid was closed. Python's own clock stands still in
    that time on Linux and macOS; on Windows it goes on.
    """
    clock = getattr(system_time, _COUNTS_SLEEP.get(sys.platform, ""), None)
    return system_time.monotonic() if clock is None else system_time.clock_gettime(clock)


def local_moment() -> datetime:
    """Return the moment, with the zone that this machine is in."""
    return datetime.now(LocalZone())

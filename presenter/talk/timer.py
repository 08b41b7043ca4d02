"""The speaker's clock: arithmetic over a monotonic clock, and the wall clock only for clock times.

No clock is read here; both are handed in, `now` in seconds of a monotonic clock and
`wall` as the local time of day.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import time
from enum import StrEnum

UNDO_SECONDS = 10.0
DAY_SECONDS = 24 * 60 * 60.0


class Phase(StrEnum):
    """Whether the clock has not begun, is running, or has been stopped."""

    PENDING = "pending"
    RUNNING = "running"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long the talk may be: a duration in seconds, or clock times; an end wins over a duration."""

    duration: float | None = None
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class Reset:
    """A reset that can be undone for a while: the clock before it, and when it happened."""

    before: Timer
    at: float


@dataclass(frozen=True, slots=True)
class Timer:
    """The clock; `counted` seconds up to `since`, `added` seconds given or taken on the day.

    `starts_with_next` lets the first `next` start a clock that has not begun. No
    navigation ever starts one that was paused: a pause is the speaker's decision.
    """

    schedule: Schedule = field(default_factory=Schedule)
    phase: Phase = Phase.PENDING
    counted: float = 0.0
    since: float = 0.0
    added: float = 0.0
    starts_with_next: bool = False
    last_reset: Reset | None = field(default=None, repr=False)

    def elapsed(self, now: float) -> float:
        """Return the seconds that the clock has run; pauses do not count."""
        running = now - self.since if self.phase is Phase.RUNNING else 0.0
        return self.counted + max(running, 0.0)

    def remaining(self, now: float, wall: time) -> float | None:
        """Return the seconds left, negative in overtime; None where no length is planned.

        A clock time to end at comes nearer whether the clock runs or not.
        """
        if self.schedule.end is not None:
            return seconds_until(self.schedule.end, wall) + self.added
        if self.schedule.duration is not None:
            return self.schedule.duration + self.added - self.elapsed(now)
        return None

    def until_start(self, wall: time) -> float | None:
        """Return the seconds to the planned start while the clock has not begun, negative when late."""
        if self.schedule.start is None or self.phase is not Phase.PENDING:
            return None
        return seconds_until(self.schedule.start, wall)

    def started(self, now: float) -> Timer:
        """Return the clock running from now on."""
        return self if self.phase is Phase.RUNNING else replace(self, phase=Phase.RUNNING, since=now)

    def paused(self, now: float) -> Timer:
        """Return the clock stopped at now."""
        if self.phase is not Phase.RUNNING:
            return self
        return replace(self, phase=Phase.PAUSED, counted=self.elapsed(now))

    def toggled(self, now: float) -> Timer:
        """Return the clock started, or paused where it was running."""
        return self.paused(now) if self.phase is Phase.RUNNING else self.started(now)

    def with_time_added(self, seconds: float) -> Timer:
        """Return the clock with more time to the end, or less."""
        return replace(self, added=self.added + seconds)

    def reset(self, now: float) -> Timer:
        """Return the clock as it was before the talk, able to be undone for UNDO_SECONDS.

        Resetting twice must not take away what the first reset kept.
        """
        if self.phase is Phase.PENDING and not self.added:
            return self
        before = replace(self, last_reset=None)
        return Timer(
            schedule=self.schedule, starts_with_next=self.starts_with_next, last_reset=Reset(before, now)
        )

    def reset_undone(self, now: float) -> Timer | None:
        """Return the clock as if it had not been reset; None where that is too late or was never done."""
        if self.last_reset is None or now - self.last_reset.at > UNDO_SECONDS:
            return None
        return self.last_reset.before


def seconds_until(moment: time, wall: time) -> float:
    """Return the seconds from one time of day to another, negative once it has passed.

    Of yesterday's, today's and tomorrow's the nearest is meant: at 23:50 an end at
    00:20 is half an hour away, and at 17:20 an end at 17:15 is five minutes ago. A clock
    that is set in between, as in the nights of summer time, is followed once it has been set.
    """
    difference = _seconds_of_day(moment) - _seconds_of_day(wall)
    return (difference + DAY_SECONDS / 2) % DAY_SECONDS - DAY_SECONDS / 2


def _seconds_of_day(moment: time) -> float:
    return moment.hour * 3600.0 + moment.minute * 60.0 + moment.second + moment.microsecond / 1e6

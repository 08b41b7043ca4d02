"""The speaker's clock: arithmetic over a monotonic clock, and the wall clock only for clock times.

No clock is read here; both are handed in, `now` in seconds of a monotonic clock and `moment` as an aware
datetime. Moments are compared as instants, so neither midnight nor summer time makes an hour of them.
"""

from __future__ import annotations

from dataclasses import field, replace
from datetime import datetime
from enum import StrEnum

from presenter.dataclass import dataclass

UNDO_SECONDS = 10.0


class Phase(StrEnum):
    """Whether the clock has not begun, is running, has been stopped, or stands still for questions."""

    PENDING = "pending"
    RUNNING = "running"
    PAUSED = "paused"
    QUESTIONS = "questions"


class Lock(StrEnum):
    """What stays as planned where the talk begins late: its end, or how long it takes."""

    END = "end"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long the talk may be: a duration in seconds, or the moments of its start and its end.

    `lock` says which of them counts where there is a choice.
    """

    duration: float | None = None
    start: datetime | None = None
    end: datetime | None = None
    lock: Lock = Lock.END

    @property
    def length(self) -> float | None:
        """Return how many seconds the talk was to take; None where nobody has said."""
        if self.duration is None and self.start is not None and self.end is not None:
            return seconds_between(self.start, self.end)
        return self.duration

    @property
    def fixed_end(self) -> datetime | None:
        """Return the moment that the talk has to end at; None where its length is what counts."""
        return self.end if self.lock is Lock.END or self.length is None else None


@dataclass(frozen=True, slots=True)
class Reset:
    """What can be undone for a while, and when it happened: a reset, with the clock before it.

    `before` is None for a clock that was set forward, by so many seconds of `shift`: set back, it
    goes on as it goes now, also where it has been stopped or started meanwhile.
    """

    before: Timer | None
    at: float
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Timer:
    """The clock; `counted` seconds up to `since`, `added` seconds given or taken on the day.

    `questioned` are the seconds that questions took, which are not the talk's, `shifted` those by which
    the clock was set forward, and `begun` is when it was first started. `starts_with_next` lets the first
    `next` start a clock that has not begun. No navigation ever starts one that was paused: a pause is
    the speaker's decision.
    """

    schedule: Schedule = field(default_factory=Schedule)
    phase: Phase = Phase.PENDING
    counted: float = 0.0
    since: float = 0.0
    added: float = 0.0
    questioned: float = 0.0
    shifted: float = 0.0
    begun: float | None = None
    starts_with_next: bool = False
    last_reset: Reset | None = field(default=None, repr=False)

    def elapsed(self, now: float) -> float:
        """Return the seconds that the talk has run; neither pauses nor questions count."""
        return self.counted + self._passed(Phase.RUNNING, now)

    def spoken(self, now: float) -> float:
        """Return the seconds that the talk has really run, however the clock was set."""
        return self.elapsed(now) - self.shifted

    def in_questions(self, now: float) -> float:
        """Return the seconds that questions have taken so far."""
        return self.questioned + self._passed(Phase.QUESTIONS, now)

    def remaining(self, now: float, moment: datetime) -> float | None:
        """Return the seconds left, negative in overtime; None where no length is planned.

        A moment to end at comes nearer whether the clock runs or not.
        """
        if (end := self.schedule.fixed_end) is not None:
            return seconds_between(moment, end) + self.added
        if (length := self.schedule.length) is not None:
            return length + self.added - self.elapsed(now)
        return None

    def is_over(self, now: float, moment: datetime) -> bool:
        """Tell whether the talk goes on though its time is over."""
        remaining = self.remaining(now, moment)
        return self.phase is Phase.RUNNING and remaining is not None and remaining < 0

    def until_start(self, moment: datetime) -> float | None:
        """Return the seconds to the planned start while the clock has not begun, negative when late."""
        if self.schedule.start is None or self.phase is not Phase.PENDING:
            return None
        return seconds_between(moment, self.schedule.start)

    def late_by(self, now: float, moment: datetime) -> float:
        """Return how many seconds after its planned start the talk began, negative where before.

        A clock that has not begun is late once its start is over; without a planned start none is.
        """
        if self.schedule.start is None:
            return 0.0
        since_start = seconds_between(self.schedule.start, moment)
        return max(since_start, 0.0) if self.begun is None else since_start - (now - self.begun)

    def available(self, now: float, moment: datetime) -> float | None:
        """Return the seconds that the talk may take from its beginning; None where no length is planned.

        Where the end is fixed, a late start makes them fewer. A clock that has not begun is taken to
        begin at the planned start, or now where that is over.
        """
        if (end := self.schedule.fixed_end) is None:
            return None if self.schedule.length is None else self.schedule.length + self.added
        if self.begun is not None:
            return seconds_between(moment, end) + now - self.begun + self.added
        return seconds_between(moment, end) - max(0.0, self.until_start(moment) or 0.0) + self.added

    def started(self, now: float) -> Timer:
        """Return the clock running from now on."""
        if self.phase is Phase.RUNNING:
            return self
        begun = now if self.begun is None else self.begun
        return replace(self._counted_up(now), phase=Phase.RUNNING, begun=begun)

    def paused(self, now: float) -> Timer:
        """Return the clock stopped at now."""
        if self.phase not in (Phase.RUNNING, Phase.QUESTIONS):
            return self
        return replace(self._counted_up(now), phase=Phase.PAUSED)

    def toggled(self, now: float) -> Timer:
        """Return the clock started, or paused where it was running."""
        return self.paused(now) if self.phase is Phase.RUNNING else self.started(now)

    def with_questions(self, now: float) -> Timer:
        """Return the clock standing still while questions are counted; one that has not begun stays so."""
        if self.phase in (Phase.PENDING, Phase.QUESTIONS):
            return self
        return replace(self._counted_up(now), phase=Phase.QUESTIONS)

    def with_time_added(self, seconds: float) -> Timer:
        """Return the clock with more time to the end, or less."""
        return replace(self, added=self.added + seconds)

    def with_lock(self, lock: Lock) -> Timer:
        """Return the clock with its end fixed, or its length."""
        return replace(self, schedule=replace(self.schedule, lock=lock))

    def set_to(self, elapsed: float, now: float) -> Timer:
        """Return the clock as if the talk had run for so many seconds; able to be undone like a reset."""
        shift = elapsed - self.elapsed(now)
        return replace(self._shifted(shift, now), last_reset=Reset(None, now, shift))

    def reset(self, now: float) -> Timer:
        """Return the clock as it was before the talk, able to be undone for UNDO_SECONDS.

        Resetting twice must not take away what the first reset kept.
        """
        if self.phase is Phase.PENDING and not self.added and not self.counted:
            return self
        before = replace(self, last_reset=None)
        return Timer(
            schedule=self.schedule, starts_with_next=self.starts_with_next, last_reset=Reset(before, now)
        )

    def reset_undone(self, now: float) -> Timer | None:
        """Return the clock as if it had not been reset; None where that is too late or was never done."""
        if self.last_reset is None or now - self.last_reset.at > UNDO_SECONDS:
            return None
        if self.last_reset.before is None:
            return replace(self._shifted(-self.last_reset.shift, now), last_reset=None)
        return self.last_reset.before

    def seconds_to_undo(self, now: float) -> float | None:
        """Return for how long a reset can still be undone; None where there is none to undo."""
        if self.last_reset is None or now - self.last_reset.at > UNDO_SECONDS:
            return None
        return UNDO_SECONDS - (now - self.last_reset.at)

    def _passed(self, phase: Phase, now: float) -> float:
        return max(now - self.since, 0.0) if self.phase is phase else 0.0

    def _shifted(self, seconds: float, now: float) -> Timer:
        """Return the clock set forward, which is no time that anybody has spoken."""
        timer = self._counted_up(now)
        return replace(timer, counted=timer.counted + seconds, shifted=timer.shifted + seconds)

    def _counted_up(self, now: float) -> Timer:
        """Return the clock with all that has passed in its counts, to count on from now."""
        return replace(self, counted=self.elapsed(now), questioned=self.in_questions(now), since=now)


def seconds_between(earlier: datetime, later: datetime) -> float:
    """Return the seconds from one aware moment to another, negative where it is the other way round.

    Subtracting them would not do: within one zone Python counts what clocks show, not what passes.
    """
    return later.timestamp() - earlier.timestamp()

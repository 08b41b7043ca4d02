"""How far the time has gone on that a cue is to stand, on a clock that may be held."""

from __future__ import annotations

from dataclasses import replace

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class CueProgress:
    """A cue that stands for some seconds in all, and the share of them, from 0 on, that had passed `since`.

    `since` is a moment of the monotonic clock; None while the time stands still.
    """

    seconds: float = 0.0
    share: float = 0.0
    since: float | None = None

    def left(self, now: float) -> float:
        """Return the seconds that are left; negative where they are over."""
        passed = 0.0 if self.since is None else now - self.since
        return self.seconds * (1.0 - self.share) - passed

    def stopped(self, now: float) -> CueProgress:
        """Return it standing still, nothing of what has passed lost."""
        if self.since is None:
            return self
        share = 1.0 - self.left(now) / self.seconds if self.seconds else 1.0
        return replace(self, share=share, since=None)

    def going_on(self, now: float) -> CueProgress:
        """Return it going on from where it is."""
        return replace(self.stopped(now), since=now)

    def lasting(self, seconds: float, now: float) -> CueProgress:
        """Return it where the cue is to stand for more or fewer seconds in all; the share of them stays."""
        return replace(self.stopped(now), seconds=seconds, since=None if self.since is None else now)

    def with_at_least(self, seconds: float, now: float) -> CueProgress:
        """Return it with so many seconds left, if there are fewer, for who has to find the words again."""
        if self.left(now) >= seconds or not self.seconds:
            return self
        share = 1.0 - seconds / self.seconds
        return replace(self, share=share, since=None if self.since is None else now)

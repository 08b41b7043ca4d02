"""The time spent on each slide so far, in seconds of the talk's own clock.

That clock stands still while it is paused, so nothing here has to know of pauses, and no
moment of a machine's clock is held: what is written down today can be read tomorrow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class SlideTime:
    """When a slide was first shown, and for how long in all, both in seconds of the talk's clock."""

    slide: int
    began: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Spent:
    """The times of the slides that were left, as they were first shown; `counted` is their sum.

    What the clock has gone on since `counted` belongs to the slide that is shown.
    """

    slides: tuple[SlideTime, ...] = ()
    counted: float = 0.0
    before_reset: Spent | None = field(default=None, repr=False)

    def up_to(self, slide: int, elapsed: float) -> Spent:
        """Return the times with all that the clock has run, the last of it on a slide."""
        seconds = elapsed - self.counted
        if seconds <= 0.0:
            return self
        known = self.time_of(slide)
        if known is None:
            slides = (*self.slides, SlideTime(slide, self.counted, seconds))
        else:
            longer = replace(known, seconds=known.seconds + seconds)
            slides = tuple(longer if time is known else time for time in self.slides)
        return replace(self, slides=slides, counted=elapsed)

    def time_of(self, slide: int) -> SlideTime | None:
        """Return the time of a slide; None where it has not been shown while the clock ran."""
        return next((time for time in self.slides if time.slide == slide), None)

    def reset(self) -> Spent:
        """Return no time at all, with what was there kept in case the reset is undone."""
        return Spent(before_reset=replace(self, before_reset=None))

    def reset_undone(self) -> Spent:
        """Return the times as they were before the last reset."""
        return self.before_reset or self

    def refitted(self, slide_kept: Callable[[int], int]) -> Spent:
        """Return the times of a deck that was read again; those of a slide that has gone go to another."""
        merged: dict[int, SlideTime] = {}
        for time in self.slides:
            slide = slide_kept(time.slide)
            known = merged.get(slide, SlideTime(slide, time.began, 0.0))
            merged[slide] = replace(known, seconds=known.seconds + time.seconds)
        before = None if self.before_reset is None else self.before_reset.refitted(slide_kept)
        return Spent(tuple(merged.values()), self.counted, before)

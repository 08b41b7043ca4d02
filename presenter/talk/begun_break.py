"""A break that counts from the moment at which the talk came to it, and how long it still takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from presenter.dataclass import dataclass
from presenter.deck.intermission import Intermission
from presenter.talk.clock_times import nearest_moment
from presenter.talk.outline import Outline
from presenter.talk.timer import seconds_between

# Who leaves a break for longer than this many seconds begins a new one on coming back.
LONGEST_ABSENCE = 60.0
# A clock time farther away than this many seconds is another day's: the talk is being rehearsed.
EARLIEST = 2 * 60 * 60.0
LATEST = -60 * 60.0


@dataclass(frozen=True, slots=True)
class BegunBreak:
    """The last break of a certain length that was shown: since when, and when it was left, if it was."""

    slide: int
    since: float
    left: float | None = None


def seconds_passed(begun: BegunBreak | None, slide: int, now: float) -> float:
    """Return how long the break of a slide has run at `now`, shown then or come back to."""
    if begun is None or begun.slide != slide:
        return 0.0
    away = 0.0 if begun.left is None else now - begun.left
    return 0.0 if away > LONGEST_ABSENCE else now - begun.since


def after_move(
    begun: BegunBreak | None, old_slide: int, slide: int, outline: Outline, now: float
) -> BegunBreak | None:
    """Return the break as it is after a move: begun, left, or come back to as if it had not been left."""
    if outline.slides[slide].counts_down:
        return BegunBreak(slide, now - seconds_passed(begun, slide, now))
    if begun is not None and begun.slide == old_slide and begun.left is None:
        return replace(begun, left=now)
    return begun


def seconds_left(intermission: Intermission, passed: float, moment: datetime) -> float | None:
    """Return the seconds until the talk goes on, 0 once it should; None where that is another day's time.

    `passed` are the seconds since the break was begun, `moment` is an aware one.
    """
    if not intermission.until:
        return max(0.0, intermission.seconds - passed)
    left = seconds_between(moment, nearest_moment(time.fromisoformat(intermission.until), moment))
    return max(0.0, left) if LATEST <= left <= EARLIEST else None

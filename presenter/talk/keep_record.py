"""What a talk remembers of where it has been."""

from __future__ import annotations

from dataclasses import replace

from presenter.talk.spent import Spent
from presenter.talk.state import Blank, TalkState

# Seconds; a clock that moves by less between two moments that are the same has only been rounded.
_ROUNDING = 1e-3


def keep_record(old: TalkState, new: TalkState, now: float) -> TalkState:
    """Return the new state with the times of the slides, those seen, and the one shown before.

    Only what the audience could see counts as seen: a speaker who looks for a slide under
    a black screen has shown nothing.
    """
    spent = _spent(old, new, now)
    if spent is not new.spent:
        new = replace(new, spent=spent)
    if new.blank is not Blank.NONE or (old.place, old.blank) == (new.place, new.blank):
        return new
    return replace(new, trail=new.trail.with_seen(new.place))


def _spent(old: TalkState, new: TalkState, now: float) -> Spent:
    """Return the times of the slides; a clock that jumps was reset, or its reset undone."""
    before, after = old.timer.elapsed(now), new.timer.elapsed(now)
    if after < before - _ROUNDING:
        return new.spent.reset()
    if after > before + _ROUNDING:
        return new.spent.reset_undone()
    return new.spent.up_to(old.slide, before) if new.slide != old.slide else new.spent

"""What a talk remembers of where it has been."""

from __future__ import annotations

from dataclasses import replace

from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.spent import Spent
from presenter.talk.state import TalkState

# Seconds; a clock that moves by less between two moments that are the same has only been rounded.
_ROUNDING = 1e-3


def keep_record(old: TalkState, new: TalkState, now: float) -> TalkState:
    """Return the new state with the times of the slides, those seen, and the one shown before.

    Only what the audience could see counts as seen: a speaker who looks for a slide under
    a black screen, or behind a frozen picture, has shown nothing.
    """
    spent = _spent(old, new, now)
    if spent is not new.spent:
        new = replace(new, spent=spent)
    shown = audience_state(new).place
    if not is_seen(new) or (is_seen(old) and audience_state(old).place == shown):
        return new
    return replace(new, trail=new.trail.with_seen(shown))


def _spent(old: TalkState, new: TalkState, now: float) -> Spent:
    """Return the times of the slides; a clock that jumps was reset, or its reset undone."""
    before, after = old.timer.spoken(now), new.timer.spoken(now)
    if after < before - _ROUNDING:
        return new.spent.reset()
    if after > before + _ROUNDING:
        return new.spent.reset_undone()
    return new.spent.up_to(old.slide, before) if new.slide != old.slide else new.spent

"""What a talk remembers of where it has been."""

from __future__ import annotations

from dataclasses import replace

from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.spent import Spent
from presenter.talk.state import TalkState


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
    """Return the times of the slides, which are reset with the clock, and brought back with it."""
    before, after = old.timer.last_reset, new.timer.last_reset
    if after is not before:
        if after is not None and after.before is not None:
            return new.spent.up_to(old.slide, old.timer.spoken(now)).reset()
        if after is None and before is not None and before.before is not None:
            return new.spent.reset_undone()
    return new.spent.up_to(old.slide, old.timer.spoken(now)) if new.slide != old.slide else new.spent

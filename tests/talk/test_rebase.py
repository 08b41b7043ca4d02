"""Moments of one monotonic clock as those of another."""

from dataclasses import fields, is_dataclass
from typing import get_args, get_type_hints

from presenter.talk.begun_break import BegunBreak
from presenter.talk.rebase import MOMENTS, rebased
from presenter.talk.state import TalkState
from presenter.talk.timer import Phase, Timer

# Numbers that mean the same after the machine was started again.
NO_MOMENTS = {
    "Reset.shift",
    "TalkState.notes_scale",
    "TalkState.volume",
    "Cueing.speed",
    "SubtitleLook.size",
    "Schedule.duration",
    "Timer.counted",
    "Timer.added",
    "Timer.questioned",
    "Timer.shifted",
    "SlideTime.began",  # by the talk’s own clock
    "SlideTime.seconds",
    "Spent.counted",
}


def kinds_in(kind, seen):
    """Gather all dataclasses that a value of a kind can hold."""
    for part in get_args(kind):
        kinds_in(part, seen)
    if is_dataclass(kind) and kind not in seen:
        seen.add(kind)
        for hint in get_type_hints(kind).values():
            kinds_in(hint, seen)
    return seen


def test_of_every_number_in_the_state_it_is_known_whether_it_is_a_moment():
    """A new one has to be named in MOMENTS, if the monotonic clock gave it, else here."""
    numbers = {
        f"{kind.__name__}.{field.name}"
        for kind in kinds_in(TalkState, set())
        for field in fields(kind)
        if float in (get_type_hints(kind)[field.name], *get_args(get_type_hints(kind)[field.name]))
    }
    moments = {f"{kind.__name__}.{name}" for kind, names in MOMENTS.items() for name in names}
    assert numbers - NO_MOMENTS == moments


def test_every_moment_is_later_and_nothing_else_changes():
    before = Timer(phase=Phase.RUNNING, counted=60.0, since=100.0)
    state = TalkState(slide=3, timer=before.reset(150.0), begun_break=BegunBreak(2, 90.0, 120.0))
    later = rebased(state, 1000.0)
    assert later.timer.last_reset.at == 1150.0
    assert later.timer.last_reset.before == Timer(phase=Phase.RUNNING, counted=60.0, since=1100.0)
    assert later.begun_break == BegunBreak(2, 1090.0, 1120.0)
    assert rebased(later, -1000.0) == state


def test_a_break_that_was_not_left_has_no_moment_of_leaving():
    assert rebased(TalkState(begun_break=BegunBreak(0, 5.0)), 1.0).begun_break == BegunBreak(0, 6.0)

"""Starting, stopping and setting the clock of a talk."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.i18n.text import Text
from presenter.talk.commands.show_command import Undo
from presenter.talk.commands.timer_command import (
    AddTime,
    ResetTimer,
    SetElapsed,
    SetLock,
    SetSchedule,
    TimerCommand,
    ToggleQuestions,
    ToggleTimer,
    UndoResetTimer,
)
from presenter.talk.effects import Announce
from presenter.talk.outcome import Outcome, refused
from presenter.talk.state import TalkState
from presenter.talk.timer import Lock, Phase, Timer

_LOCKED = {
    Lock.END: Text("The end stays as planned: beginning late makes the talk shorter."),
    Lock.DURATION: Text("The length stays as planned: beginning late moves the end."),
}


def set_timer(state: TalkState, command: TimerCommand | Undo, now: float) -> Outcome:
    """Return the outcome of a command to the clock at `now`, in seconds of a monotonic clock."""
    timer = state.timer
    match command:
        case ToggleTimer():
            return _with(state, timer.toggled(now))
        case AddTime():
            if timer.schedule.length is None and timer.schedule.fixed_end is None:
                return refused(state, Text("Nobody has said how long the talk is, so no time can be added."))
            return _with(state, timer.with_time_added(command.seconds))
        case SetElapsed(seconds):
            said = Text("The clock is where this slide begins. That can be undone for ten seconds.")
            return _with(state, timer.set_to(seconds, now), said)
        case ResetTimer():
            said = Text("The clock is back at zero. That can be undone for ten seconds.")
            reset = timer.reset(now)
            return Outcome(state) if reset is timer else _with(state, reset, said)
        case UndoResetTimer() | Undo():
            restored = timer.reset_undone(now)
            if restored is None:
                return refused(state, Text("There is no reset of the clock to undo."))
            return _with(state, restored)
        case ToggleQuestions():
            if timer.phase is Phase.PENDING:
                return refused(state, Text("The clock has not been started yet."))
            in_questions = timer.phase is Phase.QUESTIONS
            return _with(state, timer.started(now) if in_questions else timer.with_questions(now))
        case SetLock(lock):
            return _set_lock(state, lock)
        case SetSchedule(schedule):
            kept = replace(schedule, lock=timer.schedule.lock)
            return _with(state, replace(timer, schedule=kept))
        case _:
            assert_never(command)


def _set_lock(state: TalkState, lock: Lock | None) -> Outcome:
    schedule = state.timer.schedule
    if schedule.end is None:
        return refused(state, Text("There is no clock time to end at, so the length counts."))
    if schedule.length is None:
        return refused(state, Text("Nobody has said how long the talk is, so its end counts."))
    if lock is None:
        lock = Lock.DURATION if schedule.lock is Lock.END else Lock.END
    return _with(state, state.timer.with_lock(lock), _LOCKED[lock])


def _with(state: TalkState, timer: Timer, said: Text | None = None) -> Outcome:
    return Outcome(replace(state, timer=timer), (Announce(said),) if said is not None else ())

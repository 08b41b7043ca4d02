"""Commands for the clock of the talk."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.timer import Lock, Schedule


@dataclass(frozen=True, slots=True)
class ToggleTimer:
    """Start the clock, or pause it."""


@dataclass(frozen=True, slots=True)
class ResetTimer:
    """Set the clock back to before the talk."""


@dataclass(frozen=True, slots=True)
class UndoResetTimer:
    """Take a reset back, while that is still possible."""


@dataclass(frozen=True, slots=True)
class AddTime:
    """Give the talk more seconds, or fewer."""

    seconds: float


@dataclass(frozen=True, slots=True)
class SetElapsed:
    """Set the clock as if the talk had run for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class ToggleQuestions:
    """Let the clock stand still while questions are answered, or go on with the talk."""


@dataclass(frozen=True, slots=True)
class SetLock:
    """Keep the end of the talk as planned, or its length; None changes from one to the other."""

    lock: Lock | None = None


@dataclass(frozen=True, slots=True)
class SetSchedule:
    """Go by the times of a deck that has been read again; what is kept stays what the speaker chose."""

    schedule: Schedule


TimerCommand: TypeAlias = (
    ToggleTimer | ResetTimer | UndoResetTimer | AddTime | SetElapsed | ToggleQuestions | SetLock | SetSchedule
)

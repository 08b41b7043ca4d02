"""Commands for the clock of the talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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


TimerCommand: TypeAlias = ToggleTimer | ResetTimer | UndoResetTimer | AddTime

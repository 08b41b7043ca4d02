"""Commands for how the audience is shown the talk."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.effects import ToolRequest
from presenter.talk.pen import Ink, Nib, Width
from presenter.talk.tool import Tool


@dataclass(frozen=True, slots=True)
class ToggleFreeze:
    """Keep what the audience sees while the talk goes on, or show them where it is."""


@dataclass(frozen=True, slots=True)
class ToggleDesktop:
    """Take the audience's window off its screen, so that other programs are seen, or bring it back."""


@dataclass(frozen=True, slots=True)
class ToggleTool:
    """Take a tool in hand in place of any other, or put it away."""

    tool: Tool


@dataclass(frozen=True, slots=True)
class SetPen:
    """Take the pen in hand, with another nib, ink or width; what is None stays."""

    nib: Nib | None = None
    ink: Ink | None = None
    width: Width | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back what was done last: a stroke while the pen is in hand, else the reset of the clock."""


ShowCommand: TypeAlias = ToggleFreeze | ToggleDesktop | ToggleTool | SetPen | ToolRequest

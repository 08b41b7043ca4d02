"""Commands for how the audience is shown the talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from presenter.talk.effects import ToolRequest
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


ShowCommand: TypeAlias = ToggleFreeze | ToggleDesktop | ToggleTool | ToolRequest

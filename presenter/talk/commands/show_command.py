"""Commands for how the audience is shown the talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ToggleFreeze:
    """Keep what the audience sees while the talk goes on, or show them where it is."""


@dataclass(frozen=True, slots=True)
class ToggleDesktop:
    """Take the audience's window off its screen, so that other programs are seen, or bring it back."""


ShowCommand: TypeAlias = ToggleFreeze | ToggleDesktop

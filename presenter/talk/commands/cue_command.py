"""Commands for the cues: which one is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class NextCue:
    """Show the next cue of the steps already shown."""


@dataclass(frozen=True, slots=True)
class PreviousCue:
    """Show the cue before this one on the same slide."""


CueCommand: TypeAlias = NextCue | PreviousCue

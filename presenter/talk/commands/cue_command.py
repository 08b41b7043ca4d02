"""Commands for the cues: which one is shown, and what brings the next."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.subtitle_settings import Advance


@dataclass(frozen=True, slots=True)
class NextCue:
    """Show the next cue of the steps already shown, or the one that waits."""


@dataclass(frozen=True, slots=True)
class PreviousCue:
    """Show the cue before this one on the same slide."""


@dataclass(frozen=True, slots=True)
class GoToCue:
    """Go to a cue by its number on a slide, from 1, and show it, unless silently.

    `slide` is the number of the slide, from 1, or its id; None is the one that the talk is at.
    """

    number: int
    slide: int | str | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class ResyncCue:
    """Show the cue that belongs to the slide and the step."""


@dataclass(frozen=True, slots=True)
class ClearCue:
    """Leave the place of the subtitles empty until another cue is brought, or show the cue again."""


@dataclass(frozen=True, slots=True)
class HoldCues:
    """Let the cues that come by themselves wait, or go on."""


@dataclass(frozen=True, slots=True)
class HurryCues:
    """Let cues come faster by some notches, or slower by a negative number of them."""

    notches: int


@dataclass(frozen=True, slots=True)
class SetCueMode:
    """Say what brings the next cue."""

    mode: Advance


@dataclass(frozen=True, slots=True)
class CycleCueMode:
    """Let the next way bring the cues."""


@dataclass(frozen=True, slots=True)
class ToggleCueWait:
    """Let the first cue of each slide wait for a key, or come with its slide."""


CueCommand: TypeAlias = (
    NextCue
    | PreviousCue
    | GoToCue
    | ResyncCue
    | ClearCue
    | HoldCues
    | HurryCues
    | SetCueMode
    | CycleCueMode
    | ToggleCueWait
)

"""What a command asks for the subtitles of the world outside the state; see `effects`."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.subtitle_settings import Advance


@dataclass(frozen=True, slots=True)
class ReplayRehearsal:
    """Let the cues come as rehearsed, by dispatching SetCueMode, or say that nothing was rehearsed.

    `otherwise` is the mode to go to instead, without a word.
    """

    otherwise: Advance | None = None


@dataclass(frozen=True, slots=True)
class ShowCues:
    """Show the speaker all subtitles of the talk, to search and to choose from."""


@dataclass(frozen=True, slots=True)
class EditCue:
    """Let the speaker change the words of the subtitle on the screen."""


@dataclass(frozen=True, slots=True)
class UndoCueEdit:
    """Bring back the words that the last edit of a subtitle has changed."""


@dataclass(frozen=True, slots=True)
class ToggleInterpreter:
    """Show the window of an interpreter, or put it away."""


CueRequest: TypeAlias = ReplayRehearsal | ShowCues | EditCue | UndoCueEdit | ToggleInterpreter

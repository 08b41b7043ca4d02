"""Every command that a talk obeys: a closed union of values, sorted by what they change.

Requests change nothing here; they are defined in `effects`, as what they come out as.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from presenter.i18n.language import Language
from presenter.talk.effects import Request, RestartMedia, SeekMedia
from presenter.talk.outline import Outline
from presenter.talk.state import Blank, Channel


@dataclass(frozen=True, slots=True)
class Next:
    """Go on by one step."""


@dataclass(frozen=True, slots=True)
class Previous:
    """Go back by one step."""


@dataclass(frozen=True, slots=True)
class NextSlide:
    """Go to the next slide, leaving out the steps still to come."""


@dataclass(frozen=True, slots=True)
class PreviousSlide:
    """Go to where the previous slide begins."""


@dataclass(frozen=True, slots=True)
class First:
    """Go to the first slide."""


@dataclass(frozen=True, slots=True)
class Last:
    """Go to the last slide."""


@dataclass(frozen=True, slots=True)
class Back:
    """Return to where the last jump left from."""


@dataclass(frozen=True, slots=True)
class Forward:
    """Undo going back."""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to a slide by its number, from 1, or its id, a hidden one too; a step is clamped."""

    target: int | str
    step: int = 0


MoveCommand: TypeAlias = Next | Previous | NextSlide | PreviousSlide | First | Last | Back | Forward | GoTo


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Show a channel in a language."""

    language: Language
    channel: Channel = Channel.SLIDES


@dataclass(frozen=True, slots=True)
class FlipLanguage:
    """Show a channel in the next of the languages there are."""

    channel: Channel = Channel.SLIDES


LanguageCommand: TypeAlias = SetLanguage | FlipLanguage


@dataclass(frozen=True, slots=True)
class ToggleSubtitles:
    """Show or hide the subtitles."""


@dataclass(frozen=True, slots=True)
class SetSubtitles:
    """Show subtitles in one language or two, the first above the second; in none, hide them."""

    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class CycleSubtitles:
    """Show subtitles in the next choice: each language by itself, then two at once."""


@dataclass(frozen=True, slots=True)
class NextCue:
    """Show the next cue of the steps already shown."""


@dataclass(frozen=True, slots=True)
class PreviousCue:
    """Show the cue before this one on the same slide."""


SubtitleCommand: TypeAlias = ToggleSubtitles | SetSubtitles | CycleSubtitles | NextCue | PreviousCue


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


@dataclass(frozen=True, slots=True)
class ToggleBlank:
    """Cover the audience's picture with a colour, or uncover it."""

    blank: Blank = Blank.BLACK


@dataclass(frozen=True, slots=True)
class Present:
    """Go on presenting: uncover the picture. What a clicker's start button asks for; it never restarts."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave the help, or else the blank: what Esc and a clicker's stop button mean. It never ends a talk."""


@dataclass(frozen=True, slots=True)
class ToggleHelp:
    """Show or hide the list of keys."""


@dataclass(frozen=True, slots=True)
class ScaleNotes:
    """Make the notes larger by some notches, or smaller by a negative number of them."""

    notches: int


ViewCommand: TypeAlias = ToggleBlank | Present | Leave | ToggleHelp | ScaleNotes


@dataclass(frozen=True, slots=True)
class ToggleMedia:
    """Play a video or a sound, or pause it: the one shown last, or by its number on the slide, from 1."""

    number: int | None = None


@dataclass(frozen=True, slots=True)
class ScaleVolume:
    """Make videos and sounds louder by some notches, or softer by a negative number of them."""

    notches: int


@dataclass(frozen=True, slots=True)
class EndMedia:
    """Note that a medium has come to its end, or cannot be played; slide and medium count from 0."""

    slide: int
    medium: int


MediaCommand: TypeAlias = ToggleMedia | ScaleVolume | EndMedia | SeekMedia | RestartMedia


@dataclass(frozen=True, slots=True)
class FollowLink:
    """Open a link of a slide, or go to the slide that `#id` names."""

    target: str


@dataclass(frozen=True, slots=True)
class ReplaceOutline:
    """Go on with a deck that has been read again, at the same place."""

    outline: Outline


Command: TypeAlias = (
    MoveCommand
    | LanguageCommand
    | SubtitleCommand
    | TimerCommand
    | ViewCommand
    | MediaCommand
    | FollowLink
    | ReplaceOutline
    | Request
)

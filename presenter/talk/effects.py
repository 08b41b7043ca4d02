"""What a command asks of the world outside the state; values, carried out by whoever runs the talk.

A request is a command that asks for nothing else, so it comes out as the effect that it is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.talk.cue_request import CueRequest
from presenter.talk.minutes_note import NoteKind


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell the speaker something, on the console only, and a remote that asked for it."""

    text: Text


@dataclass(frozen=True, slots=True)
class Refuse:
    """Tell the speaker, and a remote that named it, that something is not there."""

    text: Text


@dataclass(frozen=True, slots=True)
class OpenLink:
    """Open an address in the browser; its scheme has been checked."""

    address: str


@dataclass(frozen=True, slots=True)
class SeekMedia:
    """Move on in a video or a sound by some seconds, or back by a negative number of them."""

    seconds: float


@dataclass(frozen=True, slots=True)
class RestartMedia:
    """Play a video or a sound from its beginning."""


@dataclass(frozen=True, slots=True)
class Point:
    """Point at a share of the width and of the height of the slide, each from 0 to 1."""

    right: float
    down: float


@dataclass(frozen=True, slots=True)
class NudgePointer:
    """Move what points by so many presses of a key; negative ones lead to the left, and up."""

    right: int
    down: int


@dataclass(frozen=True, slots=True)
class AskForSlide:
    """Let the speaker say which slide to go to."""


@dataclass(frozen=True, slots=True)
class Search:
    """Go to the slide that some words most likely mean."""

    query: str


@dataclass(frozen=True, slots=True)
class ToggleSections:
    """Show the sections of the talk on the console, or put them away."""


@dataclass(frozen=True, slots=True)
class ScrollNotes:
    """Scroll the notes down by some notches, or up by a negative number of them."""

    notches: int


@dataclass(frozen=True, slots=True)
class SetTimerToSlide:
    """Set the clock to when the slide should begin by the plan, then dispatch SetElapsed."""


@dataclass(frozen=True, slots=True)
class SwapScreens:
    """Exchange the screens of the two windows."""


@dataclass(frozen=True, slots=True)
class PlaceAudience:
    """Show the audience's picture on a screen that is named as the system or its user names it."""

    screen: str


@dataclass(frozen=True, slots=True)
class PlaceConsole:
    """Show the console on a screen, named likewise."""

    screen: str


@dataclass(frozen=True, slots=True)
class ToggleFullScreen:
    """Let the audience's picture fill its screen, or stand in a window."""


@dataclass(frozen=True, slots=True)
class Reload:
    """Read the deck and its catalogs again, then dispatch ReplaceOutline."""


@dataclass(frozen=True, slots=True)
class ResumeTalk:
    """Go on with the talk before this one, which was broken off."""


@dataclass(frozen=True, slots=True)
class EditKeys:
    """Let the speaker give other keys to the verbs."""


@dataclass(frozen=True, slots=True)
class TryClicker:
    """Let the speaker press the buttons of a clicker and see what they do."""


@dataclass(frozen=True, slots=True)
class OpenSettings:
    """Let the speaker change the settings."""


@dataclass(frozen=True, slots=True)
class OpenManual:
    """Let the speaker read the manual."""


@dataclass(frozen=True, slots=True)
class ShowFindings:
    """Show the speaker what was found wrong with the deck and its catalogs."""


@dataclass(frozen=True, slots=True)
class OpenMenu:
    """Open the menu of all verbs."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close both windows and end the program."""


class ConsolePreset(StrEnum):
    """How the panels of the console stand: what is largest on it."""

    SLIDE_FIRST = "slide-first"
    NOTES_FIRST = "notes-first"
    NOTES_ONLY = "notes-only"


@dataclass(frozen=True, slots=True)
class ArrangeConsole:
    """Let the panels of the console stand as a preset says."""

    preset: ConsolePreset


@dataclass(frozen=True, slots=True)
class ResetConsole:
    """Put what the speaker has dragged on the console back to where the preset has it."""


@dataclass(frozen=True, slots=True)
class ToggleTouch:
    """Make the console ready for fingers, or for a mouse again."""


@dataclass(frozen=True, slots=True)
class MoveFocus:
    """Move the focus to the next control of the console, or back to the one before."""

    backwards: bool = False


@dataclass(frozen=True, slots=True)
class ChooseScreens:
    """Let the speaker say which screen is for what, or put that sheet away."""


@dataclass(frozen=True, slots=True)
class IdentifyScreens:
    """Show on each screen its number and its name for a while."""


@dataclass(frozen=True, slots=True)
class ToggleTestPattern:
    """Show the audience's screen a chart to set it up by, or no longer."""


@dataclass(frozen=True, slots=True)
class ToggleSampleSubtitle:
    """Show the audience's screen subtitles as those of the talk will be, or no longer."""


@dataclass(frozen=True, slots=True)
class ToggleFrame:
    """Let the audience's window, where it fills no screen, have a frame or none."""


ConsoleRequest: TypeAlias = (
    ScrollNotes | ArrangeConsole | ResetConsole | ToggleTouch | MoveFocus | ShowFindings | OpenMenu
)


@dataclass(frozen=True, slots=True)
class AskForNote:
    """Let the speaker type a note for the minutes."""

    kind: NoteKind


@dataclass(frozen=True, slots=True)
class KeepNote:
    """Keep a note for the minutes, at the slide that is shown."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class ListNotes:
    """Show what was noted for the minutes."""


@dataclass(frozen=True, slots=True)
class UndoStroke:
    """Take back the last change of what is drawn on the slide."""


@dataclass(frozen=True, slots=True)
class RedoStroke:
    """Make the change again that was taken back last."""


@dataclass(frozen=True, slots=True)
class ClearDrawing:
    """Take what is drawn off the slide, or off every slide."""

    everywhere: bool = False


MinutesRequest: TypeAlias = AskForNote | KeepNote | ListNotes

ToolRequest: TypeAlias = Point | NudgePointer | UndoStroke | RedoStroke | ClearDrawing

ScreenRequest: TypeAlias = SwapScreens | PlaceAudience | PlaceConsole | ToggleFullScreen

MovingRequest: TypeAlias = AskForSlide | Search | ToggleSections

TalkRequest: TypeAlias = MovingRequest | SetTimerToSlide | Reload | ResumeTalk | Quit

KeyRequest: TypeAlias = EditKeys | TryClicker

SettingsRequest: TypeAlias = OpenSettings | OpenManual

SetupRequest: TypeAlias = (
    ChooseScreens | IdentifyScreens | ToggleTestPattern | ToggleSampleSubtitle | ToggleFrame
)

Request: TypeAlias = (
    ConsoleRequest
    | ScreenRequest
    | KeyRequest
    | SettingsRequest
    | MinutesRequest
    | SetupRequest
    | CueRequest
    | TalkRequest
)

Effect: TypeAlias = Announce | Refuse | OpenLink | SeekMedia | RestartMedia | ToolRequest | Request

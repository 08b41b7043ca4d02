"""Every command that a talk obeys, as one closed union.

Requests change nothing here; they are defined in `effects`, as what they come out as.
"""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.commands.caption_command import CaptionCommand
from presenter.talk.commands.cue_command import CueCommand
from presenter.talk.commands.landmark_command import LandmarkCommand
from presenter.talk.commands.language_command import LanguageCommand
from presenter.talk.commands.look_command import LookCommand
from presenter.talk.commands.media_command import MediaCommand
from presenter.talk.commands.move_command import MoveCommand
from presenter.talk.commands.show_command import ShowCommand, Undo
from presenter.talk.commands.side_command import SideCommand
from presenter.talk.commands.subtitle_command import SubtitleCommand
from presenter.talk.commands.timer_command import TimerCommand
from presenter.talk.commands.view_command import ViewCommand
from presenter.talk.effects import Request
from presenter.talk.kept_places import KeptPlaces
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState


@dataclass(frozen=True, slots=True)
class FollowLink:
    """Open a link of a slide, or go to the slide that `#id` names."""

    target: str


@dataclass(frozen=True, slots=True)
class ReplaceOutline:
    """Go on with a deck that has been read again, at the same place.

    `kept` is where the places of the one before are in it; None lets that be found out.
    """

    outline: Outline
    kept: KeptPlaces | None = None


@dataclass(frozen=True, slots=True)
class RestoreState:
    """Go on with a talk that was broken off, in the state that it was in."""

    state: TalkState


Command: TypeAlias = (
    MoveCommand
    | LandmarkCommand
    | LanguageCommand
    | SideCommand
    | SubtitleCommand
    | LookCommand
    | CueCommand
    | CaptionCommand
    | TimerCommand
    | ShowCommand
    | Undo
    | ViewCommand
    | MediaCommand
    | FollowLink
    | ReplaceOutline
    | RestoreState
    | Request
)

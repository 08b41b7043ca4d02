"""Commands for what is seen without moving the talk."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.state import Blank


@dataclass(frozen=True, slots=True)
class ToggleBlank:
    """Cover the audience's picture with a colour, or uncover it."""

    blank: Blank = Blank.BLACK


@dataclass(frozen=True, slots=True)
class Present:
    """Go on presenting: show the slide, nothing over it. What a clicker's start button asks for."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave what lies on top: what Esc and a clicker's stop button mean. It never ends a talk."""


@dataclass(frozen=True, slots=True)
class ToggleHelp:
    """Show or hide the list of keys."""


@dataclass(frozen=True, slots=True)
class ToggleOverview:
    """Show all slides at once on the console, or put them away; the audience never sees them."""


@dataclass(frozen=True, slots=True)
class ScaleNotes:
    """Make the notes larger by some notches, or smaller by a negative number of them."""

    notches: int


ViewCommand: TypeAlias = ToggleBlank | Present | Leave | ToggleHelp | ToggleOverview | ScaleNotes

"""Showing: the picture frozen, the desktop in its place, a tool in hand, and the way back from them."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.i18n.text import Text
from presenter.talk.audience_state import shown_in
from presenter.talk.commands.show_command import (
    SetPen,
    ShowCommand,
    ToggleDesktop,
    ToggleFreeze,
    ToggleTool,
)
from presenter.talk.effects import ClearDrawing, NudgePointer, Point, RedoStroke, UndoStroke
from presenter.talk.outcome import Outcome, refused
from presenter.talk.pen import Nib, Pen
from presenter.talk.state import Blank, TalkState
from presenter.talk.tool import Tool


def show(state: TalkState, command: ShowCommand) -> Outcome:
    """Return the outcome of showing the talk in another way."""
    match command:
        case ToggleFreeze():
            return Outcome(replace(state, frozen=shown_in(state) if state.frozen is None else None))
        case ToggleDesktop():
            return Outcome(replace(state, desktop_shown=not state.desktop_shown))
        case ToggleTool(tool):
            return Outcome(replace(state, tool=Tool.NONE if state.tool is tool else tool))
        case Point() | NudgePointer():
            in_hand = Tool.POINTER if state.tool is Tool.NONE else state.tool
            return Outcome(replace(state, tool=in_hand), (command,))
        case SetPen():
            return Outcome(replace(state, tool=Tool.PEN, pen=_set(state.pen, command)))
        case UndoStroke() | RedoStroke() | ClearDrawing():
            return Outcome(state, (command,))
        case _:
            assert_never(command)


def _set(pen: Pen, command: SetPen) -> Pen:
    """Return the pen with what a command sets; an ink is for a nib that draws."""
    nib = command.nib or pen.nib
    if command.nib is None and command.ink is not None and nib is Nib.ERASER:
        nib = Nib.PEN
    return Pen(nib, command.ink or pen.ink, command.width or pen.width)


def present(state: TalkState) -> Outcome:
    """Return the outcome of showing the audience the slide that the talk is at, and nothing over it."""
    return Outcome(replace(state, blank=Blank.NONE, frozen=None, desktop_shown=False, tool=Tool.NONE))


def leave(state: TalkState) -> Outcome:
    """Return the outcome of leaving what lies on top, one thing for each time of asking; never the talk."""
    if state.tool is not Tool.NONE:
        return Outcome(replace(state, tool=Tool.NONE))
    if state.help_shown:
        return Outcome(replace(state, help_shown=False))
    if state.overview_shown:
        return Outcome(replace(state, overview_shown=False))
    if state.desktop_shown:
        return Outcome(replace(state, desktop_shown=False))
    if state.blank is not Blank.NONE:
        return Outcome(replace(state, blank=Blank.NONE))
    if state.frozen is not None:
        return Outcome(replace(state, frozen=None))
    return refused(state, Text("The talk goes on; to end it, quit."))

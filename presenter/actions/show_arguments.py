"""The words that follow the verbs for showing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.actions.arguments import BadArgumentError
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.commands.show_command import SetPen
from presenter.talk.effects import ClearDrawing, Point
from presenter.talk.outline import Outline
from presenter.talk.pen import Ink, Nib, Width

EVERYWHERE = "all"


def parse_point(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to point at a share of the width and of the height of the slide."""
    del outline
    try:
        right, down = (float(word) for word in arguments)
    except ValueError:
        right = down = -1.0
    if not (0.0 <= right <= 1.0 and 0.0 <= down <= 1.0):
        raise BadArgumentError(Text("Give two numbers from 0 to 1, such as “0.5 0.25”: across and down."))
    return Point(right, down)


def parse_pen(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to take the pen in hand, with a nib, an ink and a width, in any order."""
    del outline
    command = SetPen()
    for word in arguments:
        if word in list(Nib):
            command = replace(command, nib=Nib(word))
        elif word in list(Ink):
            command = replace(command, ink=Ink(word))
        elif word in list(Width):
            command = replace(command, width=Width(word))
        else:
            names = ", ".join([*Nib, *Ink, *Width])
            raise BadArgumentError(Text("Give one of: {names}.").with_fields(names=names))
    return command


def parse_clear(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to take what is drawn off the slide, or off all of them."""
    del outline
    if list(arguments) != [EVERYWHERE]:
        raise BadArgumentError(Text("Give “all” for every slide, or nothing for this one."))
    return ClearDrawing(everywhere=True)

"""The verbs for how the audience is shown the talk: rows of the table."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.show_arguments import parse_clear, parse_pen, parse_point
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.show_command import ToggleDesktop, ToggleFreeze, ToggleTool, Undo
from presenter.talk.tool import Tool


def _nudge(identifier: str, title: Text, key: str, right: int, down: int) -> Action:
    return Action(
        identifier,
        title,
        Group.AUDIENCE,
        effects.NudgePointer(right, down),
        keys=(f"Alt+{key}",),
        menu=False,
        repeats=True,
    )


SHOW = (
    Action(
        "toggle-freeze",
        Text("Freeze what the audience sees, or let it go on"),
        Group.AUDIENCE,
        ToggleFreeze(),
        keys=("Shift+F",),
    ),
    Action(
        "toggle-desktop",
        Text("Show the desktop, or the slides again"),
        Group.AUDIENCE,
        ToggleDesktop(),
        keys=("D",),
    ),
    Action(
        "toggle-pointer",
        Text("Pointer"),
        Group.AUDIENCE,
        ToggleTool(Tool.POINTER),
        keys=("Ctrl+L",),
    ),
    Action(
        "toggle-spotlight",
        Text("Spotlight"),
        Group.AUDIENCE,
        ToggleTool(Tool.SPOTLIGHT),
        keys=("Ctrl+Shift+L",),
    ),
    Action(
        "toggle-magnifier",
        Text("Magnifier"),
        Group.AUDIENCE,
        ToggleTool(Tool.MAGNIFIER),
        keys=("Z",),
    ),
    Action(
        "toggle-pen",
        Text("Pen"),
        Group.AUDIENCE,
        ToggleTool(Tool.PEN),
        keys=("E",),
    ),
    Action(
        "set-pen",
        Text("Pen, highlighter or eraser, its colour and width"),
        Group.AUDIENCE,
        parse=parse_pen,
        arguments=Text("[NIB] [COLOUR] [WIDTH]"),
        menu=False,
    ),
    Action(
        "undo",
        Text("Undo a stroke, or else the reset of the clock"),
        Group.AUDIENCE,
        Undo(),
        keys=("Ctrl+Z",),
    ),
    Action(
        "redo-stroke",
        Text("Redo a stroke"),
        Group.AUDIENCE,
        effects.RedoStroke(),
        keys=("Ctrl+Shift+Z",),
    ),
    Action(
        "clear-drawing",
        Text("Clear what is drawn on the slide"),
        Group.AUDIENCE,
        effects.ClearDrawing(),
        keys=("Ctrl+Shift+E",),
        parse=parse_clear,
        arguments=Text("[all]"),
    ),
    Action(
        "clear-all-drawings",
        Text("Clear what is drawn on every slide"),
        Group.AUDIENCE,
        effects.ClearDrawing(everywhere=True),
    ),
    Action(
        "point",
        Text("Point at a place of the slide, in shares of its width and height"),
        Group.AUDIENCE,
        parse=parse_point,
        arguments=Text("X Y"),
        menu=False,
    ),
    _nudge("point-left", Text("Point further left"), "Home", -1, 0),
    _nudge("point-right", Text("Point further right"), "End", 1, 0),
    _nudge("point-up", Text("Point further up"), "PgUp", 0, -1),
    _nudge("point-down", Text("Point further down"), "PgDown", 0, 1),
)

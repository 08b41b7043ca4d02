"""The verbs for what the audience is shown, and on which screen."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.view_command import Leave, Present, ToggleBlank
from presenter.talk.state import Blank

AUDIENCE = (
    Action("blank", Text("Black screen"), Group.AUDIENCE, ToggleBlank(Blank.BLACK), keys=("B", ".")),
    Action(
        "blank-white",
        Text("White screen"),
        Group.AUDIENCE,
        ToggleBlank(Blank.WHITE),
        keys=("W", ","),
    ),
    Action("present", Text("Show the slide again"), Group.AUDIENCE, Present(), keys=("F5", "Shift+F5")),
    Action(
        "leave",
        Text("Leave what lies on top of the slide"),
        Group.AUDIENCE,
        Leave(),
        keys=("Esc",),
        menu=False,
    ),
    Action(
        "toggle-full-screen",
        Text("Full screen"),
        Group.AUDIENCE,
        effects.ToggleFullScreen(),
        keys=("F", "F11"),
    ),
    Action("swap-screens", Text("Swap the screens"), Group.AUDIENCE, effects.SwapScreens(), keys=("X",)),
)

"""The verbs for how the audience is shown the talk: rows of the table."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.i18n.text import Text
from presenter.talk.commands.show_command import ToggleDesktop, ToggleFreeze

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
)

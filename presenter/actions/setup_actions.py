"""The verbs for setting up the screens before a talk."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.i18n.text import Text
from presenter.talk import effects

SETUP = (
    Action(
        "choose-screens",
        Text("Choose the screens"),
        Group.AUDIENCE,
        effects.ChooseScreens(),
        keys=("Ctrl+P",),
    ),
    Action(
        "identify-screens",
        Text("Identify the screens"),
        Group.AUDIENCE,
        effects.IdentifyScreens(),
        keys=("Ctrl+I",),
    ),
    Action(
        "toggle-test-pattern",
        Text("Test pattern"),
        Group.AUDIENCE,
        effects.ToggleTestPattern(),
        keys=("Ctrl+Shift+P",),
    ),
    Action(
        "toggle-sample-subtitle",
        Text("Sample subtitle"),
        Group.AUDIENCE,
        effects.ToggleSampleSubtitle(),
    ),
    Action(
        "toggle-frame",
        Text("Window frame"),
        Group.AUDIENCE,
        effects.ToggleFrame(),
    ),
)

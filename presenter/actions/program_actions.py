"""The verbs for the program itself."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.view_command import ToggleHelp

GOES_ON = "F1"
"""The key that shows all keys, and pressed again goes on from them to the manual."""

PROGRAM = (
    Action("show-help", Text("All keys"), Group.PROGRAM, ToggleHelp(), keys=("?", GOES_ON)),
    Action("manual", Text("Manual…"), Group.PROGRAM, effects.OpenManual(), keys=("Shift+F1",)),
    Action("edit-keys", Text("Change the keys…"), Group.PROGRAM, effects.EditKeys(), keys=("Ctrl+K",)),
    Action(
        "try-clicker",
        Text("Try the clicker…"),
        Group.PROGRAM,
        effects.TryClicker(),
        keys=("Ctrl+Shift+K",),
    ),
    Action("settings", Text("Settings…"), Group.PROGRAM, effects.OpenSettings(), keys=("Ctrl+,",)),
    Action("show-findings", Text("Findings"), Group.PROGRAM, effects.ShowFindings(), keys=("F8",)),
    Action("open-menu", Text("Menu"), Group.PROGRAM, effects.OpenMenu(), keys=("F10",), menu=False),
    Action("reload", Text("Read the deck again"), Group.PROGRAM, effects.Reload(), keys=("Ctrl+R",)),
    Action("resume-talk", Text("Resume the talk that broke off"), Group.PROGRAM, effects.ResumeTalk()),
    Action("quit", Text("Quit"), Group.PROGRAM, effects.Quit(), keys=("Ctrl+Q",)),
)

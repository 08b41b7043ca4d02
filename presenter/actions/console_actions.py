"""The verbs for how the console looks and is worked."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_console_preset
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.effects import ConsolePreset

CONSOLE = (
    Action(
        "set-console-preset",
        Text("Arrange the console"),
        Group.CONSOLE,
        parse=parse_console_preset,
        arguments=Text("slide-first, notes-first or notes-only"),
        menu=False,
    ),
    Action(
        "console-slide-first",
        Text("Slide first"),
        Group.CONSOLE,
        effects.ArrangeConsole(ConsolePreset.SLIDE_FIRST),
        keys=("Ctrl+1",),
    ),
    Action(
        "console-notes-first",
        Text("Notes first"),
        Group.CONSOLE,
        effects.ArrangeConsole(ConsolePreset.NOTES_FIRST),
        keys=("Ctrl+2",),
    ),
    Action(
        "console-notes-only",
        Text("Notes only, in large letters"),
        Group.CONSOLE,
        effects.ArrangeConsole(ConsolePreset.NOTES_ONLY),
        keys=("Ctrl+3",),
    ),
    Action("reset-console", Text("Panels in their usual sizes"), Group.CONSOLE, effects.ResetConsole()),
    Action(
        "toggle-touch",
        Text("Large buttons for fingers"),
        Group.CONSOLE,
        effects.ToggleTouch(),
        keys=("Ctrl+T",),
    ),
    Action(
        "focus-next",
        Text("To the next button of the console"),
        Group.CONSOLE,
        effects.MoveFocus(),
        keys=("F6",),
        menu=False,
        repeats=True,
    ),
    Action(
        "focus-previous",
        Text("To the button before"),
        Group.CONSOLE,
        effects.MoveFocus(backwards=True),
        keys=("Shift+F6",),
        menu=False,
        repeats=True,
    ),
)

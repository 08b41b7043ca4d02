"""The verbs for the clock."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_lock, parse_minutes
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.timer_command import (
    AddTime,
    ResetTimer,
    SetLock,
    ToggleQuestions,
    ToggleTimer,
    UndoResetTimer,
)

MINUTE = 60.0

CLOCK = (
    Action("toggle-timer", Text("Start or pause the clock"), Group.CLOCK, ToggleTimer(), keys=("S",)),
    Action(
        "toggle-questions",
        Text("Questions, or back to the talk"),
        Group.CLOCK,
        ToggleQuestions(),
        keys=("Q",),
    ),
    Action("reset-timer", Text("Reset the clock"), Group.CLOCK, ResetTimer(), keys=("R",), hold=True),
    Action(
        "undo-reset-timer",
        Text("Undo resetting the clock"),
        Group.CLOCK,
        UndoResetTimer(),
    ),
    Action(
        "set-timer-to-slide",
        Text("Set the clock to this slide"),
        Group.CLOCK,
        effects.SetTimerToSlide(),
        keys=("Shift+S",),
    ),
    Action("add-minute", Text("One minute more"), Group.CLOCK, AddTime(MINUTE), keys=("M",)),
    Action("take-minute", Text("One minute less"), Group.CLOCK, AddTime(-MINUTE), keys=("Shift+M",)),
    Action(
        "add-minutes",
        Text("More or fewer minutes"),
        Group.CLOCK,
        parse=parse_minutes,
        arguments=Text("MINUTES"),
        menu=False,
    ),
    Action(
        "toggle-lock",
        Text("Keep the end or the length"),
        Group.CLOCK,
        SetLock(),
        keys=("Ctrl+E",),
        parse=parse_lock,
        arguments=Text("end or duration"),
    ),
)

"""The verbs for moving about in the talk."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_slide
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.move_command import (
    Back,
    First,
    Forward,
    Last,
    Next,
    NextSlide,
    Previous,
    PreviousSlide,
)

NAVIGATION = (
    Action(
        "next",
        Text("Next step"),
        Group.NAVIGATION,
        Next(),
        keys=("PgDown", "Right", "Down", "Space", "Return", "Enter", "N"),
        repeats=True,
    ),
    Action(
        "previous",
        Text("Previous step"),
        Group.NAVIGATION,
        Previous(),
        keys=("PgUp", "Left", "Up", "Backspace", "Shift+Space", "P"),
        repeats=True,
    ),
    Action(
        "next-slide",
        Text("Next slide"),
        Group.NAVIGATION,
        NextSlide(),
        keys=("Shift+PgDown", "Shift+Right"),
        repeats=True,
    ),
    Action(
        "previous-slide",
        Text("Previous slide"),
        Group.NAVIGATION,
        PreviousSlide(),
        keys=("Shift+PgUp", "Shift+Left"),
        repeats=True,
    ),
    Action("first", Text("First slide"), Group.NAVIGATION, First(), keys=("Home",)),
    Action("last", Text("Last slide"), Group.NAVIGATION, Last(), keys=("End",)),
    Action(
        "go-to",
        Text("Go to slide…"),
        Group.NAVIGATION,
        effects.AskForSlide(),
        keys=("G",),
        parse=parse_slide,
        arguments=Text("NUMBER or ID [STEP]"),
    ),
    Action("back", Text("Back to before the jump"), Group.NAVIGATION, Back(), keys=("Alt+Left",)),
    Action("forward", Text("Forward again"), Group.NAVIGATION, Forward(), keys=("Alt+Right",)),
)

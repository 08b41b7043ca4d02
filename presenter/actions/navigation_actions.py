"""The verbs for moving about in the talk."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_search, parse_slide
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.landmark_command import (
    LastSeen,
    NextBookmark,
    NextHidden,
    NextUnseen,
    ToggleBookmark,
)
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
from presenter.talk.commands.view_command import ToggleOverview

NAVIGATION = (
    Action(
        "next",
        Text("Next step"),
        Group.NAVIGATION,
        Next(),
        keys=("PgDown", "Right", "Down", "Space", "Return", "Enter", "N", "Media Next"),
        repeats=True,
    ),
    Action(
        "previous",
        Text("Previous step"),
        Group.NAVIGATION,
        Previous(),
        keys=("PgUp", "Left", "Up", "Backspace", "Shift+Space", "P", "Media Previous"),
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
    Action(
        "search",
        Text("Search…"),
        Group.NAVIGATION,
        effects.AskForSlide(),
        keys=("Ctrl+F", "/"),
        parse=parse_search,
        arguments=Text("WORDS"),
    ),
    Action(
        "toggle-overview",
        Text("Overview of all slides"),
        Group.NAVIGATION,
        ToggleOverview(),
        keys=("Tab", "O"),
    ),
    Action(
        "toggle-sections",
        Text("Sections and their times"),
        Group.NAVIGATION,
        effects.ToggleSections(),
        keys=("Shift+O",),
    ),
    Action(
        "next-unseen",
        Text("Next slide not seen yet"),
        Group.NAVIGATION,
        NextUnseen(),
        keys=("U",),
    ),
    Action("last-seen", Text("Slide shown before this one"), Group.NAVIGATION, LastSeen(), keys=("Shift+U",)),
    Action("next-hidden", Text("Next hidden slide"), Group.NAVIGATION, NextHidden(), keys=("H",)),
    Action(
        "toggle-bookmark",
        Text("Set or remove a bookmark"),
        Group.NAVIGATION,
        ToggleBookmark(),
        keys=("Ctrl+B",),
    ),
    Action(
        "next-bookmark",
        Text("Next bookmark"),
        Group.NAVIGATION,
        NextBookmark(),
        keys=("Ctrl+Shift+B",),
    ),
    Action("back", Text("Back to before the jump"), Group.NAVIGATION, Back(), keys=("Alt+Left",)),
    Action("forward", Text("Forward again"), Group.NAVIGATION, Forward(), keys=("Alt+Right",)),
)

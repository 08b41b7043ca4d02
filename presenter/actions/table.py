"""The table of verbs.

The keys are those that people's hands know from other presenters, and those that
clickers send: PageDown and PageUp, arrows, full stop, F5 and Esc. All of them are on
English and Spanish keyboards. No plain letter does harm: what loses something has to
be held down, or needs Ctrl.
"""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import (
    parse_language_of,
    parse_minutes,
    parse_slide,
    parse_subtitles,
)
from presenter.actions.media_actions import MEDIA
from presenter.i18n.text import Text
from presenter.talk import commands, effects
from presenter.talk.state import Blank, Channel

MINUTE = 60.0

NAVIGATION = (
    Action(
        "next",
        Text("Next step"),
        Group.NAVIGATION,
        commands.Next(),
        keys=("PgDown", "Right", "Down", "Space", "Return", "Enter", "N"),
        repeats=True,
    ),
    Action(
        "previous",
        Text("Previous step"),
        Group.NAVIGATION,
        commands.Previous(),
        keys=("PgUp", "Left", "Up", "Backspace", "Shift+Space", "P"),
        repeats=True,
    ),
    Action(
        "next-slide",
        Text("Next slide"),
        Group.NAVIGATION,
        commands.NextSlide(),
        keys=("Shift+PgDown", "Shift+Right"),
        repeats=True,
    ),
    Action(
        "previous-slide",
        Text("Previous slide"),
        Group.NAVIGATION,
        commands.PreviousSlide(),
        keys=("Shift+PgUp", "Shift+Left"),
        repeats=True,
    ),
    Action("first", Text("First slide"), Group.NAVIGATION, commands.First(), keys=("Home",)),
    Action("last", Text("Last slide"), Group.NAVIGATION, commands.Last(), keys=("End",)),
    Action(
        "go-to",
        Text("Go to slide…"),
        Group.NAVIGATION,
        effects.AskForSlide(),
        keys=("G",),
        parse=parse_slide,
        arguments=Text("NUMBER or ID [STEP]"),
    ),
    Action("back", Text("Back to before the jump"), Group.NAVIGATION, commands.Back(), keys=("Alt+Left",)),
    Action("forward", Text("Forward again"), Group.NAVIGATION, commands.Forward(), keys=("Alt+Right",)),
)

AUDIENCE = (
    Action("blank", Text("Black screen"), Group.AUDIENCE, commands.ToggleBlank(Blank.BLACK), keys=("B", ".")),
    Action(
        "blank-white",
        Text("White screen"),
        Group.AUDIENCE,
        commands.ToggleBlank(Blank.WHITE),
        keys=("W", ","),
    ),
    Action(
        "present", Text("Show the slide again"), Group.AUDIENCE, commands.Present(), keys=("F5", "Shift+F5")
    ),
    Action(
        "leave",
        Text("Leave the help or the blank screen"),
        Group.AUDIENCE,
        commands.Leave(),
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

LANGUAGE = (
    Action(
        "flip-language",
        Text("Other language for the slides"),
        Group.LANGUAGE,
        commands.FlipLanguage(Channel.SLIDES),
        keys=("L",),
    ),
    Action(
        "flip-notes-language",
        Text("Other language for the notes"),
        Group.LANGUAGE,
        commands.FlipLanguage(Channel.NOTES),
        keys=("Shift+L",),
    ),
    Action(
        "flip-interface-language",
        Text("Other language for the program"),
        Group.LANGUAGE,
        commands.FlipLanguage(Channel.INTERFACE),
        keys=("Shift+I",),
    ),
    Action(
        "set-language",
        Text("Language of the slides"),
        Group.LANGUAGE,
        parse=parse_language_of(Channel.SLIDES),
        arguments=Text("LANGUAGE"),
        menu=False,
    ),
    Action(
        "set-notes-language",
        Text("Language of the notes"),
        Group.LANGUAGE,
        parse=parse_language_of(Channel.NOTES),
        arguments=Text("LANGUAGE"),
        menu=False,
    ),
    Action(
        "set-interface-language",
        Text("Language of the program"),
        Group.LANGUAGE,
        parse=parse_language_of(Channel.INTERFACE),
        arguments=Text("LANGUAGE"),
        menu=False,
    ),
)

SUBTITLES = (
    Action(
        "toggle-subtitles",
        Text("Show or hide the subtitles"),
        Group.SUBTITLES,
        commands.ToggleSubtitles(),
        keys=("J",),
    ),
    Action(
        "cycle-subtitles",
        Text("Other languages for the subtitles"),
        Group.SUBTITLES,
        commands.CycleSubtitles(),
        keys=("Shift+J",),
    ),
    Action(
        "set-subtitles",
        Text("Languages of the subtitles"),
        Group.SUBTITLES,
        parse=parse_subtitles,
        arguments=Text("LANGUAGE [LANGUAGE] or off"),
        menu=False,
    ),
    Action("next-cue", Text("Next subtitle"), Group.SUBTITLES, commands.NextCue(), keys=("K",)),
    Action(
        "previous-cue", Text("Previous subtitle"), Group.SUBTITLES, commands.PreviousCue(), keys=("Shift+K",)
    ),
)

CLOCK = (
    Action(
        "toggle-timer", Text("Start or pause the clock"), Group.CLOCK, commands.ToggleTimer(), keys=("S",)
    ),
    Action(
        "reset-timer", Text("Reset the clock"), Group.CLOCK, commands.ResetTimer(), keys=("R",), hold=True
    ),
    Action(
        "undo-reset-timer",
        Text("Undo resetting the clock"),
        Group.CLOCK,
        commands.UndoResetTimer(),
        keys=("Ctrl+Z",),
    ),
    Action("add-minute", Text("One minute more"), Group.CLOCK, commands.AddTime(MINUTE), keys=("M",)),
    Action("take-minute", Text("One minute less"), Group.CLOCK, commands.AddTime(-MINUTE), keys=("Shift+M",)),
    Action(
        "add-minutes",
        Text("More or fewer minutes"),
        Group.CLOCK,
        parse=parse_minutes,
        arguments=Text("MINUTES"),
        menu=False,
    ),
)

NOTES = (
    Action(
        "notes-larger",
        Text("Larger notes"),
        Group.NOTES,
        commands.ScaleNotes(1),
        keys=("+", "="),
        repeats=True,
    ),
    Action(
        "notes-smaller",
        Text("Smaller notes"),
        Group.NOTES,
        commands.ScaleNotes(-1),
        keys=("-",),
        repeats=True,
    ),
    Action(
        "notes-down",
        Text("Scroll the notes down"),
        Group.NOTES,
        effects.ScrollNotes(1),
        keys=("Alt+Down",),
        repeats=True,
    ),
    Action(
        "notes-up",
        Text("Scroll the notes up"),
        Group.NOTES,
        effects.ScrollNotes(-1),
        keys=("Alt+Up",),
        repeats=True,
    ),
)

PROGRAM = (
    Action("show-help", Text("All keys"), Group.PROGRAM, commands.ToggleHelp(), keys=("?", "F1")),
    Action("reload", Text("Read the deck again"), Group.PROGRAM, effects.Reload(), keys=("Ctrl+R",)),
    Action("quit", Text("Quit"), Group.PROGRAM, effects.Quit(), keys=("Ctrl+Q",)),
)

ACTIONS: tuple[Action, ...] = (
    *NAVIGATION,
    *AUDIENCE,
    *LANGUAGE,
    *SUBTITLES,
    *MEDIA,
    *CLOCK,
    *NOTES,
    *PROGRAM,
)

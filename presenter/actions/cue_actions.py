"""The verbs for the cues: which one is shown, and what brings the next."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.cue_arguments import parse_cue, parse_cue_mode
from presenter.i18n.text import Text
from presenter.talk.commands.cue_command import (
    ClearCue,
    CycleCueMode,
    HoldCues,
    HurryCues,
    NextCue,
    PreviousCue,
    ResyncCue,
    ToggleCueWait,
)
from presenter.talk.cue_request import EditCue, ShowCues, UndoCueEdit

CUES = (
    Action("next-cue", Text("Next subtitle"), Group.SUBTITLES, NextCue(), keys=("K",)),
    Action("previous-cue", Text("Previous subtitle"), Group.SUBTITLES, PreviousCue(), keys=("Shift+K",)),
    Action(
        "go-to-cue",
        Text("Go to a subtitle by its number: show it, or only make it ready"),
        Group.SUBTITLES,
        parse=parse_cue,
        arguments=Text("NUMBER [SLIDE] [silent]"),
        menu=False,
    ),
    Action(
        "show-cues",
        Text("All subtitles, to search and to choose from"),
        Group.SUBTITLES,
        ShowCues(),
        keys=("Shift+C",),
    ),
    Action(
        "clear-subtitle",
        Text("Clear the subtitle until the next one"),
        Group.SUBTITLES,
        ClearCue(),
        keys=("C",),
    ),
    Action(
        "resync-subtitle",
        Text("Back to the subtitle of this slide and step"),
        Group.SUBTITLES,
        ResyncCue(),
        keys=("Y",),
    ),
    Action(
        "cycle-subtitle-mode",
        Text("Other way to bring the subtitles"),
        Group.SUBTITLES,
        CycleCueMode(),
        keys=("Ctrl+J",),
    ),
    Action(
        "set-subtitle-mode",
        Text("What brings the subtitles"),
        Group.SUBTITLES,
        parse=parse_cue_mode,
        arguments=Text("manual, with-next, auto or replay"),
        menu=False,
    ),
    Action(
        "hold-subtitles",
        Text("Hold the subtitles that come by themselves"),
        Group.SUBTITLES,
        HoldCues(),
        keys=("A",),
    ),
    Action(
        "subtitles-faster",
        Text("Subtitles faster"),
        Group.SUBTITLES,
        HurryCues(1),
        keys=("]",),
        repeats=True,
    ),
    Action(
        "subtitles-slower",
        Text("Subtitles slower"),
        Group.SUBTITLES,
        HurryCues(-1),
        keys=("[",),
        repeats=True,
    ),
    Action(
        "toggle-subtitle-wait",
        Text("First subtitle of a slide waits, or comes with it"),
        Group.SUBTITLES,
        ToggleCueWait(),
    ),
    Action("edit-cue", Text("Edit the subtitle…"), Group.SUBTITLES, EditCue(), keys=("Shift+E",)),
    Action(
        "undo-cue-edit",
        Text("Take back the last edit of a subtitle"),
        Group.SUBTITLES,
        UndoCueEdit(),
        keys=("Alt+E",),
    ),
)

"""The verbs for the subtitles."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_subtitles
from presenter.i18n.text import Text
from presenter.talk.commands.subtitle_command import CycleSubtitles, NextCue, PreviousCue, ToggleSubtitles

SUBTITLES = (
    Action(
        "toggle-subtitles",
        Text("Show or hide the subtitles"),
        Group.SUBTITLES,
        ToggleSubtitles(),
        keys=("J",),
    ),
    Action(
        "cycle-subtitles",
        Text("Other languages for the subtitles"),
        Group.SUBTITLES,
        CycleSubtitles(),
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
    Action("next-cue", Text("Next subtitle"), Group.SUBTITLES, NextCue(), keys=("K",)),
    Action("previous-cue", Text("Previous subtitle"), Group.SUBTITLES, PreviousCue(), keys=("Shift+K",)),
)

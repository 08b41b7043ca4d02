"""The verbs for the subtitles: whether they are shown, and in which languages."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_subtitles
from presenter.i18n.text import Text
from presenter.talk.commands.subtitle_command import CycleSubtitles, ToggleSubtitles

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
)

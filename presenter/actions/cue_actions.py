"""The verbs for the cues: which one is shown."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.i18n.text import Text
from presenter.talk.commands.cue_command import NextCue, PreviousCue

CUES = (
    Action("next-cue", Text("Next subtitle"), Group.SUBTITLES, NextCue(), keys=("K",)),
    Action("previous-cue", Text("Previous subtitle"), Group.SUBTITLES, PreviousCue(), keys=("Shift+K",)),
)

"""Going from cue to cue within the steps of a slide that are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.i18n.text import Text
from presenter.talk.commands.cue_command import CueCommand, NextCue, PreviousCue
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import NO_CUE, Outline
from presenter.talk.state import TalkState


def control_cues(state: TalkState, command: CueCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to the cues."""
    match command:
        case NextCue():
            if state.cue >= outline.slides[state.slide].last_cue(state.step):
                return refused(state, Text("There are no more subtitles until the next step."))
            return Outcome(replace(state, cue=state.cue + 1))
        case PreviousCue():
            if state.cue in (0, NO_CUE):
                return refused(state, Text("This slide has no earlier subtitle."))
            return Outcome(replace(state, cue=state.cue - 1))
        case _:
            assert_never(command)

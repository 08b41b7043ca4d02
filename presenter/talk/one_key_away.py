"""What one key can bring to the audience."""

from __future__ import annotations

from dataclasses import replace

from presenter.talk.audience_state import audience_state
from presenter.talk.commands.command import Command
from presenter.talk.commands.cue_command import NextCue
from presenter.talk.commands.language_command import FlipLanguage
from presenter.talk.commands.move_command import Next, Previous
from presenter.talk.commands.show_command import ToggleFreeze
from presenter.talk.commands.subtitle_command import ToggleSubtitles
from presenter.talk.outline import Outline
from presenter.talk.reducer import reduce
from presenter.talk.state import Blank, TalkState

# What one key, or the time of a subtitle, can bring, likeliest first.
_COMMANDS: tuple[Command, ...] = (Next(), NextCue(), Previous(), FlipLanguage(), ToggleSubtitles())


def next_state(state: TalkState, outline: Outline, now: float) -> TalkState | None:
    """Return what one `next` brings at a time of the monotonic clock; None at the end of the talk."""
    following = reduce(state, Next(), outline, now).state
    return None if _shown(following) == _shown(state) else following


def states_one_key_away(state: TalkState, outline: Outline, now: float) -> tuple[TalkState, ...]:
    """Return the states that one key can bring to the audience, likeliest first."""
    commands = _COMMANDS if state.frozen is None else (ToggleFreeze(),)
    states = [reduce(state, command, outline, now).state for command in commands]
    if state.blank is not Blank.NONE:
        states.append(replace(state, blank=Blank.NONE))
    return tuple(map(audience_state, states))


def _shown(state: TalkState) -> tuple[object, ...]:
    return (state.slide, state.step, state.cue, state.cueing.cleared)

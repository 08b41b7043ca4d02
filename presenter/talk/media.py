"""Videos and sounds: which one the speaker means, and whether it is to play.

The state holds what is wanted. How far a medium has come only its player knows. They belong to what the
audience is shown: while that is frozen, its video plays on and obeys, and no other one begins.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.i18n.text import Text
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.commands.media_command import EndMedia, MediaCommand, ScaleVolume, ToggleMedia
from presenter.talk.effects import Announce, RestartMedia, SeekMedia
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import MediumOutline, Outline
from presenter.talk.state import TalkState

VOLUME_NOTCH = 0.1
NO_MEDIUM = -1

_NONE_HERE = Text("There is no video and no sound to play at this step.")
_ONCE_UNCOVERED = Text("It plays as soon as the audience sees the slide again.")


def current_medium(state: TalkState, outline: Outline) -> int | None:
    """Return the index of the medium that a command is for; None where none is shown.

    That is the one chosen, else the one revealed last, and the first of those revealed together.
    """
    shown = _shown(state, outline)
    if state.medium is not None and state.medium in shown:
        return state.medium
    return max(shown, key=lambda index: (shown[index].step, -index), default=None)


def is_playing(state: TalkState) -> bool:
    """Tell whether the medium is to be heard now: what nobody sees waits."""
    return state.playing and is_seen(state)


def control_media(state: TalkState, command: MediaCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to the medium that is shown."""
    current = current_medium(state, outline)
    if isinstance(command, EndMedia):
        slide = audience_state(state).slide
        is_meant = current is None or (command.slide, command.medium) == (slide, current)
        return Outcome(replace(state, playing=False) if is_meant else state)
    if current is None:
        return refused(state, _NONE_HERE)
    match command:
        case ToggleMedia(number):
            return _toggled(state, outline, current if number is None else number - 1)
        case ScaleVolume(notches):
            volume = min(max(round(state.volume + notches * VOLUME_NOTCH, 3), 0.0), 1.0)
            return Outcome(replace(state, volume=volume))
        case SeekMedia():
            return Outcome(state, (command,))
        case RestartMedia():
            return _covered(Outcome(replace(state, playing=True), (command,)))
        case _:
            assert_never(command)


def follow_media(old: TalkState, new: TalkState, outline: Outline) -> TalkState:
    """Return a state as its place wants it: what is revealed may begin by itself, what is left ends."""
    before, after = audience_state(old), audience_state(new)
    if after.slide != before.slide:
        return begin_media(replace(new, medium=None), outline)
    if new.playing and not outline.slides[after.slide].media:  # the deck was read again
        return replace(new, playing=False)
    latest = current_medium(replace(new, medium=None), outline)
    if after.step == before.step or latest == current_medium(replace(old, medium=None), outline):
        return new
    new = replace(new, medium=None, playing=False)
    return begin_media(new, outline) if after.step > before.step else new


def begin_media(state: TalkState, outline: Outline) -> TalkState:
    """Return a state in which the medium that is shown plays if it begins by itself."""
    current = current_medium(state, outline)
    slide = outline.slides[audience_state(state).slide]
    begins = current is not None and slide.media[current].autoplay
    return state if state.playing is begins else replace(state, playing=begins)


def _shown(state: TalkState, outline: Outline) -> dict[int, MediumOutline]:
    shown = audience_state(state)
    return {
        index: medium
        for index, medium in enumerate(outline.slides[shown.slide].media)
        if medium.step <= shown.step and medium.is_for(shown.channels.slides)
    }


def _toggled(state: TalkState, outline: Outline, index: int) -> Outcome:
    if index not in _shown(state, outline):
        count = len(outline.slides[audience_state(state).slide].media)
        message = Text("There is no video or sound {number} at this step; the slide has {count}.")
        return refused(state, message.with_fields(number=index + 1, count=count))
    goes_on = index == current_medium(state, outline)
    return _covered(Outcome(replace(state, medium=index, playing=not (goes_on and state.playing))))


def _covered(outcome: Outcome) -> Outcome:
    """Return an outcome that tells why nothing is heard, where the picture is covered."""
    if is_seen(outcome.state) or not outcome.state.playing:
        return outcome
    return replace(outcome, effects=(*outcome.effects, Announce(_ONCE_UNCOVERED)))

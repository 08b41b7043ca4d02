"""Which words stand in the place of the subtitles."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.settings.caption_mode import CaptionMode
from presenter.subtitles.cue import Cue
from presenter.talk.captioned_cue import caption_key, captioned
from presenter.talk.live_cue import LiveCue
from presenter.talk.state import TalkState


def shown_cue(state: TalkState, cues: Sequence[Cue]) -> Cue | None:
    """Return the cue that a state shows, of those of its slide; None where the place is empty."""
    is_there = 0 <= state.cue < len(cues) and not state.cueing.cleared
    return captioned(cues[state.cue] if is_there else None, state)


def shows_subtitles(state: TalkState) -> bool:
    """Tell whether any screen shows subtitles: the audience's own, or one beside it with its own."""
    return state.subtitles_on or any(side.subtitles for side in state.sides)


def live_cues_shown(state: TalkState) -> tuple[LiveCue, ...]:
    """Return the live cues that any screen shows, whichever languages are on it."""
    is_shown = shows_subtitles(state) and state.captions.mode is not CaptionMode.OFF
    return state.captions.shown if is_shown else ()


def subtitle_room_key(state: TalkState) -> tuple[object, ...]:
    """Return what decides how much room a state keeps for subtitles, whatever they say; empty for none."""
    return (len(state.channels.subtitles), state.subtitle_look) if state.subtitles_on else ()


def subtitle_key(state: TalkState) -> tuple[object, ...]:
    """Return what decides which subtitles a state shows on its slide, in which languages and how.

    Empty where there are none, not even an empty place for them.
    """
    if not state.subtitles_on:
        return ()
    shown = (state.cue, state.cueing.cleared, state.channels.subtitles, state.subtitle_look)
    return (*shown, *caption_key(state))

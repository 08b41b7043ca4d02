"""What the audience is shown: where the talk is, or where it was when the picture was frozen."""

from __future__ import annotations

from dataclasses import replace

from presenter.talk.shown import Shown
from presenter.talk.state import Blank, TalkState


def audience_state(state: TalkState) -> TalkState:
    """Return the state whose picture the audience is shown; given such a one, return an equal one.

    A frozen picture keeps slide, step, cue, languages and the look of the subtitles. A blank covers it,
    and is taken off it, all the same; the languages of the notes and of the program are the speaker's, and
    follow them.
    """
    held = state.frozen
    if held is None:
        return state
    return replace(
        state,
        slide=held.slide,
        step=held.step,
        cue=held.cue,
        channels=replace(state.channels, slides=held.language, subtitles=held.subtitles),
        subtitles_on=held.subtitles_on,
        subtitle_look=held.look,
        cueing=replace(state.cueing, cleared=held.cleared),
        captions=replace(state.captions, mode=held.captions, shown=held.live),
    )


def shown_in(state: TalkState) -> Shown:
    """Return what a state shows, to hold it."""
    return Shown(
        slide=state.slide,
        step=state.step,
        cue=state.cue,
        language=state.channels.slides,
        subtitles=state.channels.subtitles,
        subtitles_on=state.subtitles_on,
        cleared=state.cueing.cleared,
        captions=state.captions.mode,
        live=state.captions.shown,
        look=state.subtitle_look,
    )


def is_seen(state: TalkState) -> bool:
    """Tell whether the audience sees slides at all: no blank over them, no desktop in their place."""
    return state.blank is Blank.NONE and not state.desktop_shown

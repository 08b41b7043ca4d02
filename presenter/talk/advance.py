"""Whether the subtitles go on by themselves. How fast is for whoever has a clock to say."""

from __future__ import annotations

from presenter.talk.audience_state import is_seen
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.outline import Outline, Place
from presenter.talk.shown_cue import shows_subtitles
from presenter.talk.state import TalkState
from presenter.talk.timer import Phase


def advances_by_itself(state: TalkState, outline: Outline) -> bool:
    """Tell whether the next cue is to come without a key, once the one that is shown has been read.

    Only a cue of the steps already shown comes by itself. What nobody sees waits, and so
    does a talk that stands still: its clock is paused or leaves out questions, or has not
    been started yet and the first slide is shown while the audience comes in. Where the
    place of the subtitles has been cleared, or the first one waits, a key goes on.
    """
    return (
        state.cueing.is_automatic
        and not state.cueing.held
        and not state.cueing.cleared
        and shows_subtitles(state)
        and is_seen(state)
        and state.frozen is None
        and not covers_prepared(state)
        and not _stands_still(state, outline)
        and state.cue < outline.slides[state.slide].last_cue(state.step)
    )


def is_before_talk(state: TalkState, outline: Outline) -> bool:
    """Tell whether the audience comes in: the first slide is shown, and the clock has not been started."""
    return state.timer.phase is Phase.PENDING and state.place == Place(outline.first)


def _stands_still(state: TalkState, outline: Outline) -> bool:
    return is_before_talk(state, outline) or state.timer.phase in (Phase.PAUSED, Phase.QUESTIONS)

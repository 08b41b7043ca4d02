"""Which changes of a talk are seen to move, and which way."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide, Transition
from presenter.i18n.language import is_right_to_left
from presenter.talk.state import Blank, TalkState


@dataclass(frozen=True, slots=True)
class SlideChange:
    """How one slide gives way to another; pushed to the left, or to the right."""

    transition: Transition
    leftwards: bool


def slide_change(old: TalkState, new: TalkState, slides: Sequence[Slide]) -> SlideChange | None:
    """Return how the audience is taken from one state to another; None for at once.

    Only walking to another slide is seen to move. A transition belongs to the slide that it brings
    in, and going back takes it back. A jump is at once: it leads somewhere else, and there is
    nothing between the two. So is whatever changes along with the slide, and what follows a picture
    that was frozen.
    """
    if old.slide == new.slide or max(old.slide, new.slide) >= len(slides) or not _walks(old, new):
        return None
    transition = slides[max(old.slide, new.slide)].settings.transition
    if transition is Transition.NONE:
        return None
    forward = new.slide > old.slide
    return SlideChange(transition, leftwards=forward is not is_right_to_left(new.channels.slides))


def _walks(old: TalkState, new: TalkState) -> bool:
    covered = {old.blank, new.blank} != {Blank.NONE}
    return not covered and _kept(old) == _kept(new)


def _kept(state: TalkState) -> tuple[object, ...]:
    """Return what stays as it is when the talk only walks on: the rest of the picture, and the way back."""
    return state.history, state.channels, state.subtitles_on, state.subtitle_look, state.frozen is None

"""What is marked on the console's picture of what the audience sees."""

from __future__ import annotations

from enum import Enum

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.talk.state import Blank, TalkState


class Cover(Enum):
    """What lies over the picture, so that the speaker still sees through it what comes back."""

    NONE = "none"
    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class PictureMarks:
    """A cover with words on it, and the words of a stripe over a picture that is held; None for none."""

    cover: Cover = Cover.NONE
    words: Text | None = None
    held: Text | None = None


def read_marks(state: TalkState, *, lost: bool = False) -> PictureMarks:
    """Return what to mark on the picture of what the audience sees in a state.

    `lost`: they have no screen, so that whatever the state says, they see nothing.
    """
    held = None
    if state.frozen is not None:
        held = Text("Frozen: the audience sees slide {number}")
        held = held.with_fields(number=state.frozen.slide + 1)
    if lost:
        return PictureMarks(Cover.DARK, Text("The audience sees nothing"), held)
    if state.desktop_shown:
        return PictureMarks(Cover.DARK, Text("The audience sees the desktop"), held)
    match state.blank:
        case Blank.BLACK:
            return PictureMarks(Cover.DARK, Text("The audience sees black"), held)
        case Blank.WHITE:
            return PictureMarks(Cover.LIGHT, Text("The audience sees white"), held)
        case Blank.NONE:
            return PictureMarks(held=held)

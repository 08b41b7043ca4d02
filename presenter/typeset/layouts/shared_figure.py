"""A picture that two languages share."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import replace
from presenter.deck.blocks import Picture
from presenter.deck.message import Message
from presenter.typeset.box import Box
from presenter.typeset.layouts.sheet import with_room
from presenter.typeset.picture_box import captions_of, lay_out_picture
from presenter.typeset.setting import Setting
from presenter.typeset.stack import stack


def lay_out_shared_figure(picture: Picture, settings: Sequence[Setting], width: float) -> Box:
    """Return a picture in a width in logical units over its caption in each language.

    What is the same in both stands once; so whose it is comes last, under both captions.
    """
    first, *others = settings
    whose = picture.credit if _is_alike(picture.credit, settings) else None
    shown = replace(picture, credit=None) if whose is not None else picture
    told_apart = replace(shown, caption=None) if _is_alike(picture.caption, settings) else shown
    below = [captions_of(told_apart, other, width) for other in others]
    if whose is not None:
        below.append(captions_of(replace(picture, caption=None), first, width))
    room = first.room - sum(box.height for box in below)
    figure = lay_out_picture(shown, with_room(first, room), width)
    return stack([(0.0, figure), *((0.0, box) for box in below)], width)


def _is_alike(message: Message | None, settings: Sequence[Setting]) -> bool:
    return message is not None and len({setting.words(message).text for setting in settings}) == 1

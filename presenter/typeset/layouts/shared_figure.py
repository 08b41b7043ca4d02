"""A picture that two languages share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.deck.blocks import Picture
from presenter.typeset.box import Box
from presenter.typeset.layouts.sheet import with_room
from presenter.typeset.picture_box import captions_of, lay_out_picture
from presenter.typeset.setting import Setting
from presenter.typeset.stack import stack


def lay_out_shared_figure(picture: Picture, settings: Sequence[Setting], width: float) -> Box:
    """Return a picture in a width in logical units over its caption in each language.

    Whose it is stands once where that is the same in both.
    """
    first, *others = settings
    said = {first.words(picture.credit).text} if picture.credit is not None else set()
    below: list[tuple[float, Box]] = []
    for other in others:
        same = picture.credit is not None and other.words(picture.credit).text in said
        captions = captions_of(replace(picture, credit=None) if same else picture, other, width)
        below.append((0.0, captions))
    room = first.room - sum(box.height for _, box in below)
    return stack([(0.0, lay_out_picture(picture, with_room(first, room), width)), *below], width)

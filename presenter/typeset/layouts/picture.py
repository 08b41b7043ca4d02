"""A slide whose picture is what it says; words stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Alignment, Picture
from presenter.typeset.box import Box, Placed
from presenter.typeset.flow import flow
from presenter.typeset.layouts.content import arrange
from presenter.typeset.layouts.sheet import Arrangement, Parts, Sheet
from presenter.typeset.message_box import set_message
from presenter.typeset.picture_box import set_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack

SHARE_OF_WORDS = 0.4
LEAST_SHARE_OF_HEIGHT = 0.3


def lay_out_picture_slide(sheet: Sheet) -> Arrangement:
    """Lay out a title, and under it the picture as large as it goes, words to its left."""
    return arrange(sheet, _body)


def _body(parts: Parts, setting: Setting, width: float) -> Box:
    picture = next((block for block in parts.body if isinstance(block, Picture)), None)
    if picture is None:
        return flow(parts.body, setting, width)
    words = tuple(block for block in parts.body if block is not picture)
    if not words:
        return _figure(picture, setting.aligned(Alignment.CENTER), width)
    gap = setting.theme.spaces.column
    left = (width - gap) * SHARE_OF_WORDS
    text = flow(words, setting, left)
    figure = _figure(picture, setting, width - left - gap)
    children = (Placed(0.0, 0.0, text), Placed(left + gap, 0.0, figure))
    return Box(width=width, height=max(text.height, figure.height), children=children)


def _figure(picture: Picture, setting: Setting, width: float) -> Box:
    captions = _captions(picture, setting, width)
    height = max(setting.room * LEAST_SHARE_OF_HEIGHT, setting.room - captions.height) * setting.picture_scale
    box = set_picture(picture, setting, QSizeF(width, height), corner=4.0)
    left = (width - box.width) / 2 if setting.alignment is Alignment.CENTER else 0.0
    placed = Box(width=width, height=box.height, children=(Placed(max(0.0, left), 0.0, box),))
    return stack([(0.0, placed), (0.0, captions)], width, kind="figure", step=picture.step)


def _captions(picture: Picture, setting: Setting, width: float) -> Box:
    toned = setting.inked(setting.palette.muted)
    style = toned.style(TextRole.CAPTION)
    boxes: list[tuple[float, Box]] = [
        (setting.em * 0.06, set_message(message, style, toned, width, kind="caption"))
        for message in (picture.caption, picture.credit)
        if message is not None
    ]
    if not boxes:
        return Box(width=width, height=0.0)
    return stack([(0.0, Box(width=width, height=setting.em * 0.35)), *boxes], width)

"""A slide whose picture is what it says; words stand beside it."""

from __future__ import annotations

from presenter.deck.blocks import Alignment, Picture
from presenter.typeset.box import Box, Placed
from presenter.typeset.flow import flow
from presenter.typeset.layouts.content import arrange
from presenter.typeset.layouts.sheet import Arrangement, Parts, Sheet
from presenter.typeset.picture_box import lay_out_picture
from presenter.typeset.setting import Setting

SHARE_OF_WORDS = 0.4


def lay_out_picture_slide(sheet: Sheet) -> Arrangement:
    """Lay out a title, and under it the picture as large as it goes, words to its left."""
    return arrange(sheet, _body)


def _body(parts: Parts, setting: Setting, width: float) -> Box:
    picture = next((block for block in parts.body if isinstance(block, Picture)), None)
    if picture is None:
        return flow(parts.body, setting, width)
    words = tuple(block for block in parts.body if block is not picture)
    if not words:
        return lay_out_picture(picture, setting.aligned(Alignment.CENTER), width)
    gap = setting.theme.spaces.column
    left = (width - gap) * SHARE_OF_WORDS
    text = flow(words, setting, left)
    figure = lay_out_picture(picture, setting, width - left - gap)
    children = (Placed(0.0, 0.0, text), Placed(left + gap, 0.0, figure))
    return Box(width=width, height=max(text.height, figure.height), children=children)

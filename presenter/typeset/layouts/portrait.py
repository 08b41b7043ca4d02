"""The picture of a person."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from presenter.dataclass import replace
from presenter.deck.blocks import Picture
from presenter.typeset.box import Box
from presenter.typeset.message_box import set_message
from presenter.typeset.picture_box import Fill, set_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack

# Height ÷ width.
SHAPE = 1.25
CAPTION = 18.0


def lay_out_portrait(picture: Picture, setting: Setting, width: float) -> Box:
    """Return a portrait of a width in logical units, always of one shape, over its caption and credit."""
    size = QSizeF(width, width * SHAPE)
    framed = set_picture(picture, setting, size, Fill.COVER, corner=setting.theme.spaces.corner * 1.3)
    toned = setting.inked(setting.palette.muted)
    style = replace(toned.style(TextRole.CAPTION), size=CAPTION)
    captions = [
        (10.0, set_message(message, style, toned, width, kind="caption"))
        for message in (picture.caption, picture.credit)
        if message is not None
    ]
    return stack([(0.0, framed), *captions], width, kind="figure", step=picture.step)

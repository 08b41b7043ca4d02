"""How large a picture is: as its author asks, within the room there is."""

from __future__ import annotations

import re

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Picture
from presenter.typeset.artwork import Artwork
from presenter.typeset.setting import Setting

LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(%|px)?\s*")
# A picture of pixels is enlarged this far and no further: beyond, it looks broken.
MOST_ENLARGED = 1.6


def contained(block: Picture, artwork: Artwork, room: QSizeF, setting: Setting) -> QSizeF:
    """Return the size of a whole picture in a room in logical units."""
    wanted = asked_size(block, QSizeF(), setting, room)
    shape = artwork.size
    scale = min(room.width() / shape.width(), room.height() / shape.height())
    if wanted.width() > 0 or wanted.height() > 0:
        asked = [wanted.width() / shape.width(), wanted.height() / shape.height()]
        scale = min(scale, *(share for share in asked if share > 0))
    elif not artwork.grows:
        scale = min(scale, MOST_ENLARGED)
    return shape * scale


def asked_size(block: Picture, default: QSizeF, setting: Setting, room: QSizeF | None = None) -> QSizeF:
    """Return the size that the author asked for, 0 where it was left open and there is no default."""
    whole = room or default
    width = length(block.attributes.get("width"), whole.width()) * setting.picture_scale
    height = length(block.attributes.get("height"), setting.room) * setting.picture_scale
    return QSizeF(
        min(width, whole.width()) or default.width(), min(height, whole.height()) or default.height()
    )


def length(words: str, whole: float) -> float:
    """Return a length in logical units, `60%` of a whole; 0 where it is none."""
    found = LENGTH.fullmatch(words)
    if found is None:
        return 0.0
    number = float(found[1])
    return whole * number / 100 if found[2] == "%" else number

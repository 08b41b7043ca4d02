"""A video or a sound: its poster with a sign that it plays."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Media
from presenter.deck.inline import plain_text
from presenter.typeset.artwork import Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.picture_box import (
    PictureBox,
    find_artwork,
    picture_finding,
    placeholder,
)
from presenter.typeset.setting import Setting
from presenter.typeset.shape_box import Shape, ShapeBox

SHAPE = 9 / 16
SOUNDS = (".mp3", ".ogg", ".oga", ".wav", ".flac", ".m4a", ".opus")


def lay_out_media(block: Media, setting: Setting, width: float) -> Box:
    """Return the poster of a video or a sound in a width in logical units."""
    height = min(width * SHAPE, setting.room * setting.picture_scale)
    if block.source.lower().endswith(SOUNDS):
        height = setting.em * 3
    poster = _poster(block, setting, QSizeF(min(width, height / SHAPE), height))
    side = min(poster.height * 0.42, 110.0)
    disc = ShapeBox(width=side, height=side, shape=Shape.DISC, colour=setting.palette.accent, kind="play")
    sign = ShapeBox(
        width=side * 0.36, height=side * 0.42, shape=Shape.PLAY, colour=setting.palette.top, kind="play"
    )
    centre_x, centre_y = poster.width / 2, poster.height / 2
    if poster.kind == "placeholder":
        # Beside the description, not over it.
        centre_x, centre_y = side * 0.8, poster.height - side * 0.8
    children = (
        Placed(0.0, 0.0, poster),
        Placed(centre_x - side / 2, centre_y - side / 2, disc),
        Placed(centre_x - side * 0.14, centre_y - side * 0.21, sign),
    )
    return Box(
        width=max(width, poster.width), height=poster.height, kind="media", step=block.step, children=children
    )


def _poster(block: Media, setting: Setting, size: QSizeF) -> Box:
    found = find_artwork(block.poster, setting)
    if found is None or isinstance(found, Problem):
        box = placeholder(block.alt, block.source, setting, size)
        if found is None:
            return box
        finding = picture_finding(found, block.span, block.source, setting)
        return Box(
            width=box.width, height=box.height, kind=box.kind, children=box.children, findings=(finding,)
        )
    return PictureBox(
        width=size.width(),
        height=size.height(),
        artwork=found,
        corner=12.0,
        alt=plain_text(setting.words(block.alt).text) if block.alt is not None else "",
        language=setting.language,
    )

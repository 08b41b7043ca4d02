"""A video or a sound: what stands in its place until it plays."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSizeF

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment, Media
from presenter.deck.deck import Layout
from presenter.deck.inline import plain_text
from presenter.deck.media import is_sound, poster_beside
from presenter.deck.pictures import localised
from presenter.errors import Finding
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.media_support import media_findings
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.picture_box import (
    PictureBox,
    alignment_of,
    captions_of,
    find_artwork,
    left_of,
    picture_finding,
)
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox, panel
from presenter.typeset.stack import stack

SHAPE = 9 / 16
CORNER = 12.0
LARGEST_SIGN = 110.0

_WIDTH = re.compile(r"(\d{1,4}(?:\.\d+)?)(%|px)?")


@dataclass(frozen=True, eq=False, kw_only=True)
class MediaBox(Box):
    """The place of a video or a sound; `path` is its file in the language that is set.

    `accent` is the colour in which to show how far it has come.
    """

    block: Media
    path: Path | None
    accent: str
    corner: float = CORNER
    kind: str = "screen"

    @property
    def has_poster(self) -> bool:
        """Tell whether a picture stands in its place until it plays."""
        return any(isinstance(child.box, PictureBox) for child in self.children)


def lay_out_media(block: Media, setting: Setting, width: float) -> Box:
    """Return a video's poster under a sign, or a sound's name, in a width in logical units."""
    if setting.slide.settings.layout is Layout.PICTURE:  # it is what the slide is all about
        setting = setting.aligned(Alignment.CENTER)
    setting = setting.aligned(alignment_of(block, setting))
    captions = captions_of(block, setting, width)
    screen = _screen(block, setting, QSizeF(width, max(1.0, setting.room - captions.height)))
    placed = Placed(left_of(setting.alignment, width - screen.width), 0.0, screen)
    framed = Box(width=max(width, screen.width), height=screen.height, children=(placed,))
    return stack([(0.0, framed), (0.0, captions)], width, kind="media", step=block.step)


def _screen(block: Media, setting: Setting, room: QSizeF) -> MediaBox:
    """Return the place of a medium, with what is to be told of it."""
    path = None if block.path is None else localised(block.path, setting.language)
    found = _poster(block, path, setting)
    poster = None if isinstance(found, Problem) else found
    if poster is None and is_sound(block):
        size = QSizeF(min(room.width(), setting.em * 18), setting.em * 2.6)
        children = _named_sound(block, setting, size)
    else:
        size = _size(block, poster, setting, room)
        children = _seen(block, poster, setting, size)
    told: tuple[Finding, ...] = media_findings(block, setting.slide.identifier)
    if isinstance(found, Problem):
        told = (*told, picture_finding(found, block.span, block.source, setting))
    return MediaBox(
        width=size.width(),
        height=size.height(),
        block=block,
        path=path,
        accent=setting.palette.accent,
        children=children,
        findings=told,
    )


def _poster(block: Media, path: Path | None, setting: Setting) -> Artwork | Problem | None:
    beside = (poster_beside(clip) for clip in (path, block.path) if clip is not None)
    poster = block.poster or next((found for found in beside if found), None)
    if poster is None and path is not None:
        return setting.pictures.still_of(path)
    return find_artwork(poster, setting)


def _size(block: Media, poster: Artwork | None, setting: Setting, room: QSizeF) -> QSizeF:
    """Return the largest size of the poster's shape, or a video's usual one, that there is room for."""
    shape = SHAPE if poster is None else poster.size.height() / max(1.0, poster.size.width())
    wanted = _WIDTH.fullmatch(block.attributes.get("width"))
    width = room.width()
    if wanted is not None:
        width = min(width, width * float(wanted[1]) / 100 if wanted[2] == "%" else float(wanted[1]))
    width = min(width * setting.picture_scale, room.height() * setting.picture_scale / shape)
    return QSizeF(width, width * shape)


def _seen(block: Media, poster: Artwork | None, setting: Setting, size: QSizeF) -> tuple[Placed, ...]:
    """Return the poster, or the description on a ground of its own, with the sign."""
    side = min(size.height() * 0.36, LARGEST_SIGN)
    sign, left = _sign(setting, side), (size.width() - side) / 2
    if poster is not None:
        picture = PictureBox(
            width=size.width(),
            height=size.height(),
            artwork=poster,
            corner=CORNER,
            alt=plain_text(setting.words(block.alt).text) if block.alt is not None else "",
            language=setting.language,
            message=block.alt,
        )
        return Placed(0.0, 0.0, picture), Placed(left, (size.height() - side) / 2, sign)
    words = _words(block, setting.aligned(Alignment.CENTER), size.width() * 0.84, TextRole.CAPTION)
    top = max(0.0, (size.height() - side * 1.25 - words.height) / 2)
    ground = panel(size.width(), size.height(), setting.palette.panel, CORNER)
    return (
        Placed(0.0, 0.0, ground),
        Placed(left, top, sign),
        Placed(size.width() * 0.08, top + side * 1.25, words),
    )


def _named_sound(block: Media, setting: Setting, size: QSizeF) -> tuple[Placed, ...]:
    side = size.height() * 0.62
    margin = (size.height() - side) / 2
    words = _words(block, setting, size.width() - side - 3 * margin, TextRole.SMALL)
    return (
        Placed(0.0, 0.0, panel(size.width(), size.height(), setting.palette.panel, CORNER)),
        Placed(margin, margin, _sign(setting, side)),
        Placed(side + 2 * margin, (size.height() - words.height) / 2, words),
    )


def _sign(setting: Setting, side: float) -> Box:
    """Return the sign that something plays, its triangle where the eye finds the middle of the disc."""
    triangle = ShapeBox(
        width=side * 0.36, height=side * 0.42, shape=Shape.PLAY, colour=setting.palette.top, kind="play"
    )
    # The rim keeps it apart from a picture of its own colour.
    rim = ShapeBox(width=side, height=side, shape=Shape.DISC, colour=setting.palette.top, kind="play")
    disc = ShapeBox(
        width=side * 0.92, height=side * 0.92, shape=Shape.DISC, colour=setting.palette.accent, kind="play"
    )
    children = (
        Placed(0.0, 0.0, rim),
        Placed(side * 0.04, side * 0.04, disc),
        Placed(side * 0.36, side * 0.29, triangle),
    )
    return Box(width=side, height=side, kind="sign", children=children)


def _words(block: Media, setting: Setting, width: float, role: TextRole) -> Box:
    style = setting.inked(setting.palette.muted).style(role)
    if block.alt is not None and block.alt.text.strip():
        return set_message(block.alt, style, setting, width, kind="alt")
    return set_words(block.source.rsplit("/", 1)[-1], style, width, kind="alt")

"""A video or a sound: what stands in its place until it plays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSizeF

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
from presenter.typeset.picture_box import PictureBox, find_artwork, picture_finding
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox, panel

SHAPE = 9 / 16
CORNER = 12.0
LARGEST_SIGN = 110.0

_WIDTH = re.compile(r"(\d{1,4}(?:\.\d+)?)(%|px)?")


@dataclass(frozen=True, eq=False, kw_only=True)
class MediaBox(Box):
    """The place of a video or a sound; `path` is its file in the language that is set."""

    block: Media
    path: Path | None
    corner: float = CORNER
    kind: str = "screen"

    @property
    def has_poster(self) -> bool:
        """Tell whether a picture stands in its place until it plays."""
        return any(isinstance(child.box, PictureBox) for child in self.children)


def lay_out_media(block: Media, setting: Setting, width: float) -> Box:
    """Return a video's poster under a sign, or a sound's name, in a width in logical units."""
    path = None if block.path is None else localised(block.path, setting.language)
    found = _poster(block, path, setting)
    poster = None if isinstance(found, Problem) else found
    if poster is None and is_sound(block):
        size = QSizeF(min(width, setting.em * 18), setting.em * 2.6)
        children = _named_sound(block, setting, size)
    else:
        size = _size(block, poster, setting, width)
        children = _seen(block, poster, setting, size)
    told: tuple[Finding, ...] = media_findings(block, setting.slide.identifier)
    if isinstance(found, Problem):
        told = (*told, picture_finding(found, block.span, block.source, setting))
    screen = MediaBox(
        width=size.width(), height=size.height(), block=block, path=path, children=children, findings=told
    )
    placed = Placed(_left(block, setting, width - size.width()), 0.0, screen)
    return Box(
        width=max(width, size.width()),
        height=size.height(),
        kind="media",
        step=block.step,
        children=(placed,),
    )


def _poster(block: Media, path: Path | None, setting: Setting) -> Artwork | Problem | None:
    beside = (poster_beside(clip) for clip in (path, block.path) if clip is not None)
    return find_artwork(block.poster or next((found for found in beside if found), None), setting)


def _size(block: Media, poster: Artwork | None, setting: Setting, width: float) -> QSizeF:
    """Return the largest size of the poster's shape, or a video's usual one, that there is room for."""
    shape = SHAPE if poster is None else poster.size.height() / max(1.0, poster.size.width())
    wanted = _WIDTH.fullmatch(block.attributes.get("width"))
    if wanted is not None:
        share = float(wanted[1])
        width = min(width, width * share / 100 if wanted[2] == "%" else share)
    width = min(width * setting.picture_scale, setting.room * setting.picture_scale / shape)
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
    disc = ShapeBox(width=side, height=side, shape=Shape.DISC, colour=setting.palette.accent, kind="play")
    triangle = ShapeBox(
        width=side * 0.36, height=side * 0.42, shape=Shape.PLAY, colour=setting.palette.top, kind="play"
    )
    children = (Placed(0.0, 0.0, disc), Placed(side * 0.36, side * 0.29, triangle))
    return Box(width=side, height=side, kind="sign", children=children)


def _words(block: Media, setting: Setting, width: float, role: TextRole) -> Box:
    style = setting.inked(setting.palette.muted).style(role)
    if block.alt is not None and block.alt.text.strip():
        return set_message(block.alt, style, setting, width, kind="alt")
    return set_words(block.source.rsplit("/", 1)[-1], style, width, kind="alt")


def _left(block: Media, setting: Setting, spare: float) -> float:
    """Return how far from the left a medium stands; one that a slide is all about stands in the middle."""
    asked = {*block.attributes.classes, block.attributes.get("align")}
    centred = asked & {"center", "centre"} or setting.slide.settings.layout is Layout.PICTURE
    if centred or setting.alignment is Alignment.CENTER:
        return max(0.0, spare / 2)
    return max(0.0, spare) if "right" in asked or setting.alignment is Alignment.RIGHT else 0.0

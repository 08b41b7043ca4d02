"""Pictures with caption and credit; what cannot be shown leaves its description in a frame."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPainterPath

from presenter.deck.blocks import Alignment, Picture
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.deck.pictures import localised
from presenter.errors import Finding, Severity, Span
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox, panel
from presenter.typeset.stack import stack

LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(%|px)?\s*")
# A picture of pixels is enlarged this far and no further: beyond, it looks broken.
MOST_ENLARGED = 1.6
# However long its caption, a picture has this part of the height; the fitting will see to the rest.
LEAST_SHARE_OF_ROOM = 0.3
CORNER = 4.0


class Fill(StrEnum):
    """How a picture takes its place: whole inside it, or covering it."""

    CONTAIN = "contain"
    COVER = "cover"


@dataclass(frozen=True, eq=False, kw_only=True)
class PictureBox(Box):
    """A picture that fills its box; what does not fit in the shape of the box is cut evenly."""

    artwork: Artwork
    corner: float = 0.0
    kind: str = "picture"

    def paint(self, painter: QPainter) -> None:
        """Paint the picture, clipped to its box."""
        place = covering(self.artwork.size, QRectF(0, 0, self.width, self.height))
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, self.width, self.height), self.corner, self.corner)
        painter.setClipPath(path)
        self.artwork.paint(painter, place)
        painter.restore()


def covering(size: QSizeF, place: QRectF) -> QRectF:
    """Return the rectangle of a picture's shape that covers a place, their centres the same."""
    scale = max(place.width() / size.width(), place.height() / size.height())
    result = QRectF(0, 0, size.width() * scale, size.height() * scale)
    result.moveCenter(place.center())
    return result


def containing(size: QSizeF, place: QRectF) -> QRectF:
    """Return the largest rectangle of a picture's shape within a place, their centres the same."""
    scale = min(place.width() / size.width(), place.height() / size.height())
    result = QRectF(0, 0, size.width() * scale, size.height() * scale)
    result.moveCenter(place.center())
    return result


def lay_out_picture(block: Picture, setting: Setting, width: float) -> Box:
    """Return a picture as large as it goes in a width in logical units, over its caption and credit."""
    setting = setting.aligned(_alignment(block, setting))
    captions = _captions(block, setting, width)
    most_height = max(setting.room * LEAST_SHARE_OF_ROOM, setting.room - captions.height)
    picture = set_picture(block, setting, QSizeF(width, most_height * setting.picture_scale), corner=CORNER)
    placed = Placed(_left(setting.alignment, width - picture.width), 0.0, picture)
    framed = Box(width=max(width, picture.width), height=picture.height, children=(placed,))
    return stack([(0.0, framed), (0.0, captions)], width, kind="figure", step=block.step)


def set_picture(
    block: Picture, setting: Setting, room: QSizeF, fill: Fill = Fill.CONTAIN, corner: float = 0.0
) -> Box:
    """Return the picture alone, no larger than a room in logical units, or its description."""
    found = find_artwork(block.path, setting)
    if found is None or isinstance(found, Problem):
        size = _wanted(block, QSizeF(room.width(), min(room.height(), room.width() * 0.62)), setting)
        finding = () if found is None else (picture_finding(found, block.span, block.source, setting),)
        return replace(placeholder(block.alt, block.source, setting, size), findings=finding)
    asked = block.attributes.get("fit") or fill.value
    size = room if asked == Fill.COVER.value else _contained(block, found, room, setting)
    findings = (
        ()
        if found.problem is None
        else (picture_finding(found.problem, block.span, block.source, setting, Severity.WARNING),)
    )
    return PictureBox(
        width=size.width(),
        height=size.height(),
        artwork=found,
        corner=corner,
        findings=findings,
        alt=plain_text(setting.words(block.alt).text) if block.alt is not None else "",
        language=setting.language,
    )


def find_artwork(path: Path | None, setting: Setting) -> Artwork | Problem | None:
    """Return the picture of a file in the language that is set; None where there is no file to look for."""
    return None if path is None else setting.pictures.load(localised(path, setting.language))


def picture_finding(
    problem: Problem, span: Span, source: str, setting: Setting, severity: Severity = Severity.ERROR
) -> Finding:
    """Return a picture's problem at the place where the deck asks for it."""
    return Finding(
        problem.code,
        severity,
        problem.message,
        span,
        source,
        problem.advice,
        setting.slide.identifier,
        setting.language,
    )


def placeholder(alt: Message | None, source: str, setting: Setting, size: QSizeF) -> Box:
    """Return a frame with a picture's description, or the name of its file, in place of the picture."""
    ground = panel(size.width(), size.height(), setting.palette.panel, 12.0)
    frame = ShapeBox(
        width=size.width(), height=size.height(), shape=Shape.FRAME, colour=setting.palette.rule, corner=12.0
    )
    padding = min(24.0, size.width() * 0.08)
    style = setting.inked(setting.palette.muted).aligned(Alignment.CENTER).style(TextRole.CAPTION)
    room = max(20.0, size.width() - 2 * padding)
    if alt is not None and alt.text.strip():
        words: Box = set_message(alt, style, setting, room, kind="alt")
    else:
        words = set_words(source.rsplit("/", 1)[-1], style, room, kind="alt")
    height = max(size.height(), words.height + 2 * padding)
    ground, frame = replace(ground, height=height), replace(frame, height=height)
    children = (
        Placed(0.0, 0.0, ground),
        Placed(0.0, 0.0, frame),
        Placed(padding, (height - words.height) / 2, words),
    )
    return Box(width=size.width(), height=height, kind="placeholder", children=children)


def _contained(block: Picture, artwork: Artwork, room: QSizeF, setting: Setting) -> QSizeF:
    wanted = _wanted(block, QSizeF(), setting, room)
    shape = artwork.size
    scale = min(room.width() / shape.width(), room.height() / shape.height())
    if wanted.width() > 0 or wanted.height() > 0:
        asked = [wanted.width() / shape.width(), wanted.height() / shape.height()]
        scale = min(scale, *(share for share in asked if share > 0))
    elif not artwork.grows:
        scale = min(scale, MOST_ENLARGED)
    return shape * scale


def _wanted(block: Picture, default: QSizeF, setting: Setting, room: QSizeF | None = None) -> QSizeF:
    """Return the size that the author asked for, 0 where it was left open and there is no default."""
    whole = room or default
    width = _length(block.attributes.get("width"), whole.width()) * setting.picture_scale
    height = _length(block.attributes.get("height"), setting.room) * setting.picture_scale
    return QSizeF(
        min(width, whole.width()) or default.width(), min(height, whole.height()) or default.height()
    )


def _length(words: str, whole: float) -> float:
    found = LENGTH.fullmatch(words)
    if found is None:
        return 0.0
    number = float(found[1])
    return whole * number / 100 if found[2] == "%" else number


def _alignment(block: Picture, setting: Setting) -> Alignment:
    classes = set(block.attributes.classes)
    if classes & {"center", "centre"}:
        return Alignment.CENTER
    return Alignment.RIGHT if "right" in classes else setting.alignment


def _left(alignment: Alignment, spare: float) -> float:
    share = {Alignment.CENTER: 0.5, Alignment.RIGHT: 1.0}.get(alignment, 0.0)
    return max(0.0, spare * share)


def _captions(block: Picture, setting: Setting, width: float) -> Box:
    """Return caption and credit, with the gap between them and the picture."""
    messages = [message for message in (block.caption, block.credit) if message is not None]
    if not messages:
        return Box(width=width, height=0.0)
    style = setting.inked(setting.palette.muted).style(TextRole.CAPTION)
    boxes = [set_message(message, style, setting, width, kind="caption") for message in messages]
    space = Box(width=width, height=setting.em * 0.35)
    return stack([(0.0, space), (0.0, boxes[0]), *((setting.em * 0.06, box) for box in boxes[1:])], width)

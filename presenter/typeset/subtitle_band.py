"""Painting subtitles: beside the slide in a band of their own, or over it in a box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from presenter.typeset.page import RENDER_HINTS, Page
from presenter.typeset.saved import Saved
from presenter.typeset.subtitle_block import UNITS, Subtitles, measures_in, subtitle_block
from presenter.typeset.subtitle_measures import place_of
from presenter.typeset.theme import SubtitleTheme


def band_height(subtitles: Subtitles, page: Page, picture: QSizeF) -> float:
    """Return how much of a picture's height, in pixels, a band takes from the slide, whatever it shows."""
    if place_of(subtitles.settings).covers_slide:
        return 0.0
    return picture.height() / UNITS * measures_in(subtitles, page, picture).band


def paint_subtitles(painter: QPainter, target: QRectF, subtitles: Subtitles, page: Page) -> None:
    """Paint the words, and the boxes behind them, into a picture whose band has been painted."""
    block = subtitle_block(subtitles, page, target.size())
    if not block.texts:
        return
    scale = target.height() / UNITS
    with Saved(painter):
        painter.setRenderHints(RENDER_HINTS)
        painter.translate(target.topLeft())
        painter.scale(scale, scale)
        if block.boxes:
            _paint_boxes(painter, block.boxes, page.theme.subtitles)
        for text in block.texts:
            painter.translate(text.corner)
            text.box.paint(painter)
            painter.translate(-text.corner)


def subtitle_rect(target: QRectF, subtitles: Subtitles, page: Page) -> QRectF:
    """Return what the words and their boxes cover of a picture; empty for none."""
    rect = subtitle_block(subtitles, page, target.size()).rect
    scale = target.height() / UNITS
    return QRectF(target.topLeft() + rect.topLeft() * scale, rect.size() * scale)


def _paint_boxes(painter: QPainter, boxes: tuple[QRectF, ...], look: SubtitleTheme) -> None:
    """Paint the boxes as one shape, so that no seam is seen where two of them meet."""
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        outline.addRect(box)
    colour = QColor(look.box_colour)
    colour.setAlphaF(look.box_opacity)
    painter.fillPath(outline, colour)

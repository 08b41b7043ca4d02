"""A picture behind a slide, made ready for the words over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from presenter.dataclass import replace
from presenter.typeset.backdrop import Backdrop
from presenter.typeset.scrim import scrim_over
from presenter.typeset.surround import aside, spread_out

# While subtitles are shown the picture is larger behind the words: as much more of it is looked at.
LOOKED_AROUND = 0.12
# Pixels to a logical unit: the stroke of the smallest letter is wider than one.
LOOKED_CLOSELY = 0.5


def legible_backdrop(
    backdrop: Backdrop, size: QSizeF, words: QRectF, *, whole: bool, apart: bool = False
) -> Backdrop:
    """Return a backdrop of a size in logical units over which words in a rectangle are legible.

    With `whole` its picture is not cut, but stands beside the words. These are turned round with the page.
    A picture that stands `apart` is no longer behind.
    """
    if apart:
        return replace(backdrop, picture=None)
    if backdrop.picture is None:
        return backdrop
    page = QRectF(0, 0, size.width(), size.height())
    if backdrop.mirrored:
        words = words.translated(page.width() - words.left() - words.right(), 0)
    beside = whole and not words.intersects(aside(backdrop.picture.size, page, mirrored=backdrop.mirrored))
    if whole:
        backdrop = replace(backdrop, surround=spread_out(backdrop.picture))
    if words.isEmpty():
        return backdrop
    margin = 0.0 if beside else size.height() * LOOKED_AROUND
    looked_at = words.adjusted(-margin, -margin, margin, margin) & page
    scrim = scrim_over(_painted(backdrop, page, looked_at), words.top(), backdrop.palette.ink)
    return replace(backdrop, scrim=None if scrim is None else replace(scrim, beneath=beside))


def _painted(backdrop: Backdrop, page: QRectF, part: QRectF) -> QImage:
    """Return a part of the backdrop, as closely as it has to be looked at."""
    image = QImage((part.size() * LOOKED_CLOSELY).toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(LOOKED_CLOSELY, LOOKED_CLOSELY)
    painter.translate(-part.topLeft())
    backdrop.paint(painter, page, page)
    painter.end()
    return image

"""The shapes that a theme puts behind the words of a layout: bands, rules, frames, discs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from presenter.typeset.theme import Figure, Ornament, Palette


def paint_ornaments(
    painter: QPainter,
    area: QRectF,
    page: QRectF,
    ornaments: Iterable[Ornament],
    palette: Palette,
    *,
    mirrored: bool = False,
) -> None:
    """Paint ornaments; a panel that reaches the edge of the page goes on to the edge of the area."""
    for ornament in ornaments:
        place = place_of(ornament, page)
        if mirrored:
            place.moveLeft(page.left() + page.right() - place.right())
        if ornament.figure is not Figure.DISC:
            place = bled(place, area, page)
        colour = QColor(getattr(palette, ornament.colour, ornament.colour))
        framed = ornament.figure is Figure.FRAME
        painter.setPen(QPen(colour, ornament.thickness) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if framed else colour)
        if ornament.figure is Figure.DISC:
            painter.drawEllipse(place)
        else:
            painter.drawRoundedRect(place, ornament.corner, ornament.corner)


def place_of(ornament: Ornament, page: QRectF) -> QRectF:
    """Return where an ornament stands on the page.

    A negative place counts from the other side; no width or height reaches as far from there as from here.
    """
    x, width = _extent(ornament.x, ornament.width, page.width())
    y, height = _extent(ornament.y, ornament.height, page.height())
    return QRectF(page.left() + x, page.top() + y, width, height)


def bled(place: QRectF, area: QRectF, page: QRectF) -> QRectF:
    """Return a place with each side that lies on the page's edge moved to the edge of the area around it."""
    left = area.left() if place.left() <= page.left() else place.left()
    top = area.top() if place.top() <= page.top() else place.top()
    right = area.right() if place.right() >= page.right() else place.right()
    bottom = area.bottom() if place.bottom() >= page.bottom() else place.bottom()
    return QRectF(left, top, right - left, bottom - top)


def _extent(start: float, length: float, whole: float) -> tuple[float, float]:
    if start < 0:
        start += whole
        return start, length or max(0.0, whole - start)
    return start, length or max(0.0, whole - 2 * start)

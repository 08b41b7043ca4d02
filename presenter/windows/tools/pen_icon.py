"""Pictures for the buttons of the pen: they say the same in every language, and in little room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from presenter.talk.commands.show_command import SetPen
from presenter.talk.effects import ClearDrawing, RedoStroke, UndoStroke
from presenter.talk.pen import Ink, Nib, Width
from presenter.typeset.stroke_shape import INKS
from presenter.windows import palette

PenBarCommand = SetPen | UndoStroke | RedoStroke | ClearDrawing

_SQUARE = 100.0  # what the shapes below are drawn in
_WIDTHS = {Width.THIN: 10.0, Width.MEDIUM: 20.0, Width.THICK: 36.0}


def pen_icon(command: PenBarCommand, pixels: int) -> QIcon | None:
    """Return the picture of what a button does, so many pixels high; None where words say it better."""
    paint = _painting(command)
    if paint is None:
        return None
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(pixels / _SQUARE, pixels / _SQUARE)
        painter.setPen(_line(8.0))
        paint(painter)
    return QIcon(picture)


def _painting(command: PenBarCommand) -> Callable[[QPainter], None] | None:
    match command:
        case SetPen(nib=Nib() as nib):
            return _NIBS[nib]
        case SetPen(ink=Ink() as ink):
            return _Spot(ink)
        case SetPen(width=Width() as width):
            return _Stroke(width)
        case UndoStroke():
            return _paint_undo
        case RedoStroke():
            return _paint_redo
    return None


class _Spot:
    """Paint a spot of ink."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def __call__(self, painter: QPainter) -> None:
        painter.setBrush(QColor(INKS[self._ink]))
        painter.drawEllipse(QPointF(50, 50), 42, 42)


class _Stroke:
    """Paint a stroke of a width."""

    def __init__(self, width: Width) -> None:
        self._width = width

    def __call__(self, painter: QPainter) -> None:
        painter.setPen(_line(_WIDTHS[self._width]))
        painter.drawLine(QPointF(20, 65), QPointF(80, 35))


def _paint_pen(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((10, 90), (20, 62), (70, 12), (88, 30), (38, 80)))
    painter.setBrush(QColor(palette.TEXT))
    painter.drawPolygon(_polygon((10, 90), (15, 76), (24, 85)))


def _paint_highlighter(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((38, 60), (34, 46), (62, 8), (84, 24), (56, 62)))
    painter.setPen(_line(18.0, palette.CAUTION))
    painter.drawLine(QPointF(16, 86), QPointF(84, 86))


def _paint_eraser(painter: QPainter) -> None:
    painter.translate(50, 46)
    painter.rotate(-40)
    block = QRectF(QPointF(-40, -20), QSizeF(80, 40))
    painter.drawRoundedRect(block, 8, 8)
    painter.setBrush(QColor(palette.TEXT))
    painter.drawRoundedRect(block.adjusted(0, 0, -44, 0), 8, 8)


def _paint_undo(painter: QPainter) -> None:
    painter.drawArc(QRectF(18, 26, 64, 56), -90 * 16, 230 * 16)
    painter.drawPolyline(_polygon((12, 18), (22, 46), (50, 38)))


def _paint_redo(painter: QPainter) -> None:
    painter.translate(_SQUARE, 0)
    painter.scale(-1, 1)
    _paint_undo(painter)


_NIBS = {Nib.PEN: _paint_pen, Nib.HIGHLIGHTER: _paint_highlighter, Nib.ERASER: _paint_eraser}


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _line(width: float, ink: str = palette.TEXT) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(ink), width, Qt.PenStyle.SolidLine, cap, join)

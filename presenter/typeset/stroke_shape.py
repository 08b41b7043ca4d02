"""A line drawn by hand, as a curve for any painter."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.stroke import Stroke, StrokePoint
from presenter.typeset.saved import Saved

# Of a middling lightness: each stands at more than 3:1 against white paper and against a night sky.
INKS = {Ink.RED: "#E8303A", Ink.BLUE: "#2F7BE5", Ink.GREEN: "#1E9348", Ink.VIOLET: "#A94FE0"}
_WIDTHS = {Width.THIN: 3.0, Width.MEDIUM: 6.0, Width.THICK: 11.0}  # logical units
_HIGHLIGHTER = 5.0  # times as wide
_SEE_THROUGH = 0.42
# Lighter, or nothing would seem to shine on a dark slide.
_LIGHTS = {Ink.RED: "#FF6B72", Ink.BLUE: "#5FA8FF", Ink.GREEN: "#4BD37B", Ink.VIOLET: "#C98BFF"}
_LIGHTEST_PRESS = 0.35  # share of the width that is left of a pen that hardly touches
_EVEN = 0.02  # two presses that differ by less are one


def pen_width(pen: Pen) -> float:
    """Return the width of a line drawn with full pressure, in logical units."""
    return _WIDTHS[pen.width] * (_HIGHLIGHTER if pen.nib is Nib.HIGHLIGHTER else 1.0)


def pen_colour(pen: Pen) -> QColor:
    """Return the colour of a line; a highlighter lets what is under it be read."""
    if pen.nib is not Nib.HIGHLIGHTER:
        return QColor(INKS[pen.ink])
    colour = QColor(_LIGHTS[pen.ink])
    colour.setAlphaF(_SEE_THROUGH)
    return colour


class StrokeShape:
    """A stroke made ready to be painted again and again."""

    def __init__(self, stroke: Stroke) -> None:
        self.stroke = stroke
        self._pen = QPen(pen_colour(stroke.pen), pen_width(stroke.pen))
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        presses = [pressure for _, _, pressure in stroke.points]
        is_even = stroke.pen.nib is Nib.HIGHLIGHTER or max(presses) - min(presses) < _EVEN
        if stroke.pen.nib is not Nib.HIGHLIGHTER and is_even:
            self._pen.setWidthF(_pressed(self._pen.widthF(), presses[0]))
        self._path = _curve(stroke.points)
        self._is_even = is_even
        half = pen_width(stroke.pen) / 2 + 1
        self.bounds: QRectF = self._path.controlPointRect().adjusted(-half, -half, half, half)

    def paint(self, painter: QPainter) -> None:
        """Paint it over the page, in its logical units."""
        if self._is_even:
            painter.strokePath(self._path, self._pen)
            return
        pen = QPen(self._pen)
        for piece, pressure in _pieces(self.stroke.points):
            pen.setWidthF(_pressed(self._pen.widthF(), pressure))
            painter.strokePath(piece, pen)


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke]) -> None:
    """Paint strokes over a page, in its logical units."""
    with Saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in strokes:
            StrokeShape(stroke).paint(painter)


def _pressed(width: float, pressure: float) -> float:
    return width * (_LIGHTEST_PRESS + (1 - _LIGHTEST_PRESS) * pressure)


def _curve(points: tuple[StrokePoint, ...]) -> QPainterPath:
    """Return a curve through the middles between the points, which bends towards each: no corner is left."""
    first = QPointF(points[0][0], points[0][1])
    path = QPainterPath(first)
    if len(points) == 1:
        path.lineTo(first + QPointF(0.01, 0))  # a dot: a line of no length has no ends to be round
        return path
    for (x, y, _), (next_x, next_y, _) in pairwise(points[1:]):
        path.quadTo(x, y, (x + next_x) / 2, (y + next_y) / 2)
    path.lineTo(points[-1][0], points[-1][1])
    return path


def _pieces(points: tuple[StrokePoint, ...]) -> Iterable[tuple[QPainterPath, float]]:
    """Return the same curve in pieces, each with the pressure in it."""
    start = QPointF(points[0][0], points[0][1])
    for (x, y, pressure), (next_x, next_y, _) in pairwise(points[1:]):
        piece = QPainterPath(start)
        start = QPointF((x + next_x) / 2, (y + next_y) / 2)
        piece.quadTo(QPointF(x, y), start)
        yield piece, pressure
    piece = QPainterPath(start)
    piece.lineTo(points[-1][0], points[-1][1])
    yield piece, points[-1][2]

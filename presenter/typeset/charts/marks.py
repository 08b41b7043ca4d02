"""What a chart is drawn with: hatched bars, lines with their points, slices of a ring."""

from __future__ import annotations

import math
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from presenter.dataclass import dataclass
from presenter.typeset.box import Box
from presenter.typeset.saved import Saved

HATCH = 13.0
HATCH_LINE = 2.6


@dataclass(frozen=True, eq=False, kw_only=True)
class HatchBox(Box):
    """Slanted lines over a bar, by which its series is told from its neighbours without colour."""

    colour: str
    kind: str = "hatch"

    def paint(self, painter: QPainter) -> None:
        """Paint the lines as far as they lie in the box."""
        # As surfaces, since not every device that is painted on can clip.
        whole, strips = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(0, 0, self.width, self.height))
        for index in range(math.ceil((self.width + self.height) / HATCH)):
            x = index * HATCH - self.height
            foot, head = QPointF(x, self.height), QPointF(x + self.height, 0)
            across = QPointF(HATCH_LINE, 0)
            strips.addPolygon(QPolygonF([foot, head, head + across, foot + across]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawPath(strips.intersected(whole))


class Marker(IntEnum):
    """The shape of the points of a line."""

    DISC = 0
    SQUARE = 1
    TRIANGLE = 2
    DIAMOND = 3


@dataclass(frozen=True, eq=False, kw_only=True)
class LineBox(Box):
    """A line through points, with gaps where there is none; each point marked where `radius` is not 0."""

    points: tuple[QPointF | None, ...]
    colour: str
    marker: Marker
    radius: float
    thickness: float = 4.0
    kind: str = "line"

    def paint(self, painter: QPainter) -> None:
        """Paint the line, then its points."""
        pen = QPen(QColor(self.colour), self.thickness)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        for index, point in enumerate(self.points):
            if point is not None and (self.radius or self._is_alone(index)):
                paint_marker(painter, point, self.marker, self.radius or self.thickness)

    def _path(self) -> QPainterPath:
        path, before = QPainterPath(), None
        for point in self.points:
            if point is not None and before is None:
                path.moveTo(point)
            elif point is not None:
                path.lineTo(point)
            before = point
        return path

    def _is_alone(self, index: int) -> bool:
        beside = (*self.points[max(0, index - 1) : index], *self.points[index + 1 : index + 2])
        return all(point is None for point in beside)


@dataclass(frozen=True, eq=False, kw_only=True)
class MarkerBox(Box):
    """One point of a line, as a sign for it."""

    colour: str
    marker: Marker
    kind: str = "marker"

    def paint(self, painter: QPainter) -> None:
        """Paint the point in the middle of the box."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        paint_marker(painter, QPointF(self.width / 2, self.height / 2), self.marker, self.width / 2)


def paint_marker(painter: QPainter, centre: QPointF, marker: Marker, radius: float) -> None:
    """Paint a point of a line with the painter's brush."""
    match marker:
        case Marker.DISC:
            painter.drawEllipse(centre, radius, radius)
        case Marker.SQUARE:
            side = radius * 0.88
            painter.drawRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side))
        case Marker.TRIANGLE:
            painter.drawPolygon(_polygon(centre, radius * 1.2, (-90, 30, 150)))
        case Marker.DIAMOND:
            painter.drawPolygon(_polygon(centre, radius * 1.2, (0, 90, 180, 270)))


def _polygon(centre: QPointF, radius: float, angles: tuple[int, ...]) -> QPolygonF:
    directions = (QPointF(math.cos(math.radians(angle)), math.sin(math.radians(angle))) for angle in angles)
    return QPolygonF([centre + direction * radius for direction in directions])


@dataclass(frozen=True, eq=False, kw_only=True)
class SliceBox(Box):
    """A slice of a ring that fills its box; from `start` over `sweep`, in turns, clockwise from the top."""

    colour: str
    start: float
    sweep: float
    hole: float = 0.56
    gap: float = 3.0
    kind: str = "slice"

    def paint(self, painter: QPainter) -> None:
        """Paint the slice, half a gap away from its neighbours."""
        whole = QRectF(0, 0, self.width, self.height)
        inner = QRectF(0, 0, self.width * self.hole, self.height * self.hole)
        inner.moveCenter(whole.center())
        start, sweep = 90 - self.start * 360, -self.sweep * 360
        path = QPainterPath()
        if self.sweep >= 1:
            path.addEllipse(whole)
            path.addEllipse(inner)
        else:
            path.arcMoveTo(whole, start)
            path.arcTo(whole, start, sweep)
            path.arcTo(inner, start + sweep, -sweep)
            path.closeSubpath()
        with Saved(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colour))
            painter.drawPath(path.subtracted(self._gaps(whole)) if self.sweep < 1 else path)

    def _gaps(self, whole: QRectF) -> QPainterPath:
        """Return strips along both edges of the slice."""
        strips = QPainterPath()
        for turn in (self.start, self.start + self.sweep):
            angle = (turn - 0.25) * 2 * math.pi
            along = QPointF(math.cos(angle), math.sin(angle)) * whole.width()
            across = QPointF(-math.sin(angle), math.cos(angle)) * (self.gap / 2)
            centre = whole.center()
            corners = (centre + across, centre + along + across, centre + along - across, centre - across)
            strip = QPainterPath()
            strip.addPolygon(QPolygonF(list(corners)))
            strip.closeSubpath()
            strips = strips.united(strip)
        return strips


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaderBox(Box):
    """A thin line from a slice to its label."""

    points: tuple[QPointF, ...]
    colour: str
    kind: str = "leader"

    def paint(self, painter: QPainter) -> None:
        """Paint the line."""
        painter.setPen(QPen(QColor(self.colour), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(self.points)))

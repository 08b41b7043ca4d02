"""Boxes that are a shape: a panel, a rule, a disc, a tick box."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from presenter.dataclass import dataclass
from presenter.typeset.box import Box


class Shape(StrEnum):
    """What is drawn."""

    PANEL = "panel"
    FRAME = "frame"
    DISC = "disc"
    RING = "ring"
    DASH = "dash"
    TICK_BOX = "tick-box"
    TICKED_BOX = "ticked-box"
    PLAY = "play"
    CONTINUED = "continued"


@dataclass(frozen=True, eq=False, kw_only=True)
class ShapeBox(Box):
    """A shape that fills its box; `corner` is the radius of its corners in logical units."""

    shape: Shape
    colour: str
    corner: float = 0.0
    kind: str = "shape"

    def paint(self, painter: QPainter) -> None:
        """Paint the shape."""
        rect = QRectF(0, 0, self.width, self.height)
        match self.shape:
            case Shape.PANEL:
                self._fill(painter)
                painter.drawRoundedRect(rect, self.corner, self.corner)
            case Shape.DISC:
                self._fill(painter)
                painter.drawEllipse(rect)
            case Shape.FRAME | Shape.RING | Shape.TICK_BOX | Shape.TICKED_BOX:
                self._outline(painter, rect)
            case Shape.DASH:
                self._stroke(painter, max(2.0, self.height * 0.14))
                middle = self.height / 2
                painter.drawLine(QLineF(0, middle, self.width, middle))
            case Shape.PLAY:
                self._fill(painter)
                tip = QPointF(self.width, self.height / 2)
                painter.drawPolygon(QPolygonF([QPointF(0, 0), tip, QPointF(0, self.height)]))
            case Shape.CONTINUED:
                self._stroke(painter, max(1.5, self.height * 0.09))
                self._draw_elbow(painter)

    def _draw_elbow(self, painter: QPainter) -> None:
        """Draw a line that goes down and turns right, with the head of an arrow."""
        right, bottom, head = self.width, self.height * 0.72, self.height * 0.24
        painter.drawPolyline(QPolygonF([QPointF(0, 0), QPointF(0, bottom), QPointF(right, bottom)]))
        tip = QPointF(right, bottom)
        painter.drawPolyline(QPolygonF([tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)]))

    def _outline(self, painter: QPainter, rect: QRectF) -> None:
        thickness = 1.5 if self.shape is Shape.FRAME else max(1.5, self.height * 0.1)
        self._stroke(painter, thickness)
        inner = rect.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2)
        if self.shape is Shape.RING:
            painter.drawEllipse(inner)
            return
        painter.drawRoundedRect(inner, self.corner, self.corner)
        if self.shape is Shape.TICKED_BOX:
            self._stroke(painter, max(2.0, self.height * 0.13))
            width, height = self.width, self.height
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(width * 0.26, height * 0.53),
                        QPointF(width * 0.44, height * 0.71),
                        QPointF(width * 0.76, height * 0.31),
                    ]
                )
            )

    def _fill(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))

    def _stroke(self, painter: QPainter, thickness: float) -> None:
        pen = QPen(QColor(self.colour), thickness)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def rule(width: float, colour: str, thickness: float = 1.5) -> ShapeBox:
    """Return a thin line."""
    return ShapeBox(width=width, height=thickness, shape=Shape.PANEL, colour=colour, kind="rule")


def panel(width: float, height: float, colour: str, corner: float) -> ShapeBox:
    """Return a filled rectangle with round corners."""
    return ShapeBox(width=width, height=height, shape=Shape.PANEL, colour=colour, corner=corner, kind="panel")

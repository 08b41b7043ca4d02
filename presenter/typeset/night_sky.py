"""The sky of the dark slides: stars turning about a pole, a horizon, a last warm light."""

from __future__ import annotations

import math
import random
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from presenter.dataclass import dataclass
from presenter.typeset.saved import Saved
from presenter.typeset.theme import Palette

# A long exposure: every trail turns by the same angle, whatever its distance from the pole.
EXPOSURE = 21.0
TRAILS = 230
CURVE = 0.035


@dataclass(frozen=True, slots=True)
class Trail:
    """A star's path: its distance from the pole in heights, its start in degrees, its brightness to 1."""

    distance: float
    start: float
    brightness: float


@lru_cache(maxsize=1)
def trails() -> tuple[Trail, ...]:
    """Return the same stars every night: more of them far from the pole, most of them faint."""
    chance = random.Random(20230313)  # noqa: S311  (a drawing, not a secret)
    return tuple(
        Trail(0.04 + 1.6 * chance.random(), chance.uniform(0, 360), chance.random() ** 3)
        for _ in range(TRAILS)
    )


def paint_sky(painter: QPainter, area: QRectF, page: QRectF, palette: Palette, horizon: float) -> None:
    """Paint stars, and a horizon at a share of the height, into an area in logical units around the page."""
    with Saved(painter):
        painter.setClipRect(area)
        _paint_glow(painter, area, page, palette, horizon)
        _paint_trails(painter, area, page, palette, horizon)
        _paint_land(painter, area, page, palette, horizon)


def _paint_trails(painter: QPainter, area: QRectF, page: QRectF, palette: Palette, horizon: float) -> None:
    height = page.height()
    sky = QRectF(area.topLeft(), QPointF(area.right(), page.top() + height * (horizon + CURVE)))
    pole = QPointF(page.left() + page.width() * 0.79, page.top() + height * 0.3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for trail in trails():
        radius = trail.distance * height
        if not sky.intersects(_bounds(trail, pole, radius)):
            continue
        colour = QColor(palette.warm if trail.brightness > 0.8 else palette.ink)
        # Fainter far from the pole, where the words stand.
        colour.setAlphaF((0.09 + 0.52 * trail.brightness) * max(0.13, 1 - trail.distance / 1.1))
        painter.setPen(QPen(colour, 1.0 + 1.1 * trail.brightness, c=Qt.PenCapStyle.RoundCap))
        circle = QRectF(pole.x() - radius, pole.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(circle, round(trail.start * 16), round(EXPOSURE * 16))


def _bounds(trail: Trail, pole: QPointF, radius: float) -> QRectF:
    """Return a rectangle around a trail: half of them rise where no one sees them, and cost as much."""
    angles = [math.radians(trail.start + EXPOSURE * part) for part in (0.0, 0.5, 1.0)]
    across = [pole.x() + radius * math.cos(angle) for angle in angles]
    down = [pole.y() - radius * math.sin(angle) for angle in angles]
    # Between these points the arc swells by less than this.
    margin = 2.0 + radius * 0.01
    corner = QPointF(min(across) - margin, min(down) - margin)
    return QRectF(corner, QPointF(max(across) + margin, max(down) + margin))


def _edge(area: QRectF, page: QRectF, horizon: float) -> QPainterPath:
    """Return the edge of the land: a very flat bow, highest right of the middle."""
    y = page.top() + page.height() * horizon
    rise = page.height() * CURVE
    path = QPainterPath(QPointF(area.left(), y + rise * 0.6))
    path.quadTo(QPointF(page.left() + page.width() * 0.62, y - rise), QPointF(area.right(), y + rise * 0.4))
    return path


def _paint_glow(painter: QPainter, area: QRectF, page: QRectF, palette: Palette, horizon: float) -> None:
    centre = QPointF(page.left() + page.width() * 0.79, page.top() + page.height() * horizon)
    radius = page.height() * 1.05
    gradient = QRadialGradient(QPointF(0, 0), radius)
    for position, alpha in ((0.0, 0.34), (0.25, 0.17), (0.6, 0.045), (1.0, 0.0)):
        colour = QColor(palette.warm)
        colour.setAlphaF(alpha)
        gradient.setColorAt(position, colour)
    with Saved(painter):
        painter.translate(centre)
        painter.scale(1.0, 0.42)
        painter.fillRect(area.adjusted(-radius, -radius, radius, radius).translated(-centre), gradient)


def _paint_land(painter: QPainter, area: QRectF, page: QRectF, palette: Palette, horizon: float) -> None:
    edge = _edge(area, page, horizon)
    land = QPainterPath(edge)
    land.lineTo(area.bottomRight())
    land.lineTo(area.bottomLeft())
    land.closeSubpath()
    painter.fillPath(land, QColor(palette.top).darker(135))
    gradient = QLinearGradient(area.topLeft(), area.topRight())
    for position, alpha in ((0.0, 0.12), (0.62, 0.95), (1.0, 0.3)):
        colour = QColor(palette.warm)
        colour.setAlphaF(alpha)
        gradient.setColorAt(position, colour)
    painter.setPen(QPen(gradient, 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(edge)

"""What lies behind a slide."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from presenter.typeset.artwork import Artwork
from presenter.typeset.night_sky import paint_sky
from presenter.typeset.ornaments import paint_ornaments
from presenter.typeset.picture_box import Fill, containing, covering
from presenter.typeset.theme import Drawing, Ornament, Palette


@dataclass(frozen=True, eq=False, slots=True)
class Backdrop:
    """A gradient, over it a picture or a drawing, and over that the theme's ornaments.

    `angle` is the direction of the gradient in degrees, 90 from top to bottom; `dim` from 0 to 1 darkens
    the picture; `horizon` is the share of the height at which a sky ends. `scrim` is the height in logical
    units where words begin that must be legible over a picture, 0 for none.
    """

    palette: Palette
    colours: tuple[str, ...]
    angle: float = 90.0
    drawing: Drawing = Drawing.NONE
    horizon: float = 1.0
    ornaments: tuple[Ornament, ...] = ()
    picture: Artwork | None = None
    fill: Fill = Fill.COVER
    dim: float = 0.0
    scrim: float = 0.0

    @property
    def flat(self) -> str:
        """Return the one colour that lies behind the whole slide, empty where there is more to see."""
        even = len(set(self.colours)) == 1 and self.picture is None and self.drawing is Drawing.NONE
        return self.colours[0] if even and not self.ornaments and not self.scrim else ""

    def paint(self, painter: QPainter, area: QRectF, page: QRectF) -> None:
        """Paint the backdrop over an area in logical units, which may be larger than the page in it."""
        if len(self.colours) == 1:
            painter.fillRect(area, QColor(self.colours[0]))
        else:
            painter.fillRect(area, self._gradient(page))
        if self.picture is not None:
            self._paint_picture(painter, area, self.picture)
        if self.drawing is Drawing.NIGHT_SKY:
            paint_sky(painter, area, page, self.palette, self.horizon)
        paint_ornaments(painter, area, page, self.ornaments, self.palette)
        if self.scrim:
            _paint_scrim(painter, area, self.scrim / page.height())

    def _gradient(self, page: QRectF) -> QLinearGradient:
        angle = math.radians(self.angle)
        direction = QPointF(math.cos(angle) * page.width() / 2, math.sin(angle) * page.height() / 2)
        gradient = QLinearGradient(page.center() - direction, page.center() + direction)
        for index, colour in enumerate(self.colours):
            gradient.setColorAt(index / (len(self.colours) - 1), QColor(colour))
        return gradient

    def _paint_picture(self, painter: QPainter, area: QRectF, picture: Artwork) -> None:
        place = covering if self.fill is Fill.COVER else containing
        painter.save()
        painter.setClipRect(area)
        picture.paint(painter, place(picture.size, area))
        if self.dim > 0:
            painter.fillRect(area, QColor.fromRgbF(0, 0, 0, min(1.0, self.dim)))
        painter.restore()


def _paint_scrim(painter: QPainter, area: QRectF, start: float) -> None:
    """Darken what lies under words that start at a share of the height.

    There white words are legible over any picture (4.5:1 over white).
    """
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    for position, alpha in ((start - 0.26, 0.0), (start - 0.1, 0.42), (start, 0.7), (1.0, 0.84)):
        gradient.setColorAt(min(1.0, max(0.0, position)), QColor.fromRgbF(0.02, 0.04, 0.08, alpha))
    painter.fillRect(area, gradient)

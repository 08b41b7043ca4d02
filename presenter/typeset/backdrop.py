"""What lies behind a slide."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from presenter.dataclass import dataclass
from presenter.deck.message import Message
from presenter.typeset.artwork import Artwork
from presenter.typeset.night_sky import paint_sky
from presenter.typeset.ornaments import paint_ornaments
from presenter.typeset.picture_box import Fill, containing, covering
from presenter.typeset.saved import Saved
from presenter.typeset.scrim import Scrim
from presenter.typeset.surround import aside
from presenter.typeset.theme import Drawing, Ornament, Palette


@dataclass(frozen=True, eq=False, slots=True)
class Backdrop:
    """A gradient, over it a picture or a drawing, and over that the theme's ornaments.

    `angle` is the direction of the gradient in degrees, 90 from top to bottom; `dim` from 0 to 1 darkens
    the picture; `horizon` is the share of the height at which a sky ends. With a `surround` the
    picture stands whole at the right, over that one spread out behind it; a `scrim` veils it for words
    over it. On a page that runs from right to left ornaments and that picture are `mirrored`. `message` is
    what describes the picture.
    """

    palette: Palette
    colours: tuple[str, ...]
    angle: float = 90.0
    drawing: Drawing = Drawing.NONE
    horizon: float = 1.0
    ornaments: tuple[Ornament, ...] = ()
    mirrored: bool = False
    picture: Artwork | None = None
    fill: Fill = Fill.COVER
    dim: float = 0.0
    surround: Artwork | None = None
    scrim: Scrim | None = None
    message: Message | None = None

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
            self._paint_picture(painter, area, page, self.picture)
        if self.drawing is Drawing.NIGHT_SKY:
            paint_sky(painter, area, page, self.palette, self.horizon)
        paint_ornaments(painter, area, page, self.ornaments, self.palette, mirrored=self.mirrored)
        if self.scrim is not None and not self.scrim.beneath:
            self.scrim.paint(painter, area, page)

    def _gradient(self, page: QRectF) -> QLinearGradient:
        angle = math.radians(self.angle)
        direction = QPointF(math.cos(angle) * page.width() / 2, math.sin(angle) * page.height() / 2)
        gradient = QLinearGradient(page.center() - direction, page.center() + direction)
        for index, colour in enumerate(self.colours):
            gradient.setColorAt(index / (len(self.colours) - 1), QColor(colour))
        return gradient

    def _paint_picture(self, painter: QPainter, area: QRectF, page: QRectF, picture: Artwork) -> None:
        with Saved(painter):
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            if self.surround is not None:
                self.surround.paint(painter, covering(self.surround.size, area))
                if self.scrim is not None and self.scrim.beneath:
                    self.scrim.paint(painter, area, page)
                picture.paint(painter, aside(picture.size, area, mirrored=self.mirrored))
            elif self.fill is Fill.COVER:
                picture.paint(painter, covering(picture.size, area))
            else:
                picture.paint(painter, containing(picture.size, area))
            if self.dim > 0:
                painter.fillRect(area, QColor.fromRgbF(0, 0, 0, min(1.0, self.dim)))

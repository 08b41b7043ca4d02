"""The words of subtitles as a picture of their own, which comes and goes over a slide that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from presenter.dataclass import dataclass

if TYPE_CHECKING:
    from presenter.typeset.frame import Frame

# How far letters may stand out from their lines, as a share of the picture's height.
_OVERHANG = 0.02


@dataclass(frozen=True, eq=False, slots=True)
class SubtitleWords:
    """A picture of the words, null where there are none, and its corner in the picture of the frame."""

    corner: QPointF
    picture: QPixmap

    def place(self, area: QRect) -> QRect:
        """Return what the words take of a frame's picture that stands in an area, in whole logical pixels."""
        place = QRectF(QPointF(area.topLeft()) + self.corner, self.picture.deviceIndependentSize())
        return place.toAlignedRect() if place.isValid() else QRect()

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Blit the words over a frame's picture whose corner is at the origin."""
        if not self.picture.isNull():
            painter.drawPixmap(origin + self.corner, self.picture)


def subtitle_words(frame: Frame, size: QRectF, ratio: float) -> SubtitleWords:
    """Paint the words of a frame's subtitles on nothing, in a picture no larger than they are.

    `size` is that of the frame's picture, in logical pixels from its corner. The words' picture begins at a
    whole pixel of the screen, also where a logical one is no whole number of those: from between two of
    them, letters would come out blurred.
    """
    rect = frame.subtitle_rect(size)
    if rect.isEmpty():
        return SubtitleWords(QPointF(), QPixmap())
    over = _OVERHANG * size.height()
    place = rect.adjusted(-over, -over, over, over).intersected(size)
    pixels = QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect()
    corner = QPointF(pixels.topLeft()) / ratio
    picture = QPixmap(pixels.size())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.translate(-corner)
        frame.paint_subtitles(painter, size)
    return SubtitleWords(corner, picture)

"""A line around texts on a slide, to be seen on any ground."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from presenter.windows import palette

_AROUND = 4.0  # pixels between the letters and the line
_CORNER = 5.0  # pixels
_CLOSE = 8.0  # logical units: no further from the letters, or on a small slide it would hide others
_REACH = 48.0  # logical units that the lines may take beside the letters, however small the slide is
_GLOW = 0.45  # how much a ground that has just been lit covers


class Outline:
    """A rounded line with a dark one on either side of it, as thick in pixels at every size of the slide.

    A light over what it surrounds is as strong as `glow` says, from 0 to 1.
    """

    def __init__(self, colour: str, width: float, *, dashed: bool = False, outside: float = 0.0) -> None:
        """Take the width in pixels, and how many it stands outside of others around the same letters."""
        self._colour = QColor(colour)
        self._width = width
        self._dashed = dashed
        self._outside = outside
        self._rects: tuple[QRectF, ...] = ()
        self.glow = 0.0

    @property
    def rects(self) -> tuple[QRectF, ...]:
        """Return what is outlined, in logical units of the page."""
        return self._rects

    def take(self, rects: Iterable[QRectF]) -> None:
        """Outline other rectangles."""
        self._rects = tuple(rects)

    @property
    def rect(self) -> QRectF:
        """Return what the lines may cover of the page."""
        around = QRectF()
        for rect in self._rects:
            around = around.united(rect)
        room = _REACH
        return around.adjusted(-room, -room, room, room) if self._rects else around

    @property
    def over_subtitles(self) -> bool:
        """Stay below the words of subtitles."""
        return False

    def paint(self, painter: QPainter) -> None:
        """Paint the lines, in the page's logical units."""
        pixel = 1.0 / max(painter.worldTransform().m11(), 1e-6)
        around = min(_AROUND * pixel, _CLOSE) + self._outside * pixel
        corner = (_CORNER + self._outside) * pixel
        rects = [rect.adjusted(-around, -around, around, around) for rect in self._rects]
        light = QColor(self._colour)
        light.setAlphaF(_GLOW * self.glow)
        painter.setBrush(light if self.glow else Qt.BrushStyle.NoBrush)
        for pen in self._pens(pixel):
            painter.setPen(pen)
            for rect in rects:
                painter.drawRoundedRect(rect, corner, corner)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _pens(self, pixel: float) -> tuple[QPen, QPen]:
        beneath = QPen(QColor(palette.BACKGROUND), (self._width + 2.0) * pixel)
        line = QPen(self._colour, self._width * pixel)
        if self._dashed:
            line.setDashPattern([3.0, 2.0])
        for pen in (beneath, line):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return beneath, line

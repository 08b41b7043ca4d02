"""A line around texts on a slide, to be seen on any ground."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from presenter.windows import palette

_AROUND = 4.0  # pixels between the letters and the line
_CORNER = 5.0  # pixels
_MOST_AROUND = 24.0  # logical units: what the line may reach over, at the smallest sizes


class Outline:
    """A rounded line with a dark one on either side of it, as thick in pixels at every size of the slide."""

    def __init__(self, colour: str, width: float, *, dashed: bool = False) -> None:
        """Take the width in pixels."""
        self._colour = QColor(colour)
        self._width = width
        self._dashed = dashed
        self._rects: tuple[QRectF, ...] = ()
        self.opacity = 1.0

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
        room = _MOST_AROUND
        return around.adjusted(-room, -room, room, room) if self._rects else around

    @property
    def over_subtitles(self) -> bool:
        """Stay below the words of subtitles."""
        return False

    def paint(self, painter: QPainter) -> None:
        """Paint the lines, in the page's logical units."""
        if not self._rects:
            return
        pixel = 1.0 / max(painter.worldTransform().m11(), 1e-6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(self.opacity)
        around = min(_AROUND * pixel, _MOST_AROUND / 2)
        for colour, width, dashed in (
            (QColor(palette.BACKGROUND), self._width + 2.0, False),
            (self._colour, self._width, self._dashed),
        ):
            pen = QPen(colour, width * pixel)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if dashed:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            for rect in self._rects:
                corner = _CORNER * pixel
                painter.drawRoundedRect(rect.adjusted(-around, -around, around, around), corner, corner)
        painter.setOpacity(1.0)

"""The audience's picture on the console: as they see it, with a blank marked over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from presenter.talk.state import Blank
from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.frame_view import FrameView

_KEPT = 5
_COVERS = {
    Blank.BLACK: (QColor(0, 0, 0, 215), palette.CAUTION),
    Blank.WHITE: (QColor(255, 255, 255, 225), "#5A3A00"),
}


class Preview(FrameView):
    """A picture with words over it where the audience does not see it, or where there is none."""

    def __init__(self, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(_KEPT, parent)
        self._ground = QColor(ground)
        self.setMinimumSize(160, 90)
        self._blank = Blank.NONE
        self._words = ""

    def mark(self, blank: Blank, words: str) -> None:
        """Mark the picture as covered, or bare ground with words where there is no picture."""
        if (blank, words) != (self._blank, self._words):
            self._blank, self._words = blank, words
            self.update()

    def ground(self) -> QColor:
        """Return the colour of what the picture stands on."""
        return self._ground

    def paint_over(self, painter: QPainter, area: QRect) -> None:
        """Paint the cover through which the speaker still sees what comes back."""
        if self._blank is Blank.NONE:
            if self._words:
                self._write(painter, area, palette.QUIET)
            return
        cover, ink = _COVERS[self._blank]
        painter.fillRect(area, cover)
        self._write(painter, area, ink)

    def _write(self, painter: QPainter, area: QRect, ink: str) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(max(12, area.height() // 12))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

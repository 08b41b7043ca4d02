"""The audience's picture on the console: as they see it, with what covers or holds it marked over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.frame_view import FrameView
from presenter.windows.picture_marks import Cover

_KEPT = 5
_COVERS = {
    Cover.DARK: (QColor(0, 0, 0, 215), palette.CAUTION),
    Cover.LIGHT: (QColor(255, 255, 255, 225), "#5A3A00"),
}
_SMALLEST_LETTERS = 12  # pixels


class Preview(FrameView):
    """A picture with words over it where the audience does not see it, or where there is none."""

    def __init__(self, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(_KEPT, parent)
        self._ground = QColor(ground)
        self.setMinimumSize(160, 90)
        self._cover = Cover.NONE
        self._words = ""
        self._held = ""

    def mark(self, cover: Cover, words: str, held: str = "") -> None:
        """Mark the picture as covered, or bare ground with words where there is no picture.

        `held` stands in a stripe along the top, and a border runs around the picture: it is not where
        the talk is.
        """
        if (cover, words, held) != (self._cover, self._words, self._held):
            self._cover, self._words, self._held = cover, words, held
            self.update()

    def ground(self) -> QColor:
        """Return the colour of what the picture stands on."""
        return self._ground

    def paint_over(self, painter: QPainter, area: QRect) -> None:
        """Paint the cover through which the speaker still sees what comes back, and what holds it."""
        if self._cover is Cover.NONE:
            self._write(painter, area, palette.QUIET)
        else:
            cover, ink = _COVERS[self._cover]
            painter.fillRect(area, cover)
            self._write(painter, area, ink)
        if self._held:
            self._paint_held(painter, area)

    def _paint_held(self, painter: QPainter, area: QRect) -> None:
        line = max(3, area.height() // 110)
        pen = QPen(QColor(palette.CAUTION), line)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = line // 2
        painter.drawRect(area.adjusted(inset, inset, -inset - 1, -inset - 1))
        font = _font(max(_SMALLEST_LETTERS, area.height() // 20))
        metrics = QFontMetrics(font)
        words = metrics.elidedText(self._held, Qt.TextElideMode.ElideRight, area.width() - 2 * line)
        stripe = QRect(area.topLeft(), area.size())
        stripe.setHeight(round(metrics.height() * 1.3))
        painter.fillRect(stripe, QColor(palette.CAUTION))
        painter.setFont(font)
        painter.setPen(QColor(palette.BACKGROUND))
        painter.drawText(stripe, Qt.AlignmentFlag.AlignCenter, words)

    def _write(self, painter: QPainter, area: QRect, ink: str) -> None:
        if self._words:
            painter.setFont(_font(max(_SMALLEST_LETTERS, area.height() // 12)))
            painter.setPen(QColor(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)


def _font(pixels: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return font

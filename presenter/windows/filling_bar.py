"""A thin bar that fills, for how far something has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from presenter.windows import palette
from presenter.windows.console_label import Tone

_COLOURS = {Tone.ACCENT: palette.ACCENT, Tone.GOOD: palette.GOOD, Tone.CAUTION: palette.CAUTION}


class FillingBar(QWidget):
    """Show a share from 0 to 1 in a tone, on a panel; nothing is painted again where no pixel changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the panel under it is not painted again
        self._share = 0.0
        self._tone = Tone.ACCENT

    @property
    def share(self) -> float:
        """Return how far it is filled."""
        return self._share

    def show_share(self, share: float, tone: Tone) -> None:
        """Show another share."""
        if (round(share * self.width()), tone) != (round(self._share * self.width()), self._tone):
            self.update()
        self._share, self._tone = share, tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar on its groove."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.PANEL))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        whole = QRectF(self.rect())
        painter.setBrush(QColor(palette.RAISED_HOVER))
        painter.drawRoundedRect(whole, radius, radius)
        if self._share > 0:
            painter.setBrush(QColor(_COLOURS[self._tone]))
            painter.setClipRect(QRectF(0, 0, whole.width() * self._share, whole.height()))
            painter.drawRoundedRect(whole, radius, radius)
        painter.end()

"""A thin bar that grows shorter as the time of a slide runs out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from presenter.windows import palette
from presenter.windows.console_label import Tone

_HEIGHT_UNITS = 0.6
_COLOURS = {Tone.ACCENT: palette.ACCENT, Tone.CAUTION: palette.CAUTION}


class TimeBar(QWidget):
    """What is left of the whole, from 0 to 1; the whole bar in a warning's colour where nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 1.0
        self._tone = Tone.ACCENT
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # what stands below must not move when a plan is there
        self.setSizePolicy(policy)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self.setFixedHeight(max(3, round(_HEIGHT_UNITS * unit)))

    def show_left(self, left: float, tone: Tone) -> None:
        """Show how much is left; nothing is painted again where no pixel changes."""
        if (round(left * self.width()), tone) != (round(self._left * self.width()), self._tone):
            self.update()
        self._left, self._tone = left, tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar on the groove that it leaves."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        whole = QRectF(self.rect())
        painter.setBrush(QColor(palette.RAISED_HOVER))
        painter.drawRoundedRect(whole, radius, radius)
        painter.setBrush(QColor(_COLOURS[self._tone]))
        whole.setWidth(whole.width() * (self._left if self._tone is Tone.ACCENT else 1.0))
        painter.drawRoundedRect(whole, radius, radius)
        painter.end()

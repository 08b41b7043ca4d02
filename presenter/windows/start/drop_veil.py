"""What lies over a window while a file is held over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from presenter.windows.console_style import FAMILY
from presenter.windows.start.start_colours import StartColours


class DropVeil(QWidget):
    """Cover a window, and say what will be done with what is dropped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._colours: StartColours | None = None
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, words: str, colours: StartColours) -> None:
        """Lie on top."""
        self._words, self._colours = words, colours
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an edge and the words."""
        del event
        if self._colours is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QColor(self._colours.background)
            ground.setAlphaF(0.9)
            painter.fillRect(self.rect(), ground)
            painter.setPen(QPen(QColor(self._colours.accent), 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 16, 16)
            font = QFont(FAMILY)
            font.setPixelSize(26)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(self._colours.accent))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

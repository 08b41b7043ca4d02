"""The chart that a screen is set up by, on that screen alone, until a key or a click."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from presenter.windows.test_pattern import PatternWords, paint_test_pattern


class PatternWindow(QWidget):
    """Fill a screen with the chart, in that screen's own pixels."""

    def __init__(self, words: PatternWords) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._words = words
        self.setObjectName("pattern")
        self.setWindowTitle(words.name)
        self.setAccessibleName(words.name)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.winId()  # makes the window's handle, which is not there before
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go."""
        event.accept()
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go."""
        event.accept()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        del event
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            area = QRectF(0, 0, round(self.width() * ratio), round(self.height() * ratio))
            paint_test_pattern(painter, area, self._words)

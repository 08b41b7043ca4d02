"""What covers the audience's picture while a screen is set up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

# Paints into an area whose units are the pixels of the screen.
Paint = Callable[[QPainter, QRectF], None]


class AudienceCover(QWidget):
    """Lie over a window, at the full pixels of its screen; keys and clicks go to the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._paint: Paint | None = None
        window.installEventFilter(self)
        self.hide()

    def cover(self, paint: Paint | None) -> None:
        """Cover the window with something; None uncovers it."""
        self._paint = paint
        self.setVisible(paint is not None)
        if paint is not None:
            self.setGeometry(self._window.rect())
            self.raise_()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in pixels, so that a line of one is one."""
        del event
        if self._paint is None:
            return
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            self._paint(painter, QRectF(0, 0, round(self.width() * ratio), round(self.height() * ratio)))

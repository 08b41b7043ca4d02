"""A sheet that lies over the console, and goes at a key or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel


class Overlay(QWidget):
    """Cover the window it belongs to with a heading and a content that scrolls where it is long."""

    dismissed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = ConsoleLabel("overlay-heading")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._scroll, 1)
        window.installEventFilter(self)
        self.hide()

    def lay_over(self, heading: str, content: QWidget) -> None:
        """Show a content in place of the one before."""
        self._heading.show_words(heading)
        self.setAccessibleName(heading)
        content.setProperty("role", "bare")
        self._scroll.setWidget(content)
        self._cover()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go at a click."""
        event.accept()
        self.dismissed.emit()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

"""A sheet that lies over the console, and goes at a key or a click."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel

_NOTCH = 80  # pixels; about three lines


class Overlay(QWidget):
    """Cover the window it belongs to with a heading and a content that scrolls where it is long."""

    dismissed = Signal()
    put_away = Signal()  # by whatever, unless its window was hidden with it

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        # Before it has a window: on one that is hidden just now, Qt tells even a sheet that is only
        # being built that it is hidden, before there is anything of it to hear that.
        self.hide()
        self.setParent(window)
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

    def lay_over(self, heading: str, content: QWidget) -> None:
        """Show a content in place of the one before."""
        self.name(heading)
        if self._scroll.widget() is not content:
            content.setProperty("role", "bare")
            self._scroll.setWidget(content)
        self._cover()
        self.show()
        self.raise_()

    def scroll_by(self, notches: int) -> None:
        """Scroll what is too long by some notches down, or up by a negative number of them."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + notches * _NOTCH)

    def name(self, heading: str) -> None:
        """Show another heading over the same content."""
        self._heading.show_words(heading)
        self.setAccessibleName(heading)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk: what has the focus and is hidden would go on taking them."""
        focus = cast("QWidget | None", self._window.focusWidget())
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        super().hideEvent(event)
        if self.isHidden():
            self.put_away.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go at a click."""
        event.accept()
        self.dismissed.emit()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

"""Reaching the controls of the console without a mouse, while every key stays the talk's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LET_GO_AFTER = 15_000  # milliseconds: a speaker who has forgotten it expects Enter to go on
_LINE_UNITS = 3.0  # controls whose tops differ by less stand in one line


class ConsoleFocus(QObject):
    """Move the focus from control to control in reading order; Enter presses the one that has it.

    No control takes the focus by itself: a key would else press a button instead of turning a slide.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._given: QAbstractButton | None = None
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_LET_GO_AFTER)
        self._forget.timeout.connect(self.let_go)

    def move(self, *, backwards: bool, unit: float) -> None:
        """Move the focus to the next control, from the last to the first; a line is some units high."""
        controls = self._in_reading_order(unit)
        if not controls:
            return
        here = self._focused()
        if here in controls:
            following = controls[(controls.index(here) + (-1 if backwards else 1)) % len(controls)]
        else:
            following = controls[-1 if backwards else 0]
        self._window.activateWindow()
        following.installEventFilter(self)
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self._given = following
        self._forget.start()

    def let_go(self) -> bool:
        """Give the keys back to the talk; False where no control had the focus from here."""
        self._forget.stop()
        given, self._given = self._given, None
        focused = self._focused()
        if focused is None or focused is not given:
            return False
        focused.clearFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the control at Enter, which would else turn the slide."""
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTER:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QAbstractButton):
            self._forget.start()
            watched.click()
            return True
        return False

    def _focused(self) -> QAbstractButton | None:
        widget = self._window.focusWidget()
        return widget if isinstance(widget, QAbstractButton) and widget.hasFocus() else None

    def _in_reading_order(self, unit: float) -> list[QAbstractButton]:
        controls = [
            button
            for button in self._window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and self._is_uncovered(button)
        ]

        def place(button: QAbstractButton) -> tuple[int, int]:
            corner = button.mapTo(self._window, QPoint(0, 0))
            return round(corner.y() / (_LINE_UNITS * unit)), corner.x()

        return sorted(controls, key=place)

    def _is_uncovered(self, button: QAbstractButton) -> bool:
        """Tell whether no sheet lies over a control."""
        there = self._window.childAt(button.mapTo(self._window, button.rect().center()))
        return there is not None and (there is button or button.isAncestorOf(there))

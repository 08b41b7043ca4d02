"""A line to type what is searched for, beside a list from which to choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OURS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, *_STEPS)


class SearchEdit(QLineEdit):
    """A line that keeps the keys it needs; a clicker's keys still turn the slides."""

    stepped = Signal(int)  # down the list, or up by a negative number

    def event(self, event: QEvent) -> bool:
        """Take the keys that would else be verbs of the talk."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OURS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down the list."""
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is not None:
            self.stepped.emit(steps)
            return
        super().keyPressEvent(event)
        if event.key() in _OURS:
            event.accept()  # or it would go on to whatever has the focus once the field has gone

"""The line in which a subtitle is searched for; Enter makes it ready, with Shift it is shown at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from presenter.windows.search_edit import SearchEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CueSearchEdit(SearchEdit):
    """A line that knows Enter from Shift+Enter."""

    entered = Signal(bool)  # whether with Shift

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say which Enter it was."""
        if event.key() in _ENTER:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
        else:
            super().keyPressEvent(event)

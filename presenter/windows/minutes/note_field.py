"""A field for a note, which stays at the slide where it was begun."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from presenter.actions.arguments import LONGEST_NOTE
from presenter.windows.console_label import ConsoleLabel

_WIDTH = 90.0  # units
_ABOVE = 7.0  # units from the window’s bottom, where the badges stand
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QWidget):
    """Let something be typed without stopping anything; a clicker goes on turning the slides."""

    entered = Signal(str)
    left = Signal(str)  # with what was typed so far

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("note-field")
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._caption = ConsoleLabel("heading")
        self._hint = ConsoleLabel("caption")
        self._edit = _NoteEdit()
        self._edit.setMaxLength(LONGEST_NOTE)
        self._edit.returnPressed.connect(self._on_return)
        above = QHBoxLayout()
        above.addWidget(self._caption)
        above.addStretch()
        above.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addLayout(above)
        column.addWidget(self._edit)
        self.hide()

    def show_words(self, caption: str, hint: str) -> None:
        """Say what is noted and where, and which keys end it."""
        self._caption.show_words(caption)
        self._hint.show_words(hint)
        self._edit.setAccessibleName(caption)

    def ask(self, text: str, unit: float) -> None:
        """Show the field with what has been typed before, ready to go on; `unit` in logical pixels."""
        self._edit.setText(text)
        width = min(round(_WIDTH * unit), self._window.width() - round(4 * unit))
        self.setFixedWidth(width)
        self.adjustSize()
        # At the bottom: the slide and the beginning of the notes stay in sight.
        left = (self._window.width() - width) // 2
        self.move(left, self._window.height() - self.height() - round(_ABOVE * unit))
        self.show()
        self.raise_()
        self._window.activateWindow()
        self._edit.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk, and hand over what was typed."""
        self._edit.clearFocus()
        self.left.emit(self._edit.text())
        super().hideEvent(event)

    def _on_return(self) -> None:
        text = self._edit.text()
        self._edit.clear()
        self.hide()
        self.entered.emit(text)


class _NoteEdit(QLineEdit):
    """A line that keeps Enter to itself: it would else go on to the talk once the field has gone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            event.accept()

"""A small field for the number or the id of a slide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from presenter.windows.console_label import ConsoleLabel

_OURS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)


class GoToField(QWidget):
    """Ask for a slide without stopping anything: the talk goes on behind it."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._caption = ConsoleLabel("caption")
        self._edit = _SlideEdit()
        self._edit.left.connect(self.hide)
        self._edit.returnPressed.connect(self._on_return)
        row = QHBoxLayout(self)
        row.addWidget(self._caption)
        row.addWidget(self._edit)
        self.hide()

    def set_words(self, caption: str) -> None:
        """Say what to type."""
        self._caption.show_words(caption)
        self._edit.setAccessibleName(caption)
        self.adjustSize()

    def ask(self) -> None:
        """Show the field, empty and ready to type in."""
        self._edit.clear()
        self.adjustSize()
        self.show()
        self.raise_()
        self._edit.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk: a hidden field would go on taking them."""
        self._edit.clearFocus()
        super().hideEvent(event)

    def _on_return(self) -> None:
        self.hide()
        if wanted := self._edit.text().strip():
            self.entered.emit(wanted)


class _SlideEdit(QLineEdit):
    """A line that keeps the keys it needs; a clicker's keys still turn the slides."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the keys that would else be shortcuts of the talk."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OURS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

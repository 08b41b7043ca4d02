"""The field in which an interpreter writes the next line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from presenter.talk.caption_control import LONGEST_UTTERANCE

MOST_LINES = 100  # that can be brought back

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CaptionField(QLineEdit):
    """Nothing of what is typed leaves it before Enter; the arrows bring back what was said before."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_UTTERANCE)
        self._said: list[str] = []
        self._at = 0
        self._draft = ""

    def write(self, words: str) -> None:
        """Put words into the field to be changed; what stood there can be brought back."""
        self._keep(self.text())
        self.setText(words)
        self.setFocus()

    def empty(self) -> bool:
        """Take away what was typed, which can be brought back; False where nothing was."""
        if not self.text():
            return False
        self._keep(self.text())
        self.clear()
        return True

    def enter(self) -> None:
        """Say what stands in the field, if that is anything."""
        words = self.text()
        if words.strip():
            self._keep(words)
            self.clear()
            self.entered.emit(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the writing was: what is chosen would be gone with the next letter."""
        super().focusInEvent(event)
        self.deselect()
        self.setCursorPosition(len(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say the line, or go back to those before it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._go(step)
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.enter()
        else:
            super().keyPressEvent(event)

    def _keep(self, words: str) -> None:
        if words.strip():
            self._said = [*(said for said in self._said if said != words), words][-MOST_LINES:]
        self._at, self._draft = len(self._said), ""

    def _go(self, step: int) -> None:
        at = min(max(self._at + step, 0), len(self._said))
        if at == self._at:
            return
        if self._at == len(self._said):
            self._draft = self.text()
        self._at = at
        self.setText(self._said[at] if at < len(self._said) else self._draft)

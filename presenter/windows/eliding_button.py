"""A button whose words end in an ellipsis where there is no room for them all."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from presenter.windows.elision import shortened_words, tell_whole, width_of_words


class ElidingButton(QPushButton):
    """Ask for the room of all the words, and cut none where there is less: tip and name have the whole."""

    @property
    def is_elided(self) -> bool:
        """Tell whether there is less room than the words need."""
        return width_of_words(self.text(), self.fontMetrics()) > self._room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        if not self.is_elided:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = shortened_words(self.text(), self.fontMetrics(), self._room())
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        """Say the whole in a tip."""
        return (self.is_elided and tell_whole(self, self.text(), event)) or super().event(event)

    def _room(self) -> int:
        """Return what is left for the words of the width, in logical pixels."""
        around = self.sizeHint().width() - width_of_words(self.text(), self.fontMetrics())
        return self.width() - around

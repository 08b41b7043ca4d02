"""The one number that the speaker looks for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from presenter.windows.console_label import ConsoleLabel

_AIR = 1.3  # of the height of a figure


class DominantFigure(ConsoleLabel):
    """A number only as high as its figures, which have no descenders, and as wide as it may ever get.

    So that nothing beside it moves when it loses a digit, or wins a plus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dominant", parent)
        self._widest = ""

    def reserve(self, widest: str) -> None:
        """Keep room for a number like this one, if that is more than there was."""
        if len(widest) > len(self._widest):
            self._widest = widest
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the widest number."""
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(words) for words in (self._widest, self.text()))
        return QSize(width, round(_AIR * metrics.capHeight()))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest number."""
        return self.sizeHint()

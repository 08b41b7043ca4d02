"""A button of a sheet, which Enter presses as the space bar does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from presenter.windows.eliding_button import ElidingButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetButton(ElidingButton):
    """Stand in the order of Tab."""

    def __init__(self, *, checkable: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter too."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

"""The manual, whichever window asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.qt.action_set import native_key_name
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.window_place import bring_forward, stand_over

if TYPE_CHECKING:
    from presenter.windows.manual.manual_window import ManualWindow


class ManualDesk(QObject):
    """Open the manual over a window; nothing of it is read before."""

    def __init__(self, words: InterfaceWords, interface: InterfaceCatalogs, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._interface = interface

    @cached_property
    def window(self) -> ManualWindow:
        """Return the window, made when it is first asked for."""
        from presenter.manual.manual import Manual
        from presenter.outputs.codes import MEANINGS
        from presenter.windows.manual.manual_window import ManualWindow

        return ManualWindow(self._words, Manual(self._interface, MEANINGS, native_key_name))

    def open(self, over: QWidget, chapter: str = "") -> None:
        """Show the window in the middle of another, on whose screen it has to be, and give it the keys."""
        window = self.window
        if not window.isVisible():
            stand_over(window, over)
            window.view.setFocus()
        if chapter and window.page.id != chapter:
            window.go_to(chapter)
        bring_forward(window)

    def put_away(self) -> bool:
        """End the search or close the window, where it has the keys; False where it has not."""
        if not self._is_made or not self.window.isActiveWindow():
            return False
        self.window.leave()
        return True

    def close(self) -> None:
        """Close the window for good."""
        if self._is_made:
            self.window.close()
            self.window.deleteLater()

    @property
    def _is_made(self) -> bool:
        return "window" in vars(self)

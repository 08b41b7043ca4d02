"""A light that says whether the next key will be answered at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from presenter.windows.console_label import ConsoleLabel, Tone

_PATIENCE = 150  # milliseconds: what is painted sooner is no news, and a light that flickers at each key is


class ReadyLight(ConsoleLabel):
    """Full and green with a word where the next picture is painted; hollow and quiet while it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("light", parent)
        self._waiting = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._on_late)

    def show_ready(self, words: str) -> None:
        """Say at once that all is ready; without words there is nothing to be ready for."""
        self._patience.stop()
        self.show_words(f"● {words}" if words else "", Tone.GOOD)

    def show_waiting(self, words: str) -> None:
        """Say that the picture is still being painted, if it takes long enough to be noticed."""
        self._waiting = words
        if not self._patience.isActive():
            self._patience.start()

    def _on_late(self) -> None:
        self.show_words(f"○ {self._waiting}", Tone.QUIET)

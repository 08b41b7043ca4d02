"""A command that opens windows of its own, before which the start window gives way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.app.start.deed import Deed
from presenter.app.start.own_process import Outcome
from presenter.i18n.language import Language
from presenter.storage.recent_decks import RecentDecks, recent_decks
from presenter.windows.start.start_window import StartWindow

_OFTEN = 500  # milliseconds


class WindowCommand(QObject):
    """Give a talk, or open the catalog editor, in a process of its own.

    The start window stands until another window takes the keys, or until that process has written its deck
    down among the recent ones, which it does when it has shown it: there is never nothing to be seen, however
    long a deck of another program takes to be read. It comes back when the process has ended.
    """

    ended = Signal(object)  # the Outcome

    def __init__(self, window: StartWindow, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._state = state
        self._recent = RecentDecks()
        self._deed = Deed(self)
        self._deed.ended.connect(self._on_ended)
        self._look = QTimer(self)
        self._look.setInterval(_OFTEN)
        self._look.timeout.connect(self._look_for_deck)
        window.deactivated.connect(self._give_way)

    @property
    def is_running(self) -> bool:
        """Tell whether such a process is at work."""
        return self._deed.is_running

    def start(self, words: Sequence[str], language: Language) -> None:
        """Begin; raises OSError where no process can be made."""
        self._deed.start(words, language)
        self._recent = recent_decks(self._state)
        self._look.start()

    def stop(self) -> None:
        """Ask it to end."""
        self._deed.stop()

    def _look_for_deck(self) -> None:
        if recent_decks(self._state) != self._recent:
            self._give_way()

    def _give_way(self) -> None:
        if self._deed.is_running:
            self._look.stop()
            self._window.hide()

    def _on_ended(self, outcome: Outcome) -> None:
        self._look.stop()
        self._window.show()
        self._window.activateWindow()
        self.ended.emit(outcome)

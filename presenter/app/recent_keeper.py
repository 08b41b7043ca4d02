"""Remembering which deck was opened, once whoever opened it has it before them."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from presenter.qt.beside import Beside

_AFTER = 2000  # milliseconds: by then nothing waits for the first picture


class RecentKeeper(QObject):
    """Write a deck down among the recent ones, beside the talk."""

    def __init__(
        self, state: Path, deck: Path, title: str, beside: Beside, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._deck = deck
        self._title = title
        self._beside = beside
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_AFTER)
        self._late.timeout.connect(self._keep_beside)
        self._late.start()

    def end(self) -> None:
        """Write it down now if that has not been done."""
        if self._late.isActive():
            self._late.stop()
            _keep(self._state, self._deck, self._title)

    def _keep_beside(self) -> None:
        self._beside.do(partial(_keep, self._state, self._deck, self._title), _say_nothing)


def _keep(state: Path, deck: Path, title: str) -> None:
    from presenter.storage.recent_decks import note_recent

    note_recent(state, (deck,), datetime.now().astimezone(), title)


def _say_nothing(done: None) -> None:
    del done

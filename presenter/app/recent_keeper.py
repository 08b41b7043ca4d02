"""Remembering which deck was opened, once whoever opened it has it before them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.i18n.text import Text
from presenter.qt.beside import Beside

_AFTER = 2000  # milliseconds: by then nothing waits for the first picture
_LATER = Text("The talk goes on; “{name}” waits among the recent decks of the start window.")
_NO_DECK = Text("The talk goes on; “{name}” is no deck, and nothing is done with it.")


class RecentKeeper(QObject):
    """Write a deck down among the recent ones, beside the talk, and with it what is dropped meanwhile."""

    told = Signal(Text)

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

    def keep_dropped(self, paths: Sequence[Path]) -> None:
        """Keep decks for later: a talk is not ended by a slip of the mouse."""
        from presenter.app.deck_file import may_be_deck  # which no talk has to wait for

        decks = tuple(filter(may_be_deck, paths))
        if decks:
            self._beside.do(partial(_keep, self._state, decks), _say_nothing)
            self.told.emit(_LATER.with_fields(name=decks[0].name))
        elif paths:
            self.told.emit(_NO_DECK.with_fields(name=paths[0].name))

    def end(self) -> None:
        """Write it down now if that has not been done."""
        if self._late.isActive():
            self._late.stop()
            _keep(self._state, (self._deck,), self._title)

    def _keep_beside(self) -> None:
        self._beside.do(partial(_keep, self._state, (self._deck,), self._title), _say_nothing)


def _keep(state: Path, decks: tuple[Path, ...], title: str = "") -> None:
    from presenter.storage.recent_decks import note_recent

    note_recent(state, decks, datetime.now().astimezone(), title)


def _say_nothing(done: None) -> None:
    del done

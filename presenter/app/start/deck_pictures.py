"""A small picture of the first slide of each recent deck."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from presenter.app.start.deed import Deed
from presenter.app.start.own_process import Outcome
from presenter.i18n.language import Language
from presenter.storage.line_file import make_private_folder
from presenter.storage.make_room import make_room
from presenter.storage.recent_decks import FOLDER
from presenter.storage.state_folder import talk_folder

_WIDTH = 640  # pixels: a card's on a screen that draws twice as large, nearly
_FIRST_SLIDE = ("--slides", "1", "--width", str(_WIDTH), "--jobs", "1")
_MOST_FILES = 60
_MOST_BYTES = 30_000_000


class DeckPictures(QObject):
    """Show pictures that are kept, and have those that are not, or are older than their decks, made.

    They are exported one at a time by processes of their own: what a strange deck does to the program it
    then does to no more than its picture. None is made while something else is to be done.
    """

    painted = Signal(Path, QPixmap)

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = state / FOLDER / "pictures"
        self._state = state
        self._wanted: deque[Path] = deque()
        self._tried: dict[Path, int] = {}  # when a deck was last changed that was tried
        self._deck: Path | None = None
        self._rests = False
        self._deed = Deed(self)
        self._deed.ended.connect(self._on_ended)

    def want(self, decks: Iterable[Path]) -> None:
        """Show these decks' pictures, the first one first."""
        self._wanted.clear()
        for deck in decks:
            picture = self._picture(deck)
            if (changed := _changed(deck)) is None:
                self._show(deck, picture)  # as it was when it was there
                continue
            if (made := _changed(picture)) is not None:
                self._show(deck, picture)
            if (made is None or made < changed) and self._tried.get(deck) != changed:
                self._wanted.append(deck)
        self._go_on()

    def rest(self) -> None:
        """Make none any more: somebody waits for something else."""
        self._rests = True
        self._wanted.clear()
        self._deed.stop()

    def go_on(self, decks: Iterable[Path]) -> None:
        """Make pictures again."""
        self._rests = False
        self.want(decks)

    def _picture(self, deck: Path) -> Path:
        return self._folder / f"{talk_folder(self._state, deck).name}.png"

    def _go_on(self) -> None:
        while self._wanted and not self._rests and not self._deed.is_running:
            self._deck = deck = self._wanted.popleft()
            self._tried[deck] = _changed(deck) or 0
            to = self._picture(deck)
            words = ("export", str(deck), "--to", str(to), *_FIRST_SLIDE)
            try:
                make_private_folder(self._folder)
                self._deed.start(words, Language("en"))
            except OSError:
                self._wanted.clear()  # a card without a picture will do

    def _on_ended(self, outcome: Outcome) -> None:
        deck, self._deck = self._deck, None
        if deck is not None and outcome.code in (0, 1):
            self._show(deck, self._picture(deck))
            make_room(self._folder, "*.png", _MOST_FILES, _MOST_BYTES)
        elif deck is not None and outcome.code < 0:
            self._tried.pop(deck, None)  # it was stopped
        self._go_on()

    def _show(self, deck: Path, picture: Path) -> None:
        pixmap = QPixmap(str(picture))
        if not pixmap.isNull():
            self.painted.emit(deck, pixmap)


def _changed(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except (OSError, ValueError):
        return None

"""The recent decks as rows of a list, each with its picture once that is there."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from presenter.windows.start.shown_deck import ShownDeck

_NOWHERE = QModelIndex()


class RecentRole(IntEnum):
    """What a row has besides what every list knows."""

    DECK = Qt.ItemDataRole.UserRole
    PICTURE = Qt.ItemDataRole.UserRole + 1


class RecentModel(QAbstractListModel):
    """Hold the decks in the order in which they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._decks: tuple[ShownDeck, ...] = ()
        self._pictures: dict[Path, QPixmap] = {}

    @property
    def decks(self) -> Sequence[ShownDeck]:
        """Return the decks in their order."""
        return self._decks

    def show_decks(self, decks: Sequence[ShownDeck]) -> None:
        """Show these in place of those before."""
        if tuple(decks) == self._decks:
            return
        self.beginResetModel()
        self._decks = tuple(decks)
        kept = {deck.path for deck in self._decks}
        self._pictures = {path: picture for path, picture in self._pictures.items() if path in kept}
        self.endResetModel()

    def show_picture(self, path: Path, picture: QPixmap) -> None:
        """Show a picture with a deck."""
        self._pictures[path] = picture
        row = self.row_of(path)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def row_of(self, path: Path) -> int | None:
        """Return the row of a deck; None where it is not among them."""
        return next((row for row, deck in enumerate(self._decks) if deck.path == path), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many decks there are."""
        return 0 if parent.isValid() else len(self._decks)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a row says, its picture, and what a screen reader says of it."""
        if not index.isValid():
            return None
        deck = self._decks[index.row()]
        if role == RecentRole.DECK:
            return deck
        if role == RecentRole.PICTURE:
            return self._pictures.get(deck.path)
        if role == Qt.ItemDataRole.DisplayRole:
            return deck.title  # what is typed is looked for in it
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return deck.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(deck.path)
        return None

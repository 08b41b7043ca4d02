"""The grid of recent decks: arrows choose, Enter presents, letters look for a title."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle

from presenter.windows.start.recent_delegate import RecentDelegate
from presenter.windows.start.recent_model import RecentModel
from presenter.windows.start.shown_deck import ShownDeck

_SPARE = 8  # logical pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecentView(QListView):
    """Show recent decks from left to right, one of them chosen."""

    chosen = Signal()
    entered = Signal()
    menu_asked = Signal(QPoint)  # in the view's own coordinates

    def __init__(self, model: RecentModel, delegate: RecentDelegate) -> None:
        super().__init__()
        self._rows = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)  # the one under the mouse has another edge
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_entered)

    @property
    def deck(self) -> ShownDeck | None:
        """Return the deck that is chosen; None where there is none."""
        index = self.currentIndex()
        return self._rows.decks[index.row()] if index.isValid() else None

    def choose(self, path: Path | None) -> None:
        """Choose a deck, or the first where it is not among them."""
        if self._rows.decks:
            row = None if path is None else self._rows.row_of(path)
            self.setCurrentIndex(self._rows.index(row or 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Present on Enter."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures fill the rows."""
        # Qt keeps the room of a bar free also where there is none, and a bar as the style has it.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        self._delegate.measure(self.maximumViewportSize().width() - bar - _SPARE)
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _on_current(self) -> None:
        self.chosen.emit()

    def _on_entered(self) -> None:
        self.entered.emit()

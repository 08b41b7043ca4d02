"""The grid of the overview: arrows choose, Enter goes there, letters and digits are searched for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from presenter.windows.overview_delegate import OverviewDelegate
from presenter.windows.overview_model import OverviewModel

_OTHERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_BLANK = "."  # a clicker's, wherever the focus is
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class OverviewView(QListView):
    """Show the rows of an overview from left to right, and know which are in sight."""

    slide_chosen = Signal(int)
    typed = Signal(str)
    erased = Signal()
    zoomed = Signal(int)  # notches

    def __init__(self, model: OverviewModel, delegate: OverviewDelegate) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Fixed)  # whoever measures the cells lays out anew
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)

    @property
    def chosen_slide(self) -> int | None:
        """Return the slide that the frame is around; None where there is none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].slide if index.isValid() else None

    def choose(self, slide: int, *, centred: bool = False) -> None:
        """Put the frame around a slide, and bring it into sight."""
        row = self._rows.row_of(slide)
        if row is None:
            return
        index = self._rows.index(row)
        self.setCurrentIndex(index)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtCenter if centred else hint.EnsureVisible)

    def slides_near(self) -> Iterator[int]:
        """Return the slides that are in sight, then those a screen below them, then those above."""
        height = self.viewport().height()
        for top, bottom in ((0, height), (height, 2 * height), (-height, 0)):
            places = range(len(self._rows.rows))
            first = bisect_left(places, top, key=self._bottom_of)
            last = bisect_right(places, bottom, key=self._top_of)
            yield from (row.slide for row in self._rows.rows[first:last] if not row.is_heading)

    def event(self, event: QEvent) -> bool:
        """Take the letters and digits that would else be verbs of the talk, and the keys of the size."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_is_typed(event) or _zoom(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go where the frame is on Enter; pass on what is typed."""
        if zoom := _zoom(event):
            self.zoomed.emit(zoom)
        elif event.key() in _ENTER:
            if (slide := self.chosen_slide) is not None:
                self.slide_chosen.emit(slide)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _OTHERS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, make the pictures larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _on_clicked(self) -> None:
        if (slide := self.chosen_slide) is not None:
            self.slide_chosen.emit(slide)

    def _top_of(self, row: int) -> int:
        return self.visualRect(self._rows.index(row)).top()

    def _bottom_of(self, row: int) -> int:
        return self.visualRect(self._rows.index(row)).bottom()


def _is_typed(event: QKeyEvent) -> bool:
    text = event.text()
    is_ours = text.isprintable() or event.key() == Qt.Key.Key_Backspace
    return bool(text) and is_ours and text != _BLANK and not event.modifiers() & _OTHERS


def _zoom(event: QKeyEvent) -> int:
    """Return by how much a key makes the pictures larger, or smaller if negative; 0 for any other."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return _ZOOMS.get(Qt.Key(event.key()), 0) if control else 0

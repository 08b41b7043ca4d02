"""The list of subtitles as it is scrolled: what comes into sight is cut, and nothing jumps for it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScroller

from presenter.windows.cue_list.cue_list_delegate import CueListDelegate
from presenter.windows.cue_list.cue_list_model import CueListModel
from presenter.windows.cue_list.cue_rows import CueRow
from presenter.windows.row_view import RowView

_MOST_TURNS = 4  # of looking at what has come into sight: each may bring more rows, or fewer


class CueListView(RowView):
    """Choose a cue by a click, go there by two; its keys are those of whoever has the focus."""

    chosen = Signal()
    entered_at = Signal(CueRow, bool)  # and whether it is to be shown at once

    def __init__(self, model: CueListModel, delegate: CueListDelegate) -> None:
        super().__init__(model, delegate)
        self._rows = model
        self._delegate = delegate
        self._is_settling = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.clicked.connect(self.chosen)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.adopt_row_height(delegate.row_height)

    @property
    def chosen_place(self) -> CueRow | None:
        """Return the cue that is chosen."""
        index = self.currentIndex()
        place = self._rows.place(index.row()) if index.isValid() else None
        return None if place is None or place.is_heading else place

    def choose(self, place: CueRow, *, centred: bool = False) -> None:
        """Choose a cue and bring it into sight, or the heading of its slide where there is no such cue."""
        row = self._row_cut(place)
        found = self._rows.place(row)
        if found is not None:
            is_cue = not found.is_heading
            self.setCurrentIndex(self._rows.index(row, 0) if is_cue else QModelIndex())
            self._bring_into_sight(row, centred=centred)
            self._settle(found)

    def step(self, steps: int) -> None:
        """Choose the cue so many rows below, or above by a negative number, leaving headings out."""
        row = self.currentIndex().row() + steps
        while (place := self._rows.place(row)) is not None and place.is_heading:
            self._rows.look_at([row])
            row += 1 if steps > 0 else -1
        if place is not None:
            self.choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the cue; show it at once with Shift."""
        index = self.indexAt(event.position().toPoint())
        place = self._rows.place(index.row()) if index.isValid() else None
        if place is not None and not place.is_heading:
            self.entered_at.emit(place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look at what has come into sight."""
        super().resizeEvent(event)
        self._settle(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is in sight."""
        super().showEvent(event)
        self._settle(None)

    def _on_scrolled(self) -> None:
        self._settle(None)

    def _row_cut(self, place: CueRow) -> int:
        """Return the row of a cue once its slide has been cut."""
        row = self._rows.row_of(place)
        row = self._rows.row_near(place.slide) if row is None else row
        if not self._rows.look_at([row]):
            return row
        self.doItemsLayout()
        again = self._rows.row_of(place)
        return row if again is None else again

    def _bring_into_sight(self, row: int, *, centred: bool) -> None:
        height, bar = self._delegate.row_height, self.verticalScrollBar()
        self.executeDelayedItemsLayout()
        top, room = row * height, self.viewport().height()
        if centred:
            bar.setValue(top - (room - height) // 2)
        elif not bar.value() + height <= top <= bar.value() + room - 2 * height:
            bar.setValue(top - room // 3)

    def _settle(self, anchor: CueRow | None) -> None:
        """Look at the rows in sight until all are known; an anchor, or the first known, stays in place."""
        if self._is_settling or not self.isVisible():
            return
        self._is_settling = True
        height, bar = self._delegate.row_height, self.verticalScrollBar()
        for _ in range(_MOST_TURNS):
            self.executeDelayedItemsLayout()
            sight = range(bar.value() // height, (bar.value() + self.viewport().height()) // height + 1)
            place = anchor or self._first_known(sight)
            row = None if place is None else self._rows.row_of(place)
            above = bar.value() - (row or 0) * height
            if place is None or not self._rows.look_at(sight):
                break
            self.doItemsLayout()
            bar.setValue((self._rows.row_of(place) or 0) * height + above)
        self._is_settling = False
        self.viewport().update()

    def _first_known(self, sight: range) -> CueRow | None:
        """Return the first of some rows whose slide has been cut, else the first of them."""
        known = next((row for row in sight if self._rows.is_known(row)), sight.start)
        return self._rows.place(known)

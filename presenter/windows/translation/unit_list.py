"""The list of units as it is scrolled and walked through."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from presenter.translation.unit import UnitKey
from presenter.windows import palette
from presenter.windows.row_view import RowView
from presenter.windows.translation.unit_delegate import UnitDelegate
from presenter.windows.translation.unit_model import UnitModel

_AROUND = 20  # pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class UnitList(RowView):
    """Choose a unit by a click or an arrow; Enter goes to its words."""

    chosen = Signal(object)  # the key of a unit
    entered = Signal()

    def __init__(self, model: UnitModel, delegate: UnitDelegate) -> None:
        super().__init__(model, delegate)
        self._units = model
        self._delegate = delegate
        self._is_following = False
        self._said = ""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self.entered)

    def adopt_font(self, font: QFont) -> None:
        """Take letters of another size."""
        self._delegate.adopt_font(font)
        self.adopt_row_height(self._delegate.row_height)
        self.viewport().update()

    @property
    def said(self) -> str:
        """Return what is said below the rows."""
        return self._said

    def say(self, words: str) -> None:
        """Say something below the rows; nothing where the rows say it all."""
        if words != self._said:
            self._said = words
            self.setAccessibleDescription(words)
            self.viewport().update()

    def follow(self, key: UnitKey | None) -> None:
        """Mark the unit that is worked on and bring it into sight; none where it is not shown."""
        row = self._units.row_of(key)
        self._is_following = True
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            index = self._units.index(row, 0)
            if index != self.currentIndex() or not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self._bring_into_sight(row)
        self._is_following = False

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which unit has come to be chosen here."""
        super().currentChanged(current, previous)
        if not current.isValid():
            return  # as it is while the list is made, too
        unit = self._units.unit(current.row())
        if unit is not None and not self._is_following:
            self.chosen.emit(unit.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words on Enter."""
        if event.key() in _ENTER and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and what is said below them."""
        super().paintEvent(event)
        if not self._said:
            return
        below = self._units.rowCount() * self._delegate.row_height - self.verticalScrollBar().value()
        room = self.viewport().rect().adjusted(_AROUND, below + _AROUND, -_AROUND, 0)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(palette.QUIET))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._said)
        painter.end()

    def _bring_into_sight(self, row: int) -> None:
        """Keep a row or two of what comes before and after in sight too."""
        height, bar = self._delegate.row_height, self.verticalScrollBar()
        top, room = row * height, self.viewport().height()
        margin = height if room > 4 * height else 0
        if top - margin < bar.value():
            bar.setValue(top - margin)
        elif top + height + margin > bar.value() + room:
            bar.setValue(top + height + margin - room)

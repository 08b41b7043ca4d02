"""A row of the list of units: its marks, the number of its slide, the source over the translation."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.catalogs.entry_state import EntryState
from presenter.i18n.language import Language, is_right_to_left
from presenter.translation.unit import Unit
from presenter.windows import palette
from presenter.windows.translation.state_marks import paint_channel, paint_severity, paint_state
from presenter.windows.translation.unit_model import UnitModel

_LONGEST = 240  # characters of a line: more has no room in any window
_NOTHING_YET = "—"


class UnitDelegate(QStyledItemDelegate):
    """Paint two lines for each unit, from the side from which each language is read."""

    def __init__(self, model: UnitModel) -> None:
        super().__init__()
        self._model = model
        self._source_is_rtl = False  # where the unit is written in the deck's own language
        self._target_is_rtl = False
        self._font = QFont()
        self._metrics = QFontMetrics(self._font)

    def show_languages(self, source: Language, target: Language) -> None:
        """Take the deck's language and that of its translation, for the sides from which they are read."""
        self._source_is_rtl, self._target_is_rtl = is_right_to_left(source), is_right_to_left(target)

    def adopt_font(self, font: QFont) -> None:
        """Take the letters of the list."""
        self._font = QFont(font)
        self._metrics = QFontMetrics(self._font)

    @property
    def row_height(self) -> int:
        """Return the height of every row, in logical pixels."""
        return 2 * self._metrics.lineSpacing() + self._padding

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of every row."""
        del option, index
        return QSize(100, self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        unit = self._model.unit(index.row())
        if unit is None:
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(self._font)
        self._paint_ground(painter, area, is_chosen=is_chosen)
        self._paint_marks(painter, area, unit, index.row())
        self._paint_lines(painter, area, unit)
        painter.restore()

    @property
    def _padding(self) -> int:
        return max(6, self._metrics.height() // 2)

    @property
    def _mark(self) -> int:
        return round(0.78 * self._metrics.ascent() + 2)

    def _paint_ground(self, painter: QPainter, area: QRect, *, is_chosen: bool) -> None:
        if is_chosen:
            painter.fillRect(area, QColor(palette.RAISED))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(palette.ACCENT))
        painter.setPen(QPen(QColor(palette.PANEL), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_marks(self, painter: QPainter, area: QRect, unit: Unit, row: int) -> None:
        mark, line = self._mark, self._metrics.lineSpacing()
        left, top = area.left() + 9, area.top() + self._padding // 2 + (line - mark) // 2
        paint_state(painter, QRectF(left, top, mark, mark), unit.state)
        severity = self._model.severity(row)
        if severity is not None:
            paint_severity(painter, QRectF(left, top + line, mark, mark), severity)
        paint_channel(painter, QRectF(left + mark + 7, top + line, mark, mark), unit.channel)
        slide = unit.places[0].slide if unit.places else None
        if slide is not None:
            painter.setPen(QColor(palette.QUIET))
            room = QRect(left + mark + 7, area.top() + self._padding // 2, self._number_room, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(slide + 1))

    @property
    def _number_room(self) -> int:
        return self._metrics.horizontalAdvance("0000")

    def _paint_lines(self, painter: QPainter, area: QRect, unit: Unit) -> None:
        left = area.left() + 9 + self._mark + 7 + self._number_room + 4
        top, line = area.top() + self._padding // 2, self._metrics.lineSpacing()
        room = QRect(left, top, area.right() - left - 8, line)
        is_done = unit.state is EntryState.TRANSLATED
        source = palette.QUIET if is_done else palette.TEXT
        self._write(painter, room, unit.source, source, rtl=self._is_source_rtl(unit))
        target = unit.target or _NOTHING_YET
        ink = palette.TEXT if unit.target else palette.QUIET
        self._write(painter, room.translated(0, line), target, ink, rtl=self._target_is_rtl)

    def _is_source_rtl(self, unit: Unit) -> bool:
        written_in = unit.key.written_in
        return self._source_is_rtl if written_in is None else is_right_to_left(written_in)

    def _write(self, painter: QPainter, room: QRect, words: str, colour: str, *, rtl: bool) -> None:
        one_line = " ".join(words[:_LONGEST].split())
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        elided = self._metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, room.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, elided)

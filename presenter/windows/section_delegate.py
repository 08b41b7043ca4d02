"""How a section looks at the left of the console: its title, and under it its times in four columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.windows import palette
from presenter.windows.clock_words import as_elapsed
from presenter.windows.console_style import FAMILY
from presenter.windows.sections_model import NOTHING, SectionsModel

_ROW = 5.4  # units
_MARGIN = 1.0
_OVER = "▼"  # as the pace of the talk is shown: what takes longer puts it behind


class SectionDelegate(QStyledItemDelegate):
    """Paint a section in two lines, all of one height."""

    def __init__(self, model: SectionsModel) -> None:
        super().__init__()
        self._model = model
        self._unit = 10.0

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._unit = unit

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row."""
        del option, index
        return QSize(100, round(_ROW * self._unit))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row, area = index.row(), option.rect
        is_current = row == self._model.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The frame that the arrows move is of use only while the arrows are the list's.
        keyed = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        chosen = option.state & keyed == keyed
        if is_current or chosen:
            painter.setPen(QColor(palette.ACCENT) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.RAISED if is_current else palette.PANEL))
            painter.drawRoundedRect(area.adjusted(0, 1, -1, -1), 0.5 * self._unit, 0.5 * self._unit)
        if is_current:
            bar = QRect(area.left(), area.top() + 1, round(0.5 * self._unit), area.height() - 2)
            painter.fillRect(bar, QColor(palette.ACCENT))
        inner = area.adjusted(round(_MARGIN * self._unit), 0, -round(_MARGIN * self._unit), 0)
        self._paint_title(painter, inner, row, is_current=is_current)
        self._paint_times(painter, inner, row, is_current=is_current)
        painter.restore()

    def _paint_title(self, painter: QPainter, inner: QRect, row: int, *, is_current: bool) -> None:
        place = QRect(inner.left(), inner.top() + round(0.3 * self._unit), inner.width(), inner.height() // 2)
        weight = QFont.Weight.Bold if is_current else QFont.Weight.Normal
        painter.setFont(self._font(1.6, weight))
        slide = self._model.times[row].slide
        painter.setPen(QColor(palette.QUIET if self._model.is_hidden(slide) else palette.TEXT))
        title = self._model.title(slide)
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_times(self, painter: QPainter, inner: QRect, row: int, *, is_current: bool) -> None:
        time = self._model.times[row]
        start, length = self._model.planned(time)
        began = NOTHING if time.began is None else as_elapsed(time.began)
        spent = NOTHING if time.began is None else as_elapsed(time.spent)
        over = time.began is not None and time.is_over
        real = palette.TEXT if is_current else palette.QUIET
        columns = (
            (start, palette.QUIET),
            (length, palette.QUIET),
            (began, real),
            (f"{_OVER} {spent}" if over else spent, palette.CAUTION if over else real),
        )
        painter.setFont(self._font(1.4, QFont.Weight.DemiBold if is_current else QFont.Weight.Normal))
        width, half = inner.width() // 4, inner.height() // 2
        for number, (words, ink) in enumerate(columns):
            left, top = inner.left() + number * width, inner.bottom() - half
            place = QRect(left, top, width, half - round(0.4 * self._unit))
            painter.setPen(QColor(ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _font(self, units: float, weight: QFont.Weight) -> QFont:
        font = QFont(FAMILY)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setPixelSize(max(9, round(units * self._unit)))
        font.setWeight(weight)
        return font

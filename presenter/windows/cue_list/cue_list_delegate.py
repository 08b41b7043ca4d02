"""How a subtitle looks in the list: its number, its lines by language, how long they take to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.i18n.text import Text
from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.cue_lines import LINE, LINES, CueLines, with_size
from presenter.windows.cue_list.cue_list_model import CueEntry, CueListModel, remark_on_slide, remarks_on
from presenter.windows.cue_list.cue_rows import CueRow

_SIZE = 1.7  # units: of the letters of a cue
_ROW = LINES * LINE * _SIZE + 1.0
_NUMBER, _TIME, _GAP, _MARK = 4.6, 11.5, 1.4, 0.6
_SMALL = 1.3
_STRONG = QFont.Weight.DemiBold
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CueListDelegate(QStyledItemDelegate):
    """Paint headings and cues in rows of one height, the languages in columns of one width."""

    def __init__(
        self, model: CueListModel, say: Callable[[Text], str], number: Callable[[float], str]
    ) -> None:
        """Take how seconds are written from `number`."""
        super().__init__()
        self._model = model
        self._say = say
        self._number = number
        self._unit = 10.0
        self._family = QFont(FAMILY)

    @property
    def row_height(self) -> int:
        """Return the height of a row, in logical pixels."""
        return round(_ROW * self._unit)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._unit = unit

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row."""
        del option, index
        return QSize(100, self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        place = self._model.place(index.row())
        if place is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if place.is_heading:
            self._paint_heading(painter, area, place)
        elif (entry := self._model.entry(place)) is not None:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, area, is_chosen=is_chosen, is_current=place == self._model.current)
            self._paint_cue(painter, area, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRectF, place: CueRow) -> None:
        unit = self._unit
        is_here = place.slide == self._model.current.slide
        ink = palette.ACCENT if is_here else palette.QUIET
        line = QRectF(area.left(), area.bottom() - 2.6 * unit, area.width(), 2.4 * unit)
        number = line.adjusted(0, 0, _NUMBER * unit - line.width() - _GAP * unit, 0)
        self._write(painter, number, str(place.slide + 1), 1.7, ink, _RIGHT)
        title = line.adjusted(_NUMBER * unit, 0, -unit, 0)
        remark = remark_on_slide(*self._model.time_of(place.slide))
        if remark is not None:
            self._write(painter, title, self._say(remark), _SMALL, palette.CAUTION, _RIGHT)
            title.setWidth(title.width() - painter.fontMetrics().horizontalAdvance(self._say(remark)) - unit)
        self._write(painter, title, self._model.title(place.slide), 1.7, ink, _LEFT)

    def _paint_ground(self, painter: QPainter, area: QRectF, *, is_chosen: bool, is_current: bool) -> None:
        unit = self._unit
        ground = area.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current:
            painter.setBrush(QColor(palette.RAISED))
            painter.drawRoundedRect(ground, 0.6 * unit, 0.6 * unit)
            painter.setBrush(QColor(palette.ACCENT))
            painter.drawRoundedRect(
                QRectF(ground.left(), ground.top(), _MARK * unit, ground.height()), 0.3 * unit, 0.3 * unit
            )
        if is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            line = max(1.0, 0.15 * unit)
            painter.setPen(QPen(QColor(palette.ACCENT), line))
            inside = ground.adjusted(line / 2, line / 2, -line / 2, -line / 2)
            painter.drawRoundedRect(inside, 0.6 * unit, 0.6 * unit)

    def _paint_cue(self, painter: QPainter, area: QRectF, entry: CueEntry) -> None:
        unit, size = self._unit, _SIZE * self._unit
        pitch, top = LINE * size, area.top() + 0.5 * unit
        first_line = QRectF(area.left(), top, (_NUMBER - _GAP) * unit, pitch)
        self._write(painter, first_line, str(entry.cue.number), _SIZE, palette.QUIET, _RIGHT)
        left, right = area.left() + _NUMBER * unit, area.right() - _TIME * unit
        wide = (right - left) / max(len(entry.words), 1)
        for column, words in enumerate(entry.words):
            ink = palette.CAUTION if words.is_remark or words.stands_in else palette.TEXT
            text = words.text.split("\n")
            if words.stands_in:
                text[0] = f"{words.tag} · {text[0]}"
            marked = () if words.is_remark else self._model.marked
            place = QRectF(left + column * wide, top, wide - _GAP * unit, LINES * pitch)
            lines = CueLines(text, self._family, size, ink, marked, words.right_to_left)
            lines.paint(painter, place)
        self._paint_time(painter, QRectF(right, top, area.right() - right - unit, pitch), entry)

    def _paint_time(self, painter: QPainter, line: QRectF, entry: CueEntry) -> None:
        seconds = Text("{seconds} s").with_fields(seconds=self._number(entry.seconds))
        self._write(painter, line, self._say(seconds), _SMALL, palette.QUIET, _RIGHT)
        for remark in remarks_on(entry):
            below = line.translated(0, line.height())
            self._write(painter, below, self._say(remark), _SMALL, palette.CAUTION, _RIGHT)

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        units: float,
        ink: str,
        aligned: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(with_size(self._family, units * self._unit, _STRONG))
        painter.setPen(QColor(ink))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, aligned, elided)

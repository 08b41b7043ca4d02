"""How a slide that was found looks: its number and title, and the line with what was searched for."""

from __future__ import annotations

from itertools import chain, pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.talk.search.excerpt import Excerpt
from presenter.talk.search.find_slides import Hit
from presenter.windows import palette
from presenter.windows.console_reading import language_tag
from presenter.windows.console_style import FAMILY
from presenter.windows.hit_model import HitModel

_ROW = 5.2  # units
_NUMBER = 5.0
_STRONG = QFont.Weight.DemiBold
_ALIGNED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class HitDelegate(QStyledItemDelegate):
    """Paint what was found in two lines, all of one height."""

    def __init__(self, model: HitModel) -> None:
        super().__init__()
        self._model = model
        self._unit = 10.0

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
        hit = self._model.hits[index.row()]
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.RAISED_HOVER))
            painter.drawRoundedRect(area, 0.6 * self._unit, 0.6 * self._unit)
        half = area.height() // 2
        left = area.left() + round(_NUMBER * self._unit)
        right = area.right() - round(self._unit)
        upper = QRect(left, area.top() + round(0.3 * self._unit), right - left, half)
        lower = QRect(left, area.top() + half, right - left, half - round(0.3 * self._unit))
        if not self._model.says_more(hit):
            upper.moveTop(area.center().y() - upper.height() // 2)
        number = QRect(area.left(), upper.top(), left - area.left() - round(self._unit), upper.height())
        self._write(
            painter, number, str(hit.slide + 1), 1.8, palette.ACCENT, aligned=Qt.AlignmentFlag.AlignRight
        )
        self._paint_title(painter, upper, hit)
        if self._model.says_more(hit):
            self._paint_found(painter, lower, hit)
        painter.restore()

    def _paint_title(self, painter: QPainter, place: QRect, hit: Hit) -> None:
        title = self._model.title(hit)
        if self._model.says_more(hit):
            self._write(painter, place, title, 1.8, palette.TEXT)
        else:
            marked = hit.excerpt if hit.excerpt.words == title else Excerpt(title)
            self._paint_excerpt(painter, place, marked, self._font(1.8, _STRONG), palette.TEXT)

    def _paint_found(self, painter: QPainter, place: QRect, hit: Hit) -> None:
        """Paint the language, the part of the slide, and the words around what was found."""
        tag = language_tag(hit.language) if hit.language else ""
        for words, ink in ((tag, palette.ACCENT), (self._model.part(hit), palette.QUIET)):
            if words:
                self._write(painter, place, words, 1.3, ink)
                width = painter.fontMetrics().horizontalAdvance(words)
                place.setLeft(place.left() + width + round(self._unit))
        self._paint_excerpt(painter, place, hit.excerpt, self._font(1.5), palette.QUIET)

    def _paint_excerpt(
        self, painter: QPainter, place: QRect, excerpt: Excerpt, font: QFont, ink: str
    ) -> None:
        """Paint words one stretch after the other, what was searched for on a ground of its own."""
        painter.save()
        painter.setClipRect(place)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        left = place.left()
        edges = [0, *chain.from_iterable(excerpt.marks), len(excerpt.words)]
        for number, (start, end) in enumerate(pairwise(edges)):
            is_marked = number % 2 == 1
            words = excerpt.words[start:end]
            room = QRect(left, place.top(), metrics.horizontalAdvance(words), place.height())
            if is_marked:
                ground = QRect(0, 0, room.width(), metrics.height())
                ground.moveCenter(room.center())
                painter.fillRect(ground, QColor(palette.CAUTION))
            painter.setPen(QColor(palette.BACKGROUND if is_marked else ink))
            painter.drawText(room, _ALIGNED | Qt.TextFlag.TextDontClip, words)
            left += room.width()
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        words: str,
        units: float,
        ink: str,
        *,
        weight: QFont.Weight = _STRONG,
        aligned: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._font(units, weight))
        painter.setPen(QColor(ink))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, aligned | Qt.AlignmentFlag.AlignVCenter, elided)

    def _font(self, units: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(9, round(units * self._unit)))
        font.setWeight(weight)
        return font

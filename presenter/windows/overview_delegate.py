"""How a slide looks in the overview: its picture, its number and title, and what is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.i18n.text import Text
from presenter.qt.thumbnails import Thumbnails
from presenter.windows import palette
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_style import FAMILY
from presenter.windows.overview_model import OverviewModel, OverviewRole, OverviewRow, SlideMarks

_GAP = 1.0  # units around each picture
_LINE = 2.4  # units for the number and the title
_HEADING = 4.6
_DIMMED = 0.35


class OverviewDelegate(QStyledItemDelegate):
    """Paint the rows of the overview; all measures are in units, so that it grows with the window."""

    def __init__(self, context: ConsoleContext, model: OverviewModel) -> None:
        super().__init__()
        self._context = context
        self._model = model
        self._thumbnails: Thumbnails | None = None
        self._unit = 10.0
        self._across = 100
        self._cell = QSize(160, 120)

    def adopt(self, thumbnails: Thumbnails) -> None:
        """Take the pictures from here."""
        self._thumbnails = thumbnails

    def measure(self, unit: float, across: int, wanted: float, aspect: float) -> QSize:
        """Take the measures of the view; return the size of a picture, in logical pixels.

        As many pictures as are about `wanted` units wide stand in a row, and fill it.
        """
        self._unit, self._across = unit, across
        gap = 2 * round(_GAP * unit)
        columns = max(1, across // (round(wanted * unit) + gap))
        width = across // columns
        picture = QSize(width - gap, max(1, round((width - gap) / aspect)))
        self._cell = QSize(width, picture.height() + gap + round(_LINE * unit))
        return picture

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell; a heading takes the whole width, so that its slides begin a row."""
        del option
        is_heading = self._model.rows[index.row()].is_heading
        return QSize(self._across, round(_HEADING * self._unit)) if is_heading else self._cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        row = index.data(OverviewRole.ROW)
        if not isinstance(row, OverviewRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = option.rect
        if row.is_heading:
            self._paint_heading(painter, area, row.slide)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_slide(painter, area, row.slide, chosen=chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, slide: int) -> None:
        gap = round(_GAP * self._unit)
        place = area.adjusted(gap, 0, -gap, -round(0.6 * self._unit))
        painter.setFont(self._font(1.9, QFont.Weight.DemiBold))
        painter.setPen(QColor(palette.TEXT))
        words = painter.fontMetrics().elidedText(
            self._model.title(slide), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, words)

    def _paint_slide(self, painter: QPainter, area: QRect, slide: int, *, chosen: bool) -> None:
        gap = round(_GAP * self._unit)
        line = round(_LINE * self._unit)
        picture = area.adjusted(gap, gap, -gap, -gap - line)
        marks = self._model.marks(slide)
        self._paint_picture(painter, picture, slide, dimmed=marks.hidden)
        self._paint_frame(painter, picture, marks, chosen=chosen)
        if marks.hidden:
            self._paint_label(painter, picture, self._context.say(Text("Hidden")))
        if marks.bookmarked:
            self._paint_ribbon(painter, picture)
        below = QRect(picture.left(), picture.bottom() + round(0.8 * self._unit), picture.width(), line)
        self._paint_line(painter, below, slide, marks)

    def _paint_picture(self, painter: QPainter, place: QRect, slide: int, *, dimmed: bool) -> None:
        painter.fillRect(place, QColor(palette.RAISED))
        picture = self._thumbnails.picture(slide) if self._thumbnails else None
        if picture is None:
            painter.setFont(self._font(3.0, QFont.Weight.DemiBold))
            painter.setPen(QColor(palette.QUIET))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(slide + 1))
            return
        painter.setOpacity(_DIMMED if dimmed else 1.0)
        painter.drawPixmap(place, picture)
        painter.setOpacity(1.0)

    def _paint_frame(self, painter: QPainter, place: QRect, marks: SlideMarks, *, chosen: bool) -> None:
        if not (chosen or marks.current):
            return
        width = max(2.0, (0.4 if chosen else 0.15) * self._unit)
        away = width / 2 + 0.25 * self._unit  # so that it is seen around a picture of any colour
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.ACCENT), width))
        painter.drawRoundedRect(QRectF(place).adjusted(-away, -away, away, away), away, away)

    def _paint_label(self, painter: QPainter, place: QRect, words: str) -> None:
        painter.setFont(self._font(1.4, QFont.Weight.DemiBold))
        metrics = painter.fontMetrics()
        pad = round(0.6 * self._unit)
        room = QRect(0, 0, metrics.horizontalAdvance(words) + 2 * pad, metrics.height() + pad)
        room.moveCenter(place.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.BACKGROUND))
        painter.drawRoundedRect(room, pad, pad)
        painter.setPen(QColor(palette.TEXT))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ribbon(self, painter: QPainter, place: QRect) -> None:
        """Paint a ribbon that hangs over the upper edge at the right."""
        unit = self._unit
        left, top = place.right() - 3.2 * unit, place.top() - 0.4 * unit
        width, height = 1.8 * unit, 3.4 * unit
        points = ((0, 0), (width, 0), (width, height), (width / 2, height - 0.9 * unit), (0, height))
        painter.setPen(QPen(QColor(palette.BACKGROUND), max(1.0, 0.12 * unit)))
        painter.setBrush(QColor(palette.CAUTION))
        painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in points]))

    def _paint_line(self, painter: QPainter, place: QRect, slide: int, marks: SlideMarks) -> None:
        """Paint the number, filled for the slide that is shown, a tick if it was seen, and the title."""
        number = str(slide + 1)
        painter.setFont(self._font(1.5, QFont.Weight.Bold))
        width = painter.fontMetrics().horizontalAdvance(number) + round(self._unit)
        room = QRect(place.left(), place.top(), width, round(2.0 * self._unit))
        if marks.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.ACCENT))
            painter.drawRoundedRect(room, 0.4 * self._unit, 0.4 * self._unit)
        painter.setPen(QColor(palette.BACKGROUND if marks.current else palette.QUIET))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, number)
        left = room.right() + round(0.5 * self._unit)
        if marks.seen:
            self._paint_tick(painter, QPointF(left, room.center().y()))
            left += round(1.9 * self._unit)
        title = QRect(left, room.top(), place.right() - left, room.height())
        painter.setFont(self._font(1.4))
        painter.setPen(QColor(palette.QUIET if marks.hidden else palette.TEXT))
        words = painter.fontMetrics().elidedText(
            self._model.title(slide), Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

    def _paint_tick(self, painter: QPainter, left: QPointF) -> None:
        unit = self._unit
        path = QPainterPath(left)
        path.lineTo(left + QPointF(0.4 * unit, 0.45 * unit))
        path.lineTo(left + QPointF(1.15 * unit, -0.5 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.GOOD), max(1.5, 0.25 * unit)))
        painter.drawPath(path)

    def _font(self, units: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(9, round(units * self._unit)))
        font.setWeight(weight)
        return font

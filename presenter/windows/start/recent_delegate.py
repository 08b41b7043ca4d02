"""How a recent deck looks: its picture, its title, its folder and when it was opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presenter.windows.console_style import FAMILY
from presenter.windows.start.recent_model import RecentRole
from presenter.windows.start.shown_deck import ShownDeck
from presenter.windows.start.start_colours import StartColours

WIDTH = 240  # logical pixels of a picture, where there is room for more than one
_GAP = 12
_BELOW = 62  # for the words
_LEAST = 40  # that are worth beginning a folder's name in
_FADED = 0.35


class RecentDelegate(QStyledItemDelegate):
    """Paint the rows; the view says how wide a picture is."""

    def __init__(self, colours: StartColours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours
        self._width = WIDTH

    def adopt(self, colours: StartColours) -> None:
        """Paint in other colours from now on."""
        self._colours = colours

    def measure(self, room: int) -> None:
        """Fill the room, in logical pixels, with as many pictures beside each other as it has place for."""
        columns = max(1, room // (WIDTH + _GAP))
        self._width = max(120, min(room // columns - _GAP, round(1.5 * WIDTH)))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell, in logical pixels."""
        del option, index
        return QSize(self._width + _GAP, self._picture_height + _GAP + _BELOW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        deck = index.data(RecentRole.DECK)
        if not isinstance(deck, ShownDeck):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = option.rect
        place = QRect(area.left() + _GAP // 2, area.top() + _GAP // 2, self._width, self._picture_height)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_picture(painter, place, deck, index.data(RecentRole.PICTURE))
        self._paint_frame(painter, place, is_chosen=is_chosen, has_keys=has_keys, is_under=is_under)
        self._paint_words(painter, place, deck)
        painter.restore()

    @property
    def _picture_height(self) -> int:
        return round(self._width * 9 / 16)

    def _paint_picture(self, painter: QPainter, place: QRect, deck: ShownDeck, picture: object) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), 8, 8)
        painter.fillPath(path, QColor(self._colours.raised))
        painter.setOpacity(_FADED if deck.missing else 1.0)
        if isinstance(picture, QPixmap) and not picture.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(_fitted(picture, place), picture)
            painter.restore()
        else:
            painter.setFont(_font(34, QFont.Weight.Bold))
            painter.setPen(QColor(self._colours.quiet))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, deck.title[:1].upper())
        painter.setOpacity(1.0)

    def _paint_frame(
        self, painter: QPainter, place: QRect, *, is_chosen: bool, has_keys: bool, is_under: bool
    ) -> None:
        """Paint a line around: a thin one, so that a white slide has an edge, or thick when chosen."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_chosen:
            colour = self._colours.accent if has_keys else self._colours.quiet
            painter.setPen(QPen(QColor(colour), 3))
            painter.drawRoundedRect(QRectF(place).adjusted(-2.5, -2.5, 2.5, 2.5), 10, 10)
        else:
            painter.setPen(QPen(QColor(self._colours.quiet if is_under else self._colours.line), 1))
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_words(self, painter: QPainter, place: QRect, deck: ShownDeck) -> None:
        """Paint two lines; the end of a folder says more than its beginning."""
        line = QRect(place.left() + 2, place.bottom() + 9, place.width() - 4, 22)
        painter.setFont(_font(15, QFont.Weight.Bold))
        painter.setPen(QColor(self._colours.quiet if deck.missing else self._colours.text))
        _write(painter, line, deck.title, Qt.TextElideMode.ElideRight)
        line.translate(0, 22)
        painter.setFont(_font(13))
        painter.setPen(QColor(self._colours.caution if deck.missing else self._colours.quiet))
        when = deck.missing or deck.when
        between = f"{when}  ·  "
        room = painter.fontMetrics().horizontalAdvance(between)
        _write(painter, line, between if line.width() - room > _LEAST else when, Qt.TextElideMode.ElideRight)
        if (rest := line.width() - room) > _LEAST:
            painter.setPen(QColor(self._colours.quiet))
            is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            right = QRect(line.left() + (0 if is_mirrored else room), line.top(), rest, line.height())
            _write(painter, right, deck.folder, Qt.TextElideMode.ElideLeft)


def _fitted(picture: QPixmap, place: QRect) -> QRect:
    """Return where a picture of any shape goes: whole, in the middle."""
    size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    fitted = QRect(0, 0, size.width(), size.height())
    fitted.moveCenter(place.center())
    return place if abs(size.width() - place.width()) <= 1 else fitted


def _write(painter: QPainter, area: QRect, words: str, mode: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(words, mode, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font

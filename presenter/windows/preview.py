"""The audience's picture on the console: as they see it, with what covers or holds it marked over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.frame_view import FrameView
from presenter.windows.picture_marks import Cover

_KEPT = 6  # the picture, the same small, and the four that one key can bring
_COVERS = {Cover.DARK: ("#000000", palette.CAUTION), Cover.LIGHT: ("#FFFFFF", palette.ON_WHITE)}
_INSET = 0.62  # of the width and height of the picture: what is covered, still to be read
_INSET_MARGIN = 0.04
_SMALLEST_LETTERS = 12  # pixels


class Preview(FrameView):
    """A picture with words over it where the audience does not see it, or where there is none."""

    def __init__(self, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(_KEPT, parent)
        self._ground = QColor(ground)
        self.setMinimumSize(96, 54)
        self._cover = Cover.NONE
        self._words = ""
        self._held = ""

    def mark(self, cover: Cover, words: str, held: str = "") -> None:
        """Mark the picture as covered, or bare ground with words where there is no picture.

        A cover is as black or white as on the wall; the slide that will come back stands small in it.

        `held` stands in a stripe above the picture, and a border runs around both: it is not where the
        talk is.
        """
        if (cover, words, held) != (self._cover, self._words, self._held):
            self._cover, self._words, self._held = cover, words, held
            self.update()

    def ground(self) -> QColor:
        """Return the colour of what the picture stands on."""
        return self._ground

    def room(self) -> QRect:
        """Leave room for the stripe: nothing of what the audience sees is hidden from the speaker."""
        stripe = _stripe_height(self.rect()) if self._held else 0
        return self.rect().adjusted(0, stripe, 0, 0)

    def shown_area(self) -> QRect:
        """Return where the page is to be seen: small, under a cover."""
        area = self.picture_area()
        return area if self._cover is Cover.NONE else self._inset(area)

    def paint_over(self, painter: QPainter, area: QRect) -> None:
        """Paint the cover, what is under it, and what holds the picture."""
        if self._cover is Cover.NONE:
            self._write(painter, area, palette.QUIET)
        else:
            self._paint_cover(painter, area)
        if self._held:
            self._paint_held(painter, area)

    def _paint_cover(self, painter: QPainter, area: QRect) -> None:
        ground, ink = _COVERS[self._cover]
        painter.fillRect(area, QColor(ground))
        inset = self._inset(area)
        if self._source is not None and not inset.isEmpty():
            painter.drawPixmap(inset.topLeft(), self._picture(self._source, inset))
            self.paint_live(painter, inset)
            edge = max(2, area.height() // 120)
            painter.setPen(QPen(QColor(ink), edge))
            painter.drawRect(QRectF(inset).adjusted(-edge / 2, -edge / 2, edge / 2, edge / 2))
        self._write(painter, area.adjusted(0, 0, 0, inset.top() - area.bottom()), ink)

    def _inset(self, area: QRect) -> QRect:
        """Return where the covered slide stands: low in the middle, in the shape of the whole."""
        width, height = round(_INSET * area.width()), round(_INSET * area.height())
        top = area.bottom() - round(_INSET_MARGIN * area.height()) - height
        return QRect(area.left() + (area.width() - width) // 2, top, width, height)

    def _paint_held(self, painter: QPainter, area: QRect) -> None:
        line = max(2, area.height() // 160)
        pen = QPen(QColor(palette.CAUTION), line)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = line // 2
        painter.drawRect(area.adjusted(inset, inset, -inset - 1, -inset - 1))
        font = _held_font(self.rect())
        metrics = QFontMetrics(font)
        words = metrics.elidedText(self._held, Qt.TextElideMode.ElideRight, area.width() - 2 * line)
        stripe = QRect(area.left(), 0, area.width(), area.top())
        painter.fillRect(stripe, QColor(palette.CAUTION))
        painter.setFont(font)
        painter.setPen(QColor(palette.BACKGROUND))
        painter.drawText(stripe, Qt.AlignmentFlag.AlignCenter, words)

    def _write(self, painter: QPainter, area: QRect, ink: str) -> None:
        font = _font(max(_SMALLEST_LETTERS, self.picture_area().height() // 12))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        # In a very small picture half a word would say less than the cover, and there is a badge.
        if self._words and area.contains(QFontMetrics(font).boundingRect(area, flags, self._words)):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(area, flags, self._words)


def _font(pixels: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _held_font(widget: QRect) -> QFont:
    return _font(max(_SMALLEST_LETTERS, widget.height() // 20))


def _stripe_height(widget: QRect) -> int:
    return round(QFontMetrics(_held_font(widget)).height() * 1.3)

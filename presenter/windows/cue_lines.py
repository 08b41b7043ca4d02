"""Painting the lines of a subtitle where they break, smaller where they would be too wide or too many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from presenter.dataclass import dataclass
from presenter.i18n.fold import fold_with_places
from presenter.windows import palette

LINES = 2  # of each language
LINE = 1.22  # times the size of the letters, from one line to the next
_SMALLEST = 0.62  # of the size that is asked for: what is still too wide, or too high, is cut
LEAST_PIXELS = 8
_EDGES = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
_LONGEST_LINE = 400  # characters that are looked at; no row is as wide


@dataclass(frozen=True, slots=True)
class CueLines:
    """Lines in letters of a size, in pixels; `marked` are folded words to point out in them.

    The language decides where they begin, not the first letter, which may be that of a name in another one.
    """

    lines: Sequence[str]
    font: QFont
    size: float
    ink: str
    marked: tuple[str, ...] = ()
    right_to_left: bool = False

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint them at the top of a place that has room for two lines of that size."""
        lines = [line[:_LONGEST_LINE] for line in self.lines]
        size = self.fitted(place)
        font, pitch = with_size(self.font, size), LINE * min(size, self.size)
        metrics = QFontMetricsF(font)
        for number, line in enumerate(lines[: max(1, int(place.height() / pitch + 0.01))]):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
            room = QRectF(place.left(), place.top() + number * pitch, place.width(), pitch)
            self._paint_line(painter, room, shown, font)

    def _paint_line(self, painter: QPainter, room: QRectF, words: str, font: QFont) -> None:
        layout = _laid_out(words, font, room.width(), right_to_left=self.right_to_left)
        line = layout.lineAt(0)
        for start, end in _stretches(words, self.marked):
            edges = [_x_of(line, place, edge) for place in range(start, end) for edge in _EDGES]
            left, right = min(edges), max(edges)
            ground = QRectF(room.left() + left, room.top(), right - left, room.height())
            painter.fillRect(ground, QColor(palette.MARKED))
        painter.setPen(QColor(self.ink))
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))

    def fitted(self, place: QRectF) -> int:
        """Return the size of letters, in whole pixels, at which the lines fit, as far as they may shrink."""
        lines = [line[:_LONGEST_LINE] for line in self.lines]
        whole = max(LEAST_PIXELS, round(self.size))
        least = max(LEAST_PIXELS, int(whole * _SMALLEST))
        for pixels in range(whole, least, -1):
            metrics = QFontMetricsF(with_size(self.font, pixels))
            is_narrow = all(metrics.horizontalAdvance(line) <= place.width() for line in lines)
            if is_narrow and len(lines) * pixels <= LINES * self.size + 1:
                return pixels
        return least


def _x_of(line: QTextLine, place: int, edge: QTextLine.Edge) -> float:
    """Return where a letter begins or ends: its neighbours may be of the other direction."""
    # PySide declares an object and returns the place together with the position it took.
    result: Any = line.cursorToX(place, edge)
    return float(result[0])


def _laid_out(words: str, font: QFont, width: float, *, right_to_left: bool) -> QTextLayout:
    """Return a line of its own, from the side on which its language begins."""
    sides = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(sides | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    directions = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(directions[0] if right_to_left else directions[1])
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def with_size(font: QFont, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font in another size and weight."""
    sized = QFont(font)
    sized.setPixelSize(max(LEAST_PIXELS, round(pixels)))
    sized.setWeight(weight)
    return sized


def _stretches(line: str, marked: Sequence[str]) -> list[tuple[int, int]]:
    """Return where folded words stand in a line, each from an index up to another."""
    if not marked:
        return []
    folded, places = fold_with_places(line)
    found = []
    for word in marked:
        at = folded.find(word)
        while word and at >= 0:
            found.append((places[at], places[at + len(word) - 1] + 1))
            at = folded.find(word, at + len(word))
    return found

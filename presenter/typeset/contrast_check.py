"""Whether the words of a page stand out from what is really behind them.

WCAG 2.2, success criterion 1.4.3 (AA): 4.5:1, and 3:1 for large text. "Large" is 24 CSS pixels, or
18.66 where the weight is bold, which at arm's length (71 cm) is seen under half a degree. From the last row
of a room, six times as far away as the picture is high, half a degree is 48 units of the 900 of a slide.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from presenter.dataclass import dataclass
from presenter.typeset.box import Box, Standing
from presenter.typeset.coloured_words import ColouredWords, coloured_words
from presenter.typeset.colours import contrast
from presenter.typeset.page import Page
from presenter.typeset.shape_box import Shape, ShapeBox
from presenter.typeset.stack import Stack
from presenter.typeset.text_box import TextBox

LEAST = 4.5
LEAST_IF_LARGE = 3.0
LARGE = 48.0
LARGE_IF_BOLD = 37.3
BOLD = 700
# Behind words that stand on a picture, one pixel for so many units: about as thick as their strokes.
GRAIN = 4.0
BYTES_OF_PIXEL = 4
RED_GREEN_BLUE = 0xFFFFFF
# So small a part of what is behind a word may be too like it: a star of a sky, the edge of a panel.
SPARED = 0.04
TOLERANCE = 1.0
# Signs that are drawn with a font and say nothing.
DECORATIONS = frozenset({"quote-mark"})


@dataclass(frozen=True, slots=True)
class PaleWords:
    """Words that do not stand out: their box, both colours, the contrast they have and the one they need."""

    box: TextBox
    words: str
    colour: str
    ground: str
    ratio: float
    needed: float


def pale_words(page: Page) -> tuple[PaleWords, ...]:
    """Return of each text of a page the words that stand out least, if that is too little."""
    ground = _Ground(page)
    found = []
    for index, standing in enumerate(page.boxes):
        if isinstance(standing.box, TextBox) and standing.box.kind not in DECORATIONS:
            weak = [pale for words in coloured_words(standing) if (pale := _pale(words, index, ground))]
            found += sorted(weak, key=_by_need)[:1]
    return tuple(found)


def least_contrast(size: float, weight: int) -> float:
    """Return the contrast that words need, of a size in logical units."""
    large = size >= LARGE or (weight >= BOLD and size >= LARGE_IF_BOLD)
    return LEAST_IF_LARGE if large else LEAST


def _by_need(pale: PaleWords) -> tuple[float, int]:
    """Rank the words that lack most before others, and of equals the longest, to be known again."""
    return pale.ratio / pale.needed, -len(pale.words)


def _pale(words: ColouredWords, index: int, ground: _Ground) -> PaleWords | None:
    needed = least_contrast(words.size, words.weight)
    behind = {words.panel: 1} if words.panel else ground.colours(words.rect, index)
    spared = sum(behind.values()) * SPARED
    for ratio, colour in sorted((contrast(words.colour, colour), colour) for colour in behind):
        spared -= behind[colour]
        if ratio >= needed:
            return None
        if spared < 0:
            return PaleWords(words.box, words.text, words.colour, colour, ratio, needed)
    return None


class _Ground:
    """What is behind the words of a page: told from the boxes where these are plain, else looked at.

    A text is looked at as it is last seen: all that comes step by step has come, or another text
    takes its place.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._boxes = page.boxes
        self._last = max((standing.step for standing in self._boxes), default=0)
        self._pictures: dict[int, QImage] = {}

    def colours(self, rect: QRectF, index: int) -> Mapping[str, int]:
        """Return the colours at a place, behind the box at an index, and how much there is of each."""
        inner = rect.adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
        until = self._boxes[index].until
        moment = self._last if math.isinf(until) else max(0, round(until) - 1)
        for standing in reversed(self._boxes[:index]):
            if _has_ink(standing.box) and standing.is_shown_at(moment) and standing.rect.intersects(inner):
                plain = _plain_colour(standing, inner)
                return {plain: 1} if plain else self._seen(inner, moment)
        return {self._page.backdrop.flat: 1} if self._page.backdrop.flat else self._seen(inner, moment)

    def _seen(self, rect: QRectF, moment: int) -> Mapping[str, int]:
        """Return the colours at a place of the page as it is painted without its words."""
        image = self._picture(moment)
        corner = QPointF(rect.left() / GRAIN, rect.top() / GRAIN).toPoint()
        size = (max(1, round(rect.width() / GRAIN)), max(1, round(rect.height() / GRAIN)))
        place = QRect(corner.x(), corner.y(), *size).intersected(image.rect())
        # All of a row at once: asking for each pixel by itself takes longer than painting them.
        pixels: Counter[int] = Counter()
        bits, row = memoryview(image.constBits()).cast("I"), image.bytesPerLine() // BYTES_OF_PIXEL
        for y in range(place.top(), place.bottom() + 1):
            pixels.update(bits[y * row + place.left() : y * row + place.right() + 1])
        # Words that run off the page have nothing behind them; that they do is told elsewhere.
        return {f"#{pixel & RED_GREEN_BLUE:06x}": count for pixel, count in pixels.items()}

    def _picture(self, moment: int) -> QImage:
        if moment not in self._pictures:
            self._pictures[moment] = self._painted(moment)
        return self._pictures[moment]

    def _painted(self, moment: int) -> QImage:
        image = QImage((self._page.size / GRAIN).toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(1 / GRAIN, 1 / GRAIN)
        self._page.paint_backdrop(painter, QRectF(QPointF(), self._page.size))
        for standing in self._boxes:
            if _has_ink(standing.box) and standing.is_shown_at(moment):
                painter.save()
                painter.translate(standing.rect.topLeft())
                standing.box.paint(painter)
                painter.restore()
        painter.end()
        return image


def _has_ink(box: Box) -> bool:
    return type(box) not in (Box, Stack) and not isinstance(box, TextBox)


def _plain_colour(standing: Standing, rect: QRectF) -> str:
    """Return the colour of a box that is a panel around the whole of a place."""
    box = standing.box
    is_panel = isinstance(box, ShapeBox) and box.shape is Shape.PANEL
    return box.colour if is_panel and isinstance(box, ShapeBox) and standing.rect.contains(rect) else ""

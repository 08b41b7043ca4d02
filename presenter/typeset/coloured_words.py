"""The words of a box of text by their colour: where they stand, how large and how heavy they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QTextLine

from presenter.dataclass import dataclass
from presenter.typeset.box import Standing
from presenter.typeset.fonts import FINENESS
from presenter.typeset.text_box import UNSEEN, TextBox


@dataclass(frozen=True, slots=True)
class ColouredWords:
    """Words of one line and one colour; `panel` is the colour of what the text itself puts behind them."""

    box: TextBox
    text: str
    rect: QRectF
    colour: str
    size: float
    weight: int
    panel: str


@dataclass(frozen=True, slots=True)
class _Look:
    start: int
    end: int
    colour: str
    font: QFont


def coloured_words(standing: Standing) -> Iterator[ColouredWords]:
    """Return the words of a box of text, in stretches of one line and one colour."""
    box = standing.box
    if not isinstance(box, TextBox):
        return
    looks = tuple(_looks(box))
    units = box.layout.text().encode("utf-16-le", "surrogatepass")
    for index, line in enumerate(box.lines):
        broken = box.layout.lineAt(index)
        first, last = broken.textStart(), broken.textStart() + broken.textLength()
        for look in looks:
            start, end = max(first, look.start), min(last, look.end)
            shown = units[start * 2 : end * 2].decode("utf-16-le", "replace").translate(UNSEEN)
            text = " ".join(shown.split())
            if start >= end or not text:
                continue
            left, right = sorted((_x(broken, start), _x(broken, end)))
            rect = QRectF(left, line.rect.top(), right - left, line.rect.height())
            yield ColouredWords(
                box,
                text,
                rect.translated(standing.rect.topLeft()),
                look.colour,
                look.font.pixelSize() / FINENESS,
                int(look.font.weight()),
                _panel(box, rect),
            )


def _looks(box: TextBox) -> Iterator[_Look]:
    """Return the stretches of a text by colour and font; without a format they have those of the style."""
    end = 0
    length = len(box.layout.text().encode("utf-16-le", "surrogatepass")) // 2
    for part in sorted(box.layout.formats(), key=lambda part: part.start):
        if part.start > end:
            yield _Look(end, part.start, box.style.colour, box.style.fine_font())
        brush = part.format.foreground()
        colour = brush.color().name() if brush.style() != Qt.BrushStyle.NoBrush else box.style.colour
        yield _Look(part.start, part.start + part.length, colour, part.format.font())
        end = max(end, part.start + part.length)
    if end < length:
        yield _Look(end, length, box.style.colour, box.style.fine_font())


def _panel(box: TextBox, rect: QRectF) -> str:
    middle = rect.center()
    return next((piece.panel for piece, place in box.pieces if piece.panel and place.contains(middle)), "")


def _x(line: QTextLine, position: int) -> float:
    # PySide declares an object and returns the place together with the position it took.
    result: Any = line.cursorToX(position)
    return float(result[0]) / FINENESS

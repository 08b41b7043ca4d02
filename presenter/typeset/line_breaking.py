"""Where lines end: as the Unicode rules allow, then better than filling each line as it comes."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from presenter.typeset.fonts import FINENESS

# A last line of one word looks forgotten if it has fewer characters than this, one of more if it is that
# part of the width.
SHORT_LINE = 12
SHORT_SHARE = 0.2
# How many words the line before it gives up to it, until it has this part of the width, and what it keeps.
MOST_GIVEN = 4
LEAST_FED = 0.25
LEAST_KEPT = 0.5
NARROWER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
# After these an address may break where it is longer than a line, without a hyphen.
ADDRESS_BREAKS = "/.-_?&=#"
LINE_SEPARATOR = "\N{LINE SEPARATOR}"
Wrap = QTextOption.WrapMode
NOTHING: Mapping[int, int] = MappingProxyType({})


def break_lines(layout: QTextLayout, width: float, *, balanced: bool = False, hang: float = 0.0) -> None:
    """Break a text into lines of a width in logical units; words wider than that break too.

    The first line is longer by `hang`, for what stands in the margin. Lines of a
    `balanced` text are about as long as each other; of another one, only the last
    line is kept from being a single short word.
    """
    _Breaker(layout, width * FINENESS, hang * FINENESS).break_lines(balanced=balanced)


def break_all(layout: QTextLayout) -> tuple[float, float]:
    """Return the widths in logical units of the longest word and of the text on one line."""
    breaker = _Breaker(layout, 1.0, 0.0)
    breaker.fill(1.0, whole_words=True)
    longest = breaker.widest
    breaker.fill(float(2**24), whole_words=True)
    return longest / FINENESS, breaker.widest / FINENESS


def code_units(text: str) -> str:
    """Return a text with a character for each UTF-16 unit, which is how Qt counts."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(map(chr, array("H", text.encode("utf-16", "surrogatepass")[2:])))


class _Breaker:
    """The lines of one text; lengths are in units of its fonts, finer than logical ones."""

    def __init__(self, layout: QTextLayout, width: float, hang: float) -> None:
        self._layout = layout
        self._width = width
        self._hang = hang
        self._units = code_units(layout.text())

    def break_lines(self, *, balanced: bool) -> None:
        self.fill(self._width)
        if self._layout.lineCount() < 2:
            return
        width = self._width
        if balanced:
            width = self._balanced_width()
            self.fill(width)
        if self._ends_forgotten() and not self._fed_by_the_line_before(width):
            self._narrowed(width)

    @property
    def widest(self) -> float:
        return max((line.naturalTextWidth() for line in self._lines()), default=0.0)

    def fill(self, width: float, giving: Mapping[int, int] = NOTHING, *, whole_words: bool = False) -> bool:
        """Fill each line but for the words that some give up, by number; tell if no word had to break."""
        layout, unbroken, number = self._layout, True, 0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            room = width + (self._hang if number == 0 else 0.0)
            line.setLineWidth(room)
            for _ in range(giving.get(number, 0)):
                room = line.naturalTextWidth() - 1
                line.setLineWidth(room)
            if not whole_words and line.naturalTextWidth() > room + 1:
                unbroken = False
                self._break_word(line, room)
            number += 1
            line = layout.createLine()
        layout.endLayout()
        return unbroken

    def _break_word(self, line: QTextLine, room: float) -> None:
        """Break a word that is wider than a line: an address at its parts, another word anywhere."""
        self._wrap(Wrap.WrapAtWordBoundaryOrAnywhere)
        line.setLineWidth(room)
        start, length = line.textStart(), line.textLength()
        breaks = [self._units.rfind(mark, start, start + length) for mark in ADDRESS_BREAKS]
        end = max(breaks) + 1
        if start + length < len(self._units) and end > start + length / 2:
            # The natural width counts a space at the end, which stays on the line however narrow that is.
            while line.textStart() + line.textLength() > end and room > FINENESS:
                room = min(room, line.naturalTextWidth()) - FINENESS
                line.setLineWidth(room)
        self._wrap(Wrap.WordWrap)

    def _wrap(self, mode: QTextOption.WrapMode) -> None:
        option = self._layout.textOption()
        option.setWrapMode(mode)
        self._layout.setTextOption(option)

    def _lines(self) -> list[QTextLine]:
        return [self._layout.lineAt(index) for index in range(self._layout.lineCount())]

    def _balanced_width(self) -> float:
        """Return the least width at which there are no more lines, and no word has to break."""
        count, wide = self._layout.lineCount(), self._width
        narrow = wide / count * 0.8
        while wide - narrow > FINENESS:
            middle = (narrow + wide) / 2
            fits = self.fill(middle) and self._layout.lineCount() <= count
            narrow, wide = (narrow, middle) if fits else (middle, wide)
        return wide

    def _ends_forgotten(self) -> bool:
        """Tell whether the last line is a short word, or very short, and not because the author began it."""
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        start, length = last.textStart(), last.textLength()
        if length >= SHORT_LINE or self._units[start - 1] == LINE_SEPARATOR:
            return False
        alone = " " not in self._units[start : start + length].strip()
        return alone or last.naturalTextWidth() < self._width * SHORT_SHARE

    def _fed_by_the_line_before(self, width: float) -> bool:
        count, enough = self._layout.lineCount(), 0
        for given in range(1, MOST_GIVEN + 1):
            unbroken = self.fill(width, {count - 2: given})
            before = self._layout.lineAt(count - 2).naturalTextWidth()
            if not unbroken or self._layout.lineCount() != count or before < width * LEAST_KEPT:
                break
            enough = enough if self._ends_forgotten() else given
            if self._layout.lineAt(count - 1).naturalTextWidth() >= width * LEAST_FED:
                break
        self.fill(width, {count - 2: enough})
        return enough > 0

    def _narrowed(self, width: float) -> None:
        """Make all lines a little shorter, if that feeds the last one."""
        count = self._layout.lineCount()
        for share in NARROWER:
            if not self.fill(width * share) or self._layout.lineCount() != count:
                break
            if not self._ends_forgotten():
                return
        self.fill(width)

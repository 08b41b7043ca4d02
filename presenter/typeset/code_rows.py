"""Lines of code that are too long for their panel go on in rows below, indented."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from presenter.dataclass import dataclass, replace
from presenter.typeset.code_colours import CodeWord
from presenter.typeset.text_columns import columns_of, is_mark
from presenter.typeset.text_style import TextStyle

HANGING = 4
# Where a line may go on in another row: rather behind a space than within an expression or a path.
BREAKS = (" ", ",;([{=&|+", "/:-.")


@dataclass(frozen=True, slots=True)
class CodeRow:
    """Part of a line that is set in one row; `indent` in logical units, 0 for the row that begins a line."""

    words: tuple[CodeWord, ...]
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class CodeMeasure:
    """The width of code in a style, every column of which is as wide as the next."""

    style: TextStyle

    @property
    def column(self) -> float:
        """Return the width of a column in logical units."""
        return self.style.advance("0")

    def width(self, text: str) -> float:
        """Return the width of a text in logical units; what comes from other fonts has a width of its own."""
        return len(text) * self.column if text.isascii() else self.style.advance(text)


def rows_of(words: tuple[CodeWord, ...], measure: CodeMeasure, room: float) -> tuple[CodeRow, ...]:
    """Return a line in as many rows as a room in logical units asks for.

    What goes on is indented deeper than the line, and begins where a word or a part of an expression ends,
    if that is not too far back.
    """
    text = "".join(word.text for word in words)
    if measure.width(text) <= room:
        return (CodeRow(words),)
    margin = sum(1 for _ in takewhile(str.isspace, text))
    indent = min((margin + HANGING) * measure.column, room / 2)
    ends = tuple(_ends(text, measure, room, room - indent))
    starts = (0, *ends[:-1])
    return tuple(
        CodeRow(tuple(_slice(words, start, end)), indent if start else 0.0)
        for start, end in zip(starts, ends, strict=True)
    )


def _ends(text: str, measure: CodeMeasure, first_room: float, room: float) -> Iterator[int]:
    start, left = 0, first_room
    while start < len(text):
        end = _end(text, start, measure, left)
        yield end
        start, left = end, room


def _end(text: str, start: int, measure: CodeMeasure, room: float) -> int:
    """Return where the row ends that begins at a position: at least one character further on."""
    low, high = start + 1, len(text)
    # Columns say nearly how many characters fit; halving finds the rest.
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure.width(text[start:middle]) <= room else (low, middle - 1)
    end = low
    if end == len(text):
        return end
    for marks in BREAKS:
        found = max(text.rfind(mark, (start + end) // 2, end) for mark in marks)
        if found >= 0 and not text[start : found + 1].isspace():
            return found + 1
    while end > start + 1 and is_mark(text[end]):
        end -= 1
    return end


def _slice(words: tuple[CodeWord, ...], start: int, end: int) -> Iterator[CodeWord]:
    position = 0
    for word in words:
        part = word.text[max(0, start - position) : max(0, end - position)]
        position += len(word.text)
        if part:
            yield replace(word, text=part)


def widest(lines: tuple[tuple[CodeWord, ...], ...]) -> str:
    """Return the line that takes the most columns."""
    texts = ("".join(word.text for word in line) for line in lines)
    return max(texts, key=columns_of, default="")

"""Lines of a deck that remember where they stood in their file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from presenter.errors import Span

TAB_STOP = 4

_SPACES = re.compile(r"[ \t\n\r\f\v]+")
LINE_END = re.compile(r"\r\n|\n|\r")


class Line(NamedTuple):
    """What is left of a line once the marks of its containers are cut off.

    `number` counts from 1, `column` is that of the first character of `text`; it can be
    below 1 where a leading tab was spread into spaces.
    """

    text: str
    number: int
    column: int = 1

    @property
    def is_blank(self) -> bool:
        """Tell whether there is nothing but space."""
        return not self.text or self.text.isspace()

    @property
    def indent(self) -> int:
        """Return the number of leading spaces."""
        return len(self.text) - len(self.text.lstrip(" "))

    def cut(self, count: int) -> Line:
        """Return the line without its first characters."""
        return Line(self.text[count:], self.number, self.column + count)

    def until(self, end: int) -> Line:
        """Return the line up to a position in its text."""
        return Line(self.text[:end], self.number, self.column)

    def between(self, start: int, end: int) -> Line:
        """Return what stands between two positions in the text."""
        return Line(self.text[start:end], self.number, self.column + start)

    def dedent(self, most: int) -> Line:
        """Return the line with at most so many leading spaces cut off."""
        return self.cut(min(most, self.indent))

    def strip(self) -> Line:
        """Return the line without space at either end."""
        text = self.text.strip()
        if len(text) == len(self.text):  # most lines, and each of them often
            return self
        return Line(text, self.number, self.column + len(self.text) - len(self.text.lstrip()))

    def span(self, path: Path, offset: int = 0) -> Span:
        """Return the place of a character of the text."""
        return Span(path, self.number, max(1, self.column + offset))


def even_spaces(text: str) -> str:
    """Return a text with one space wherever there is some; a no-break space (U+00A0) stays itself."""
    return _SPACES.sub(" ", text).strip(" ")


def split_lines(source: str) -> list[Line]:
    """Return the lines of a text, whatever ends them, with tabs that indent spread into spaces."""
    return [_spread_tabs(Line(text, number)) for number, text in enumerate(LINE_END.split(source), start=1)]


def _spread_tabs(line: Line) -> Line:
    body = line.text.lstrip(" \t")
    margin = line.text[: len(line.text) - len(body)]
    if "\t" not in margin:
        return line
    spread = margin.expandtabs(TAB_STOP)
    return Line(spread + body, line.number, line.column + len(margin) - len(spread))

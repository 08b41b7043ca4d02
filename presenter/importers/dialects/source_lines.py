"""Lines of a text that is being carried over; each remembers where it stood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from presenter.deck.lines import LINE_END
from presenter.errors import Span

_FENCE = re.compile(r"\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}(?=[^`]*$)|~{3,})")
_CLOSING = re.compile(r"\s*(`{3,}|~{3,})\s*$")


class SourceLine(NamedTuple):
    """A line and the place that it comes from, which it keeps when its words are changed."""

    text: str
    path: Path
    number: int

    @property
    def is_blank(self) -> bool:
        """Tell whether there is nothing but space."""
        return not self.text or self.text.isspace()

    @property
    def span(self) -> Span:
        """Return the place of its first character."""
        return Span(self.path, self.number)

    def saying(self, text: str) -> SourceLine:
        """Return the line with other words in the same place."""
        return self if text == self.text else self._replace(text=text)


def split_source(text: str, path: Path) -> list[SourceLine]:
    """Return the lines of a text, whatever ends them."""
    return [SourceLine(line, path, number) for number, line in enumerate(LINE_END.split(text), start=1)]


def joined(lines: Iterable[SourceLine]) -> str:
    """Return lines as one text."""
    return "\n".join(line.text for line in lines)


def trimmed(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Return the lines without the blank ones at either end."""
    start, end = 0, len(lines)
    while start < end and lines[start].is_blank:
        start += 1
    while end > start and lines[end - 1].is_blank:
        end -= 1
    return list(lines[start:end])


def in_code(lines: Sequence[SourceLine]) -> list[bool]:
    """Tell of each line whether it belongs to a fenced block of code, its fences included.

    A fence that no line closes protects nothing, as in a deck.
    """
    found = [False] * len(lines)
    never_closed: dict[str, int] = {}
    position = 0
    while position < len(lines):
        fence = _FENCE.match(lines[position].text)
        end = None
        if fence is not None and len(fence[1]) < never_closed.get(fence[1][0], 1 << 30):
            end = _closing(lines, position + 1, fence[1])
            if end is None:
                never_closed[fence[1][0]] = len(fence[1])
        if end is not None:
            found[position : end + 1] = [True] * (end + 1 - position)
            position = end
        position += 1
    return found


def outside_code(lines: Sequence[SourceLine]) -> Iterator[tuple[int, SourceLine]]:
    """Yield the lines that are no code, with their positions."""
    code = in_code(lines)
    return ((position, line) for position, line in enumerate(lines) if not code[position])


def _closing(lines: Sequence[SourceLine], start: int, fence: str) -> int | None:
    for position in range(start, len(lines)):
        text = lines[position].text
        closing = _CLOSING.match(text) if fence[0] * 3 in text else None
        if closing is not None and closing[1][0] == fence[0] and len(closing[1]) >= len(fence):
            return position
    return None

"""A place among the lines that are being read."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.lines import Line


class Cursor:
    """Walk forward over lines, one reader of blocks after the other."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.position = 0

    def is_done(self) -> bool:
        """Tell whether there are no more lines."""
        return self.position >= len(self.lines)

    @property
    def line(self) -> Line:
        """Return the line here; there must be one."""
        return self.lines[self.position]

    def ahead(self, count: int = 1) -> Line | None:
        """Return a line further on, or None past the end."""
        position = self.position + count
        return self.lines[position] if position < len(self.lines) else None

    def take(self) -> Line:
        """Return the line here and step over it."""
        line = self.lines[self.position]
        self.position += 1
        return line

    def take_until(self, end: int) -> Sequence[Line]:
        """Return the lines up to a position and step over them."""
        lines = self.lines[self.position : end]
        self.position = max(self.position, end)
        return lines

    def skip_blank(self) -> None:
        """Step over empty lines."""
        while not self.is_done() and self.line.is_blank:
            self.position += 1

    def first_filled(self) -> int:
        """Return the position of the next line that is not empty, or that of the end."""
        position = self.position
        while position < len(self.lines) and self.lines[position].is_blank:
            position += 1
        return position

"""Markdown that is being written piece by piece, each piece remembering the line that it comes from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from presenter.importers.dialects.source_lines import SourceLine


class MarkdownWriter:
    """Gather text; a newline within a piece goes on to the next line of its source."""

    def __init__(self, lines: Sequence[SourceLine]) -> None:
        self._source = lines
        self._starts: list[int] = []
        offset = 0
        for line in lines:
            self._starts.append(offset)
            offset += len(line.text) + 1
        self._parts: list[tuple[str, int]] = []
        self._tail = ""

    def line_at(self, offset: int) -> SourceLine:
        """Return the line of the source that a position lies in."""
        return self._source[max(bisect_right(self._starts, offset) - 1, 0)]

    @property
    def text(self) -> str:
        """Return all that was written."""
        return "".join(text for text, _ in self._parts)

    def words(self, text: str, offset: int) -> None:
        """Write text that comes from a position of the source."""
        if text:
            self._parts.append((text, offset))
            self._tail = (self._tail + text)[-200:]

    @property
    def begins_line(self) -> bool:
        """Tell whether nothing but the mark of an item stands on the line that was begun last."""
        return not self._tail.rpartition("\n")[2].strip(" -*+0123456789.)")

    def ends_with(self, mark: str) -> bool:
        """Tell whether the last that was written is this."""
        return self._tail.endswith(mark)

    def line_of_its_own(self, offset: int) -> None:
        """Begin a new line, if one has been begun that is not empty."""
        last = self._tail.rpartition("\n")[2]
        if last.strip():
            self.words("\n", offset)
        else:
            self._drop_indent()

    def _drop_indent(self) -> None:
        """Take away the spaces that the line begun last consists of."""
        while self._parts:
            text, offset = self._parts[-1]
            bare = text.rstrip(" \t")
            if bare == text:
                break
            self._parts.pop()
            if bare:
                self._parts.append((bare, offset))
                break
        self._tail = self._tail.rstrip(" \t")

    def block(self, offset: int) -> None:
        """Leave an empty line before what follows, unless there is one."""
        self.line_of_its_own(offset)
        above = self._tail.rpartition("\n")[0].rpartition("\n")[2]
        if self._parts and above.strip():
            self.words("\n", offset)

    def lines(self) -> list[SourceLine]:
        """Return what was written as lines."""
        lines: list[SourceLine] = []
        current: list[str] = []
        origin: int | None = None
        for text, offset in self._parts:
            position = offset
            for number, part in enumerate(text.split("\n")):
                if number:
                    lines.append(self._line("".join(current), origin, position))
                    current, origin = [], None
                if part:
                    origin = position if origin is None else origin
                    current.append(part)
                position += len(part) + 1
            # A piece that was made for a tag has no text of its own in the source, but the next piece has.
        lines.append(self._line("".join(current), origin, self._parts[-1][1] if self._parts else 0))
        return lines

    def _line(self, text: str, origin: int | None, position: int) -> SourceLine:
        return self.line_at(position if origin is None else origin).saying(text)

"""A first pass over a whole file: which lines are code, which end a slide; comments are dropped.

A line of three or more dashes ends a slide unless it stands in a fenced block of code or in a fenced div.
What is never closed must not swallow the rest of the talk, so it protects nothing: a fence counts only if a
line closes it, and not if both a line of dashes and the opening of another fence come before that line; a
div counts only if a line closes it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from presenter.dataclass import dataclass
from presenter.deck.lines import Line

SEPARATOR = re.compile(r"-{3,}\s*$")
FENCE = re.compile(r"\s*(`{3,}(?=[^`]*$)|~{3,})(.*)$")
DIV_OPEN = re.compile(r"\s*(:{3,})\s*([^:\s].*)$")
DIV_CLOSE = re.compile(r"\s*(:{3,})\s*$")

LONGEST_LINE = 20_000

REMARK = "i18n:"
"""What a comment begins with that is meant for translators."""

_COMMENT_OPEN = "<!--"
_COMMENT_CLOSE = "-->"
_MARKS_THAT_OPEN = (_COMMENT_OPEN, "```", "~~~", ":::")


class FoundRemark(NamedTuple):
    """A comment for translators: the positions of its first and its last line, and its words."""

    begin: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Scan:
    """The lines without their comments, with the positions of those that end a slide and of those in code."""

    lines: tuple[Line, ...]
    separators: tuple[int, ...]
    code: frozenset[int]
    remarks: tuple[FoundRemark, ...] = ()


def scan(lines: Sequence[Line]) -> Scan:
    """Return what a first pass over the lines of a file finds."""
    scanner = _Scanner(lines)
    scanner.find_code()
    inside = _inside_divs(scanner.lines, scanner.code)
    separators = [
        position
        for position, line in enumerate(scanner.lines)
        if line.text.startswith("---")
        and SEPARATOR.match(line.text)
        and position not in scanner.code
        and position not in inside
    ]
    return Scan(tuple(scanner.lines), tuple(separators), frozenset(scanner.code), tuple(scanner.remarks))


def first_open(found: Scan) -> int:
    """Return the position of the first line where a fence, a div or a comment opens that no line closes.

    Further lines could close it, and make something else of what follows it, but of nothing before it.
    Where all are closed it is the number of lines.
    """
    opened: list[int] = []
    for position, line in enumerate(found.lines):
        text = line.text
        if not any(mark in text for mark in _MARKS_THAT_OPEN):
            continue
        is_fence = FENCE.match(text) is not None
        if position in found.code and not (is_fence and _COMMENT_OPEN in text):
            continue
        if is_fence or _COMMENT_OPEN in text:
            return min([position, *opened])
        if DIV_CLOSE.match(text):
            del opened[-1:]
        elif DIV_OPEN.match(text):
            opened.append(position)
    return min(opened, default=len(found.lines))


def closes(line: Line, fence: str) -> bool:
    """Tell whether the line closes a block that this fence opened."""
    text = line.text.strip()
    return len(text) >= len(fence) and text == fence[0] * len(text)


class _Scanner:
    def __init__(self, lines: Sequence[Line]) -> None:
        self._source = lines
        self.lines = list(lines)
        self.code: set[int] = set()
        self.remarks: list[FoundRemark] = []
        self._longest_closers: dict[str, list[int]] = {}
        self._last_comment_end = max(
            (position for position, line in enumerate(lines) if _COMMENT_CLOSE in line.text), default=-1
        )

    def find_code(self) -> None:
        position = 0
        while position < len(self.lines):
            text = self.lines[position].text
            if _COMMENT_OPEN in text and len(text) <= LONGEST_LINE:
                self._drop_comments(position)
                text = self.lines[position].text
            fence = FENCE.match(text) if "```" in text or "~~~" in text else None
            end = self._end_of_code(position, fence[1]) if fence is not None else None
            if end is not None:
                self.code.update(range(position, end + 1))
                position = end
            position += 1

    def _longest_closer_after(self, mark: str) -> list[int]:
        """Return for each position the longest line of this mark alone, from there to the end."""
        if mark in self._longest_closers:
            return self._longest_closers[mark]
        longest = [0] * (len(self._source) + 1)
        for position in range(len(self._source) - 1, -1, -1):
            text = self._source[position].text
            text = text.strip() if mark in text else ""
            length = len(text) if len(text) >= 3 and text == mark * len(text) else 0
            longest[position] = max(length, longest[position + 1])
        self._longest_closers[mark] = longest
        return longest

    def _end_of_code(self, start: int, fence: str) -> int | None:
        if self._longest_closer_after(fence[0])[start + 1] < len(fence):
            return None
        seen_separator = False
        for position in range(start + 1, len(self.lines)):
            text = self.lines[position].text
            if closes(self.lines[position], fence):
                return position
            if SEPARATOR.match(text):
                seen_separator = True
            elif seen_separator and text.startswith(fence) and FENCE.match(text):
                return None
        return None

    def _drop_comments(self, position: int) -> None:
        """Put spaces in the place of comments, so that all else keeps its column."""
        start = _comment_start(self.lines[position].text)
        while start >= 0:
            end_line = position
            text = self.lines[position].text
            end = text.find(_COMMENT_CLOSE, start + len(_COMMENT_OPEN))
            while end < 0:
                end_line += 1
                if end_line > self._last_comment_end:
                    return  # never closed: it is text
                end = self.lines[end_line].text.find(_COMMENT_CLOSE)
                if 0 <= self.lines[end_line].text.find(_COMMENT_OPEN) < end or (
                    end < 0 and _COMMENT_OPEN in self.lines[end_line].text
                ):
                    return  # the end found is that of another comment
            self._keep_remark(position, start, end_line, end)
            end += len(_COMMENT_CLOSE)
            if end_line == position:
                self._replace(position, text[:start] + " " * (end - start) + text[end:])
            else:
                self._replace(position, text[:start])
                for between in range(position + 1, end_line):
                    self._replace(between, "")
                self._replace(end_line, " " * end + self.lines[end_line].text[end:])
            start = _comment_start(self.lines[position].text)

    def _keep_remark(self, begin: int, start: int, end_line: int, end: int) -> None:
        """Keep the words of a comment that translators are to read."""
        start += len(_COMMENT_OPEN)
        if not self.lines[begin].text[start:].lstrip().startswith(REMARK):
            return
        texts = [line.text for line in self.lines[begin : end_line + 1]]
        texts[-1] = texts[-1][:end]
        texts[0] = texts[0][start:]
        words = " ".join(" ".join(texts).split()).removeprefix(REMARK).strip()
        self.remarks.append(FoundRemark(begin, end_line, words))

    def _replace(self, position: int, text: str) -> None:
        self.lines[position] = self.lines[position]._replace(text=text)


def _comment_start(text: str) -> int:
    """Return where the first comment begins that is not in a code span, or -1."""
    start = text.find(_COMMENT_OPEN)
    while start >= 0 and text.count("`", 0, start) % 2:
        start = text.find(_COMMENT_OPEN, start + 1)
    return start


def _inside_divs(lines: Sequence[Line], code: set[int]) -> set[int]:
    inside: set[int] = set()
    opened: list[int] = []
    covered = -1
    for position, line in enumerate(lines):
        if ":::" not in line.text or position in code:
            continue
        if DIV_CLOSE.match(line.text):
            if opened:
                start = max(opened.pop(), covered)
                inside.update(range(start, position))
                covered = position
        elif DIV_OPEN.match(line.text):
            opened.append(position)
    return inside

"""Comments of HTML in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from presenter.dataclass import dataclass
from presenter.deck.code_spans import code_spans
from presenter.importers.dialects.source_lines import SourceLine, in_code

_OPEN, _CLOSE = "<!--", "-->"
_HEADING = re.compile(r"(\s*#+)\s+")


@dataclass(frozen=True, slots=True)
class Comment:
    """What a comment says, and from where to where it reaches: positions of lines and of characters."""

    words: str
    line: SourceLine
    begin: int
    start: int
    end: int
    stop: int


def find_comments(lines: Sequence[SourceLine]) -> list[Comment]:
    """Return the comments that stand outside of code, in their order; one that is never closed is none."""
    code = in_code(lines)
    last = max((position for position, line in enumerate(lines) if _CLOSE in line.text), default=-1)
    found: list[Comment] = []
    position, column = 0, 0
    while position <= last:
        start = -1 if code[position] else _next_open(lines[position].text, column)
        closed = _closed(lines, position, start, last) if start >= 0 else None
        if closed is None:
            position, column = position + 1, 0
            continue
        found.append(closed)
        position, column = closed.end, closed.stop
    return found


def without_comments(
    lines: Sequence[SourceLine],
    comments: Sequence[Comment],
    *,
    instead: Callable[[Comment], str] | None = None,
) -> list[SourceLine]:
    """Return the lines without these comments; a line that held nothing else goes with them."""
    left = list(lines)
    dropped: set[int] = set()
    for comment in reversed(comments):
        words = instead(comment) if instead is not None else ""
        before = left[comment.begin].text[: comment.start]
        after = left[comment.end].text[comment.stop :]
        text = before + words + after
        if _HEADING.match(text) and comment.begin == comment.end:
            text = _HEADING.sub(r"\1 ", text, count=1)
        dropped.update(range(comment.begin + 1, comment.end + 1))
        left[comment.begin] = left[comment.begin].saying(text if text.strip() else "")
        if not text.strip():
            dropped.add(comment.begin)
        else:
            dropped.discard(comment.begin)
    return [line for position, line in enumerate(left) if position not in dropped]


def _next_open(text: str, column: int) -> int:
    start = text.find(_OPEN, column)
    if start < 0:
        return -1
    spans = code_spans(text)
    while start >= 0 and any(first <= start < end for first, end in spans):
        start = text.find(_OPEN, start + 1)
    return start


def _closed(lines: Sequence[SourceLine], begin: int, start: int, last: int) -> Comment | None:
    words: list[str] = []
    position, column = begin, start + len(_OPEN)
    while position <= last:
        text = lines[position].text
        stop = text.find(_CLOSE, column)
        if stop >= 0:
            words.append(text[column:stop])
            return Comment("\n".join(words), lines[begin], begin, start, position, stop + len(_CLOSE))
        words.append(text[column:])
        position, column = position + 1, 0
    return None


def in_comments(lines: Sequence[SourceLine]) -> list[bool]:
    """Tell of each line whether it lies within a comment that began on a line above it."""
    inside = [False] * len(lines)
    for comment in find_comments(lines):
        for position in range(comment.begin + 1, comment.end + 1):
            inside[position] = True
    return inside

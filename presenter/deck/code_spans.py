"""Where code stands within a line, which no other mark reaches into."""

from __future__ import annotations

import re
from collections import defaultdict, deque

_TICKS = re.compile(r"(?<!\\)`+")


def code_spans(text: str) -> list[tuple[int, int]]:
    """Return the bounds of the code spans in a text, from the first backtick to after the last.

    As in CommonMark (0.31, §6.1) the next run of backticks of the same length closes one. Takes linear time.
    """
    if "`" not in text:
        return []
    runs = [match.span() for match in _TICKS.finditer(text)]
    by_length: defaultdict[int, deque[int]] = defaultdict(deque)
    for start, end in runs:
        by_length[end - start].append(start)
    spans: list[tuple[int, int]] = []
    reached = 0
    for start, end in runs:
        if start < reached:
            continue
        same = by_length[end - start]
        while same and same[0] <= start:
            same.popleft()
        if same:
            reached = same[0] + end - start
            spans.append((start, reached))
    return spans


def without_code(text: str) -> str:
    """Return the text with spaces in the place of its code spans, every other character where it was."""
    parts: list[str] = []
    reached = 0
    for start, end in code_spans(text):
        parts += (text[reached:start], " " * (end - start))
        reached = end
    return "".join((*parts, text[reached:])) if parts else text

"""What stands at the same place on page after page: headers, footers, the names of author and talk."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import TypeAlias

from presenter.pdf.page_text import TextLine

LineKey: TypeAlias = tuple[str, int, int]

# Shares of the height at the top and at the foot in which a line may be one of these.
AT_TOP, AT_FOOT = 0.14, 0.86
FEWEST = 3
LARGER = 1.05
SHARE = 0.2
PLACES = 50  # to the height of a page: lines nearer to each other are at the same place

_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")


def running_lines(pages: Sequence[Sequence[TextLine]]) -> frozenset[LineKey]:
    """Return the keys of the lines that stand on many pages; numbers in them may differ.

    Pages of one title count once: what stays while a slide builds up is no header of the talk.
    """
    sizes = [line.size for lines in pages for line in lines]
    usual = median(sizes) if sizes else 0.0  # a title is larger, and may be the same on several pages
    titles = [max(lines, key=_size).text if lines else "" for lines in pages]
    at_edges = {
        (title, line_key(line))
        for title, lines in zip(titles, pages, strict=True)
        for line in lines
        if _is_at_edge(line) and line.size < usual * LARGER
    }
    counts = Counter(key for _, key in at_edges)
    least = max(FEWEST, len(set(titles)) * SHARE)
    return frozenset(key for key, count in counts.items() if count >= least)


def _size(line: TextLine) -> float:
    return line.size


def line_key(line: TextLine) -> LineKey:
    """Return what such a line is known by on another page: its words and its place."""
    return _NUMBER.sub("#", line.text), round(line.top * PLACES), round(line.size * PLACES * 4)


def without_running(lines: Sequence[TextLine], running: frozenset[LineKey]) -> tuple[TextLine, ...]:
    """Return the lines that are not on every page."""
    return tuple(line for line in lines if line_key(line) not in running)


def _is_at_edge(line: TextLine) -> bool:
    return line.bottom < AT_TOP or line.top > AT_FOOT

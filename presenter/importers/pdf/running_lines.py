"""What stands at the same place on page after page: headers, footers, the names of author and talk."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from presenter.pdf.page_text import TextLine

# Shares of the height at the top and at the foot in which a line may be one of these.
AT_TOP, AT_FOOT = 0.14, 0.86
FEWEST = 3
LARGER = 1.05
SHARE = 0.2
PLACES = 50  # to the height of a page: lines nearer to each other are at the same place

_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")


def running_lines(pages: Sequence[Sequence[TextLine]]) -> frozenset[tuple[str, int, int]]:
    """Return the keys of the lines that stand on many pages; numbers in them may differ."""
    sizes = [line.size for lines in pages for line in lines]
    usual = median(sizes) if sizes else 0.0  # a title is larger, and may be the same on several pages
    at_edges = (
        {line_key(line) for line in lines if _is_at_edge(line) and line.size < usual * LARGER}
        for lines in pages
    )
    counts = Counter(key for keys in at_edges for key in keys)
    least = max(FEWEST, len(pages) * SHARE)
    return frozenset(key for key, count in counts.items() if count >= least)


def line_key(line: TextLine) -> tuple[str, int, int]:
    """Return what such a line is known by on another page: its words and its place."""
    return _NUMBER.sub("#", line.text), round(line.top * PLACES), round(line.size * PLACES * 4)


def without_running(
    lines: Sequence[TextLine], running: frozenset[tuple[str, int, int]]
) -> tuple[TextLine, ...]:
    """Return the lines that are not on every page."""
    return tuple(line for line in lines if line_key(line) not in running)


def _is_at_edge(line: TextLine) -> bool:
    return line.bottom < AT_TOP or line.top > AT_FOOT

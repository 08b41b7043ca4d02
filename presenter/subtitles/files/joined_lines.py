"""Lines of subtitles as running text."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.subtitles.unspaced import is_unspaced


def joined_lines(lines: Iterable[str]) -> str:
    """Return lines as one, with a space where they meet, but not where neither side sets spaces."""
    joined = ""
    for line in filter(None, lines):
        if joined and not (is_unspaced(joined[-1]) and is_unspaced(line[0])):
            joined += " "
        joined += line
    return joined

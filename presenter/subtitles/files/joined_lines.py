"""Lines of subtitles as running text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def joined_lines(lines: Iterable[str]) -> str:
    """Return lines as one, with a space where they meet, none between signs of Chinese or Japanese."""
    joined = ""
    for line in filter(None, lines):
        if joined and not (_is_wide(joined[-1]) and _is_wide(line[0])):
            joined += " "
        joined += line
    return joined


def _is_wide(character: str) -> bool:
    """Tell whether a sign is of a script that sets no spaces; Korean does (UAX 11)."""
    is_korean = unicodedata.name(character, "").startswith("HANGUL")
    return unicodedata.east_asian_width(character) in ("W", "F") and not is_korean

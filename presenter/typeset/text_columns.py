"""How many columns a text takes: two for a wide character, none for a mark on the one before."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

JOINER = "\N{ZERO WIDTH JOINER}"


def columns_of(text: str) -> int:
    """Return the columns that a text without tabs takes (Unicode Standard Annex 11)."""
    return len(text) if text.isascii() else sum(map(_width, text))


def with_tabs_expanded(text: str, tab: int) -> str:
    """Return a text with spaces up to the next multiple of `tab` columns in place of each tab."""
    if "\t" not in text:
        return text
    first, *others = text.split("\t")
    for part in others:
        first += " " * (tab - columns_of(first) % tab) + part
    return first


def is_mark(character: str) -> bool:
    """Tell whether a character belongs to the one before it, from which it must not be parted."""
    return _width(character) == 0


def _width(character: str) -> int:
    if combining(character) or character == JOINER or "\ufe00" <= character <= "\ufe0f":
        return 0
    return 2 if east_asian_width(character) in "WF" else 1

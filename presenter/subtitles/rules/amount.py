"""How much there is to read in a text."""

from __future__ import annotations

from presenter.subtitles.length import length

# A script that sets no spaces has about as many words as this many of its letters would make.
_LONGEST_WORD = 8


def characters(text: str) -> int:
    """Return how many characters a reader sees, an accented letter as one, a wide one as more."""
    return round(length(text))


def word_count(text: str) -> float:
    """Return about how many words there are in a text, also where it sets no spaces between them."""
    return max(float(len(text.split())), length(text) / _LONGEST_WORD)

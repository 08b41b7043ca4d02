"""What the author probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from presenter.i18n.text import Text

LONGEST_WORD = 60


def closest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the known word that resembles the given one most, if any does."""
    if len(word) > LONGEST_WORD:
        return None
    spellings = {name.lower(): name for name in known}
    matches = get_close_matches(word.lower(), spellings, n=1, cutoff=cutoff)
    return spellings[matches[0]] if matches else None


def suggest(word: str, known: Iterable[str]) -> Text:
    """Return advice that names the word that was probably meant, or all that are known."""
    names = sorted(known)
    match = closest(word, names)
    if match is not None:
        return Text("Did you mean “{word}”?").with_fields(word=match)
    return Text("Use one of these: {words}.").with_fields(words=", ".join(names))

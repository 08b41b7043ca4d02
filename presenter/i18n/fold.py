"""Words without what fingers leave out in a hurry: accents, capitals, ligatures."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def fold(text: str) -> str:
    """Return a text as it is compared: `Ñandú ﬁn` is `nandu fin`.

    Compatibility decomposition (Unicode's NFKD) without its combining marks, then full case folding.
    Folding a text gives the same as folding its characters one by one.
    """
    if text.isascii():
        return text.lower()
    folded = _without_marks(unicodedata.normalize("NFKD", text)).casefold()
    return folded if folded.isascii() else _without_marks(folded)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its characters the index of the one that it came from."""
    parts = [_fold_character(character) for character in text]
    return "".join(parts), [index for index, part in enumerate(parts) for _ in part]


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    return fold(character)


def _without_marks(text: str) -> str:
    return "".join(character for character in text if not unicodedata.combining(character))

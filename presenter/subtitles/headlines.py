"""Words whose capitals show no names: those of headlines, and what is written in capitals altogether."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

# So many words with capitals and nothing between them are no name.
LONGEST_NAME = 5
LONGEST_SHORT_NAMES = 3  # of words that have capitals only ("NASA JPL")
_PAUSES = tuple(".,;:?!…)]”»\"'’")


def without_headlines(words: Sequence[str]) -> list[str]:
    """Return the words, those of a headline in small letters."""
    found = list(words)
    for begin, end in _runs(words):
        is_loud = all(word.isupper() for word in words[begin:end])
        if end - begin > (LONGEST_SHORT_NAMES if is_loud else LONGEST_NAME):
            found[begin:end] = [word.lower() for word in words[begin:end]]
    return found


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where words with capitals begin and end that no mark parts."""
    begin = 0
    for place, word in enumerate(words):
        if not word[:1].isupper():
            yield begin, place
            begin = place + 1
        elif word.endswith(_PAUSES):
            yield begin, place + 1
            begin = place + 1
    yield begin, len(words)

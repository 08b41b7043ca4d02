"""The words of a text as lines are made of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from presenter.deck.lines import even_spaces

AUTHORS_BREAK = re.compile(r"\s*\n\s*|\s\|\s")


@dataclass(frozen=True, slots=True)
class Word:
    """A word; `joined` to the one before without a space, `broken_after` where the author ends the line."""

    text: str
    joined: bool = False
    broken_after: bool = False


def has_authors_break(text: str) -> bool:
    """Tell whether the author ends a line within a text, with a newline or ` | `."""
    return AUTHORS_BREAK.search(text) is not None


def spaced_words(text: str) -> list[str]:
    """Return what stands between the spaces of a text; a no-break space (U+00A0) is part of its word."""
    return even_spaces(text).split(" ") if text.strip() else []


def words_of(text: str, longest: int) -> tuple[Word, ...]:
    """Return the words of a text; one that is longer than a line is cut into several."""
    passages = [words for passage in AUTHORS_BREAK.split(text) if (words := spaced_words(passage))]
    return tuple(
        Word(
            piece,
            joined=number > 0,
            broken_after=rest == "" and word_number == len(passage) and passage is not passages[-1],
        )
        for passage in passages
        for word_number, word in enumerate(passage, start=1)
        for number, (piece, rest) in enumerate(_cut(word, longest))
    )


def _cut(word: str, longest: int) -> Iterator[tuple[str, str]]:
    """Yield pieces and what is left after each; an address is cut after a slash where it has one."""
    rest = word
    while len(rest) > longest:
        slash = rest.rfind("/", longest // 2, longest) + 1
        end = slash or longest
        while end > 1 and unicodedata.combining(rest[end]):
            end -= 1  # an accent stays on its letter
        piece, rest = rest[:end], rest[end:]
        yield piece, rest
    yield rest, ""

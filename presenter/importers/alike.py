"""Which texts of two sequences are the same ones, changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")
_LEAST = 0.4  # of the words
_MOST_WORDS = 300  # of a text that are compared
_MOST_PAIRS = 10_000  # that are compared; of more only those that are equal are found


def alike(texts: Sequence[str], others: Sequence[str]) -> list[int | None]:
    """Return for each text the place of the one among the others that it is alike, in the same order.

    Of all ways to pair them without crossing it is the one with the most in common, each text compared by its
    words (Needleman and Wunsch, 1970). None stands for a text that has no like.
    """
    if len(texts) * len(others) > _MOST_PAIRS:
        likeness = [[float(text == other) for other in others] for text in texts]
    else:
        words, other_words = (
            [_WORD.findall(text)[:_MOST_WORDS] for text in each] for each in (texts, others)
        )
        likeness = [
            [
                1.5 if text == other else _likeness(words[row], other_words[column])
                for column, other in enumerate(others)
            ]
            for row, text in enumerate(texts)
        ]
    return best_pairs(likeness, len(others))


def best_pairs(likeness: Sequence[Sequence[float]], columns: int) -> list[int | None]:
    """Return for each row the column that it is paired with, none crossing another; None for no column.

    `likeness` is what each pair is worth; a pair that is worth nothing is none.
    """
    best = [[0.0] * (columns + 1) for _ in range(len(likeness) + 1)]
    for row in range(len(likeness) - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            paired = best[row + 1][column + 1] + likeness[row][column]
            best[row][column] = max(paired, best[row + 1][column], best[row][column + 1])
    found: list[int | None] = [None] * len(likeness)
    row = column = 0
    while row < len(likeness) and column < columns:
        worth = likeness[row][column]
        if worth > 0 and best[row][column] == best[row + 1][column + 1] + worth:
            found[row] = column
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return found


def by_place(pairs: Sequence[int | None], columns: int) -> list[int | None]:
    """Return the pairs with those added that stand alone between two others, as many here as there."""
    found = list(pairs)
    begin, column = 0, 0
    for row, pair in enumerate([*pairs, columns]):
        if pair is None:
            continue
        if row - begin == pair - column:
            found[begin:row] = range(column, pair)
        begin, column = row + 1, pair + 1
    return found


def _likeness(words: Sequence[str], others: Sequence[str]) -> float:
    """Return how much of two texts' words is the same in any order, from 0 to 1; 0 where it is little."""
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    if matcher.real_quick_ratio() < _LEAST or matcher.quick_ratio() < _LEAST:
        return 0.0
    return matcher.quick_ratio()

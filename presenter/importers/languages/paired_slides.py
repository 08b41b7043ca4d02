"""Which slide of a deck is which of the same deck in another language.

Slides may have been added, left out or moved in one of them. Some are told by numbers, names, addresses and
pictures that hardly another slide has; from one such pair to the next the others go side by side, if there
are as many in both decks. Where there are not, a pair is a guess, by what slides look like.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise
from math import isclose

from presenter.dataclass import dataclass
from presenter.importers.alike import best_pairs, by_place
from presenter.importers.languages.slide_traits import SlideTraits, contradict, shared, worth
from presenter.importers.same_places import in_order

_COMMON = 5  # slides with the same word, of which it tells none any more
_TELLING = 1.5  # words and pictures that only two slides have
_TELLING_OF_FEW = 0.5  # where these are a good part of all that the shorter slide has
_GOOD_PART = 0.3
_LEAST_WORTH = 0.07
_MOST_COMPARED = 1_000_000  # pairs between two slides that are told


@dataclass(frozen=True, slots=True)
class SlidePair:
    """The places of two slides that are one another's translation."""

    first: int
    other: int
    is_sure: bool = True


def paired_slides(first: Sequence[SlideTraits], others: Sequence[SlideTraits]) -> tuple[SlidePair, ...]:
    """Return the slides of two decks that are one another's translation, by the places in the first."""
    told = _told(first, others)
    pairs = [SlidePair(row, column) for row, column in told.items()]
    told_there = frozenset(told.values())
    is_even = len(first) == len(others) and all(row == column for row, column in told.items())
    for (row, column), (end, last) in pairwise(
        [(-1, -1), *in_order(sorted(told.items())), (len(first), len(others))]
    ):
        rows = [place for place in range(row + 1, end) if place not in told]
        columns = [place for place in range(column + 1, last) if place not in told_there]
        pairs += _between(first, rows, others, columns, is_even=is_even)
    return tuple(sorted(pairs, key=lambda pair: pair.first))


def _told(first: Sequence[SlideTraits], others: Sequence[SlideTraits]) -> dict[int, int]:
    """Return the slides that are told by what hardly another has, each being the other's best by far."""
    scores: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    where, where_there = _places(first), _places(others)
    for mark, rows in where.items():
        columns = where_there.get(mark, ())
        if len(rows) <= _COMMON and 0 < len(columns) <= _COMMON:
            for row in rows:
                for column in columns:
                    scores[row][column] += 1 / (len(rows) * len(columns))
    scores_there: dict[int, list[float]] = defaultdict(list)
    for row in scores:
        for column, score in scores[row].items():
            scores_there[column].append(score)
    told: dict[int, int] = {}
    for row in sorted(scores):
        column = max(scores[row], key=lambda place: scores[row][place])
        score = scores[row][column]
        is_best = _is_best(score, scores[row].values()) and _is_best(score, scores_there[column])
        part = shared(first[row].tokens, others[column].tokens)
        if is_best and (score >= _TELLING or (score >= _TELLING_OF_FEW and part >= _GOOD_PART)):
            told[row] = column
    return told


def _is_best(score: float, scores: Collection[float]) -> bool:
    """Tell whether a score is the best, and no other one is as good, but for how sums are rounded."""
    return score >= max(scores) and sum(isclose(score, each) for each in scores) == 1


def _places(traits: Sequence[SlideTraits]) -> dict[str, list[int]]:
    """Return for each word and picture the slides that have it."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(traits):
        for mark in (*each.tokens, *(f"picture {name}" for name in set(each.pictures))):
            places[mark].append(place)
    return places


def _between(
    first: Sequence[SlideTraits],
    rows: Sequence[int],
    others: Sequence[SlideTraits],
    columns: Sequence[int],
    *,
    is_even: bool,
) -> list[SlidePair]:
    """Return the pairs among slides that nothing tells; they are sure where there are as many in both.

    In decks that are not even otherwise, as many may be other ones: there nothing may speak against it.
    """
    if len(rows) * len(columns) > _MOST_COMPARED and len(rows) != len(columns):
        return []
    as_many = len(rows) == len(columns)
    if as_many and len(rows) * len(columns) > _MOST_COMPARED:
        return [SlidePair(row, column) for row, column in zip(rows, columns, strict=True)]
    likeness = [
        [worth(first[row], others[column], abs(here - there)) for there, column in enumerate(columns)]
        for here, row in enumerate(rows)
    ]
    found = by_place(best_pairs(likeness, len(columns)), len(columns))
    return [
        SlidePair(
            rows[here],
            columns[there],
            as_many
            and here == there
            and likeness[here][there] > (0 if is_even else _LEAST_WORTH)
            and (is_even or not contradict(first[rows[here]], others[columns[there]])),
        )
        for here, there in enumerate(found)
        if there is not None
    ]

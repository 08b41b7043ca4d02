"""The order in which what stands on a slide is read, and what of it stands side by side.

The slide is cut where nothing stands: first from top to bottom into columns, else from left to right into
rows, and each piece again (G. Nagy, S. Seth, M. Viswanathan, A prototype document image analysis system for
technical journals, Computer 25(7), 1992: the recursive cut along x and y).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from presenter.dataclass import dataclass
from presenter.importers.office.parts import FilePart, Part, Place

MOST_COLUMNS = 4
OVERLAP = 0.18  # this share of the smaller of two parts may reach into the other
DEEPEST = 8
NARROWEST = 0.1  # of the slide: a column whose parts say that they are narrower has some room all the same
WIDEST_SIGN = 0.13
LARGEST_SIGN = 0.03


@dataclass(frozen=True, slots=True)
class Arranged:
    """Columns beside each other, each of the rows below each other that it holds; one column is a row."""

    columns: tuple[tuple[Part, ...], ...]
    widths: tuple[float, ...]


def arranged(parts: Sequence[Part]) -> list[Arranged]:
    """Return rows from top to bottom, each of one or several columns."""
    columns = _joined(_cut(parts, _across))
    if len(columns) > 1 and _stand_beside(columns):
        return [_columns(columns)]
    rows = _cut(parts, _down)
    if len(rows) == 1:
        return [Arranged((tuple(in_reading_order(parts)),), (1.0,))]
    return [one for row in rows for one in (arranged(row) if len(row) > 1 else [_alone(row)])]


def _joined(columns: list[list[Part]]) -> list[list[Part]]:
    """Return columns with each sign joined to the words that it stands beside, and no more than four."""
    joined: list[list[Part]] = []
    for column in columns:
        if joined and all(map(is_sign, joined[-1])) and not all(map(is_sign, column)):
            joined[-1] = [*joined[-1], *column]
        else:
            joined.append(column)
    while len(joined) > MOST_COLUMNS:
        gaps = [_left(after) - _right(before) for before, after in pairwise(joined)]
        at = gaps.index(min(gaps))
        joined[at : at + 2] = [[*joined[at], *joined[at + 1]]]
    return joined


def is_sign(part: Part) -> bool:
    """Tell whether a part is a small picture, which only points out what stands beside it."""
    return isinstance(part, FilePart) and part.place.width < WIDEST_SIGN and part.place.area < LARGEST_SIGN


def _left(column: Sequence[Part]) -> float:
    return min(part.place.left for part in column)


def _right(column: Sequence[Part]) -> float:
    return max(part.place.right for part in column)


def in_reading_order(parts: Sequence[Part], depth: int = 0) -> list[Part]:
    """Return the parts from top to bottom and, where nothing tells them apart, from left to right."""
    if len(parts) < 2 or depth > DEEPEST:
        return sorted(parts, key=lambda part: (part.place.top, part.place.left))
    for ways in (_down, _across):
        pieces = _cut(parts, ways)
        if len(pieces) > 1:
            return [part for piece in pieces for part in in_reading_order(piece, depth + 1)]
    return sorted(parts, key=lambda part: (round(part.place.top, 1), part.place.left))


def _columns(columns: Sequence[Sequence[Part]]) -> Arranged:
    widths = [max(_right(one) - _left(one), NARROWEST) for one in columns]
    whole = sum(widths)
    return Arranged(
        tuple(tuple(in_reading_order(column)) for column in columns),
        tuple(width / whole for width in widths),
    )


def _alone(row: Sequence[Part]) -> Arranged:
    return Arranged((tuple(row),), (1.0,))


def _stand_beside(columns: Sequence[Sequence[Part]]) -> bool:
    """Tell whether neighbours share some height, so that they are no staircase."""
    spans = [(min(p.place.top for p in one), max(p.place.bottom for p in one)) for one in columns]
    return all(
        min(first[1], second[1]) - max(first[0], second[0])
        > 0.3 * min(first[1] - first[0], second[1] - second[0])
        for first, second in pairwise(spans)
    )


def _across(place: Place) -> tuple[float, float]:
    return place.left, place.right


def _down(place: Place) -> tuple[float, float]:
    return place.top, place.bottom


def _cut(parts: Sequence[Part], along: Callable[[Place], tuple[float, float]]) -> list[list[Part]]:
    """Return the parts in pieces between which nothing stands, along one axis."""
    pieces: list[list[Part]] = []
    end = shortest = 0.0
    for part in sorted(parts, key=lambda part: along(part.place)):
        start, stop = along(part.place)
        length = stop - start
        if pieces and start < end - OVERLAP * min(length, shortest):
            pieces[-1].append(part)
            end, shortest = max(end, stop), min(shortest, length)
        else:
            end, shortest = max(end, stop) if pieces else stop, length
            pieces.append([part])
    return pieces

"""What two texts have in common, part by part, in time that hardly grows faster than they do."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from presenter.importers.alike import best_pairs

_MOST_COMPARED = 10_000  # pairs of parts in a gap


def same_places(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Return where parts of a text stand in another one, for as many as do not cross.

    What begins and ends both alike is the same; then what both have just once, and in the gaps between those
    what fits best (Cohen, “patience diff”, 2010). Of a gap with too many parts nothing is said.
    """
    begin = 0
    while begin < min(len(base), len(other)) and base[begin] == other[begin]:
        begin += 1
    end = 0
    while end < min(len(base), len(other)) - begin and base[-1 - end] == other[-1 - end]:
        end += 1
    found = {place: place for place in range(begin)}
    found |= {len(base) - 1 - place: len(other) - 1 - place for place in range(end)}
    last = (len(base) - end, len(other) - end)
    here, there = begin, begin
    for one, two in (*_told(base, other, (begin, begin), last), last):
        rows, columns = base[here:one], other[there:two]
        if rows and columns and len(rows) * len(columns) <= _MOST_COMPARED:
            likeness = [[float(row == column) for column in columns] for row in rows]
            pairs = best_pairs(likeness, len(columns))
            found |= {here + row: there + column for row, column in enumerate(pairs) if column is not None}
        if (one, two) != last:
            found[one] = two
        here, there = one + 1, two + 1
    return found


def _told(
    base: Sequence[str], other: Sequence[str], first: tuple[int, int], last: tuple[int, int]
) -> list[tuple[int, int]]:
    """Return the places of what stands once in both, between two places."""
    here, there = base[first[0] : last[0]], other[first[1] : last[1]]
    counts, counts_there = Counter(here), Counter(there)
    places = {part: place for place, part in enumerate(there, first[1]) if counts_there[part] == 1}
    return in_order(
        (place, places[part])
        for place, part in enumerate(here, first[0])
        if part in places and counts[part] == 1
    )


def in_order(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return of pairs in the order of their first places the longest run that is in that of the second too.

    (Fredman, “On computing the length of longest increasing subsequences”, 1975.)
    """
    every = list(pairs)
    ends: list[int] = []  # of the run of each length, the second place that it ends with
    of_length: list[int] = []  # and the pair that it ends with
    before: list[int | None] = []
    for number, (_, place) in enumerate(every):
        length = bisect_left(ends, place)
        before.append(of_length[length - 1] if length else None)
        ends[length : length + 1] = [place]
        of_length[length : length + 1] = [number]
    run: list[tuple[int, int]] = []
    last = of_length[-1] if of_length else None
    while last is not None:
        run.append(every[last])
        last = before[last]
    return run[::-1]

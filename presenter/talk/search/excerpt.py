"""The line in which something was found, and where in it."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.dataclass import dataclass
from presenter.i18n.fold import fold_with_places
from presenter.talk.search.passage import Passage

LONGEST = 90  # characters
_BEFORE = 24  # characters of a long line that stand before what was found
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words with the stretches of them to point out, each from an index up to another."""

    words: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt_of(passage: Passage, place: int, queries: Iterable[str]) -> Excerpt:
    """Return the line around a place of the folded passage, with all that was asked for pointed out."""
    line = passage.words.split("\n")[passage.folded.count("\n", 0, place)]
    folded, places = fold_with_places(line)
    start = place - (passage.folded.rfind("\n", 0, place) + 1)
    found = sorted({stretch for query in queries for stretch in _stretches(folded, places, query)})
    return _shortened(line, _merged(found), places[start] if start < len(places) else 0)


def excerpt_of_letters(passage: Passage, letters: Iterable[int]) -> Excerpt:
    """Return a whole passage with single letters of its folded words pointed out."""
    _, places = fold_with_places(passage.words)
    stretches = sorted({(places[letter], places[letter] + 1) for letter in letters})
    return Excerpt(passage.words, _merged(stretches))


def _stretches(folded: str, places: list[int], query: str) -> Iterable[tuple[int, int]]:
    place = folded.find(query)
    while query and place >= 0:
        yield places[place], places[place + len(query) - 1] + 1
        place = folded.find(query, place + len(query))


def _merged(stretches: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in stretches:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _shortened(line: str, marks: tuple[tuple[int, int], ...], place: int) -> Excerpt:
    """Return what of a long line stands around a place, cut between words where there are any."""
    if len(line) <= LONGEST:
        return Excerpt(line, marks)
    begin = max(0, place - _BEFORE)
    if begin:
        space = line.find(" ", begin, place)
        begin = begin if space < 0 else space + 1
    end = min(len(line), begin + LONGEST)
    if end < len(line):
        space = line.rfind(" ", place + 1, end)
        end = end if space < 0 else space
    head = _CUT if begin else ""
    shift = len(head) - begin
    kept = tuple(
        (max(start, begin) + shift, min(stop, end) + shift)
        for start, stop in marks
        if start < end and stop > begin
    )
    return Excerpt(head + line[begin:end] + (_CUT if end < len(line) else ""), kept)

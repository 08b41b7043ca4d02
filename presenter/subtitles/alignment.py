"""Which sentences of two languages say the same.

After W. A. Gale and K. W. Church, “A Program for Aligning Sentences in Bilingual Corpora” (1993): a
translation is about as long as its source, so the alignment whose parts differ least in length is found
by dynamic programming. Two clues are added that the languages of a talk share: figures and names stay
as they are, and a question remains one. No sentence is left without a partner, since both languages
are on the screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import erfc, inf, log, sqrt

from presenter.subtitles.length import length

_VARIANCE = 6.8  # of the length per character, as measured by Gale and Church
_PROBABILITIES = {(1, 1): 0.89, (1, 2): 0.0445, (2, 1): 0.0445, (2, 2): 0.011}
_EACH_MORE = 0.2  # times as probable: one sentence for three of the other language, for four …
_MOST_FOR_ONE = 6
_SMALLEST = 1e-12
_UNLIKE_ENDS = 2.0
_SHARED_CLUE = 1.5
_MOST_CLUES = 2
_MOST_PAIRS = 2500
_CLUE = re.compile(r"\d+(?:[.,:]\d+)*|[A-Z]{2,}[\w-]*|(?<=[\w,] )[A-Z]\w{2,}")
_QUESTION = re.compile(r"[?？؟][\"'”’»)」』]*$")


def align(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int]]:
    """Return where the passages that say the same end, as numbers of sentences of each; the last is the end.

    Sentences that are too many for that are one passage.
    """
    if not first or not second or len(first) * len(second) > _MOST_PAIRS:
        return [(len(first), len(second))]
    alignment = _Alignment(first, second)
    ends = [(len(first), len(second))]
    origins = alignment.origins()
    while (origin := origins[ends[-1]]) != (0, 0):
        ends.append(origin)
    return ends[::-1]


class _Alignment:
    def __init__(self, first: Sequence[str], second: Sequence[str]) -> None:
        self._lengths = tuple(tuple(map(length, side)) for side in (first, second))
        self._clues = tuple(
            tuple(frozenset(_CLUE.findall(text)) for text in side) for side in (first, second)
        )
        self._questions = tuple(
            tuple(_QUESTION.search(text) is not None for text in side) for side in (first, second)
        )
        self._ratio = max(sum(self._lengths[1]), 1) / max(sum(self._lengths[0]), 1)
        self._counts = (len(first), len(second))
        self._most = max(_MOST_FOR_ONE, 2 * max(self._counts) // min(self._counts))

    def origins(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Return for each pair of places from where the cheapest alignment comes to it."""
        cheapest = {(0, 0): 0.0}
        origins: dict[tuple[int, int], tuple[int, int]] = {}
        for one in range(1, self._counts[0] + 1):
            for two in range(1, self._counts[1] + 1):
                best = inf
                for i, j, prior in self._steps(one, two):
                    before = cheapest.get((one - i, two - j), inf)
                    if before + prior >= best:
                        continue
                    cost = before + prior + self._difference(one, i, two, j)
                    if cost < best:
                        best, origins[one, two] = cost, (one - i, two - j)
                cheapest[one, two] = best
        return origins

    def _steps(self, one: int, two: int) -> Iterator[tuple[int, int, float]]:
        for (i, j), probability in _PROBABILITIES.items():
            if i <= one and j <= two:
                yield i, j, -log(probability)
        many = -log(_PROBABILITIES[1, 2])
        for more in range(3, self._most + 1):
            cost = many - (more - 2) * log(_EACH_MORE)
            if more <= one:
                yield more, 1, cost
            if more <= two:
                yield 1, more, cost

    def _difference(self, one: int, i: int, two: int, j: int) -> float:
        """Return how unlikely it is that sentences of such lengths, and with such signs, say the same."""
        ours = sum(self._lengths[0][one - i : one])
        theirs = sum(self._lengths[1][two - j : two])
        mean = max((ours + theirs / self._ratio) / 2, 1.0)
        deviation = abs(theirs - ours * self._ratio) / sqrt(_VARIANCE * mean)
        cost = -log(max(erfc(deviation / sqrt(2)), _SMALLEST))
        if self._questions[0][one - 1] != self._questions[1][two - 1]:
            cost += _UNLIKE_ENDS
        ours_said = frozenset[str]().union(*self._clues[0][one - i : one])
        theirs_said = frozenset[str]().union(*self._clues[1][two - j : two])
        return cost - _SHARED_CLUE * min(len(ours_said & theirs_said), _MOST_CLUES)

"""The cheapest way of breaking words into cues of at most two lines.

Every way has a cost; dynamic programming finds the cheapest one. The costs follow the guides
(see `line_breaks`): whole sentences and clauses, one line where one is enough, the lower line the
longer one, no line of one short word. A line never holds the end of one sentence and the beginning
of another. The work is in proportion to the words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from itertools import accumulate, pairwise
from math import inf

from presenter.subtitles.length import length
from presenter.subtitles.line_breaks import ONE_THING, SENTENCE
from presenter.subtitles.line_measure import LineMeasure
from presenter.subtitles.word import GLUE, Word

EACH_CUE = 25.0
BETWEEN_CUES = 1.6  # times the cost of a break between lines
SECOND_LINE = 200.0  # what fits on one line stands on one line
SENTENCE_WITHIN_CUE = 18.0
SENTENCE_CUT = 40.0  # one that shares its cue with another sentence
SHORT_LINE = 30.0
SHORT = 9  # characters
SHORT_CUE = 18
LONE_WORD = 300.0
ONE_WORD_ABOVE = 120.0
ONE_WORD_BELOW = 30.0
TOP_HEAVY = 4.0
UNEVEN_LINES = 0.45  # for each character that one line is longer than the other
OFF_TARGET = 0.03  # times the square of the characters that a cue ends before or after where it should

# A label is written in capitals and in bold type: how wide one of its characters is, in ems.
_LABEL_ADVANCE = 0.72


class CheapestCues:
    """The cheapest cues of some words. A place is an index between words: 0 is before the first."""

    def __init__(
        self, words: Sequence[Word], costs: Sequence[float], measure: LineMeasure, indent: int
    ) -> None:
        """Take a cost for each place, and the characters that a label takes before the first word."""
        self._words = words
        self._costs = costs
        self._room, self._characters = measure.room, measure.characters
        self._ends, self._starts = _sums([length(word.text) for word in words], words, 1.0)
        space = measure.ems(" ")
        self._em_ends, self._em_starts = _sums([measure.ems(word.text) for word in words], words, space)
        self._make_room(indent)
        self._lines = [self._lines_from(begin) for begin in range(len(words))]
        self._cues: dict[int, dict[int, tuple[float, int]]] = {}

    @property
    def total(self) -> float:
        """Return the characters of all the words."""
        return self._ends[-1]

    def cost(self, bounds: Sequence[int]) -> float:
        """Return what the cues between some places cost."""
        return sum(self._cues_from(begin)[end][0] for begin, end in pairwise(bounds))

    def bounds(self, begin: int, stop: int) -> list[int]:
        """Return the places where the cheapest cues between two places begin and end."""
        cheapest = [0.0, *[inf] * (stop - begin)]
        origin = [begin] * (stop - begin + 1)
        for place in range(begin, stop):
            before = cheapest[place - begin]
            for end, (cost, _) in self._cues_from(place).items():
                # Of ways that cost the same the one with the longer first cues is taken.
                if end <= stop and before + cost <= cheapest[end - begin]:
                    cheapest[end - begin], origin[end - begin] = before + cost, place
        bounds = [stop]
        while bounds[-1] > begin:
            bounds.append(origin[bounds[-1] - begin])
        return bounds[::-1]

    def bounds_of_parts(self, targets: Sequence[float], natural: Sequence[int]) -> tuple[list[int], float]:
        """Return the places of more cues than the natural ones, and what they cost.

        Each target, a share of all the characters, is where one of them should end, but for the last.
        Only numbers of cues near the natural one are tried at each place, which keeps the work in
        proportion to the words.
        """
        count, parts = len(self._words), len(targets) + 1
        wanted = [target * self.total for target in targets]
        spare = parts - (len(natural) - 1)
        cheapest: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}, *({} for _ in range(count))]
        for begin in range(count):
            for end, (cost, _) in self._cues_from(begin).items():
                fewest, position, reached = bisect_right(natural, end) - 2, self._ends[end], cheapest[end]
                for number, (before, _) in cheapest[begin].items():
                    if not fewest <= number + 1 <= min(fewest + spare + 2, parts):
                        continue
                    off = position - wanted[number] if number < parts - 1 else 0.0
                    found = before + cost + OFF_TARGET * off * off
                    if found < reached.get(number + 1, (inf, 0))[0]:
                        reached[number + 1] = (found, begin)
        bounds = [count]
        for number in range(parts, 0, -1):
            bounds.append(cheapest[bounds[-1]][number][1])
        return bounds[::-1], cheapest[count][parts][0]

    def bounds_split(self, parts: int, natural: Sequence[int]) -> list[int]:
        """Return the places of more cues than the natural ones, the longest of which are halved at a clause.

        For so many that trying out all of their numbers would take too long.
        """
        longest = [(self._starts[begin] - self._ends[end], begin, end) for begin, end in pairwise(natural)]
        heapify(longest)
        while len(longest) < parts:
            _, begin, end = heappop(longest)
            if end - begin < 2:
                heappush(longest, (0.0, begin, end))
                continue
            middle = (self._starts[begin] + self._ends[end]) / 2
            place = min(range(begin + 1, end), key=lambda at: self._costs[at] + abs(self._ends[at] - middle))
            for one in ((begin, place), (place, end)):
                heappush(longest, (self._starts[one[0]] - self._ends[one[1]], *one))
        return sorted({0, *(end for _, _, end in longest)})

    def lines(self, begin: int, end: int) -> tuple[str, ...]:
        """Return the lines of a cue."""
        middle = self._cues_from(begin)[end][1]
        places = (begin, end) if middle == begin else (begin, middle, end)
        return tuple(self._text(*line) for line in pairwise(places))

    def fits_line(self, begin: int, end: int) -> bool:
        """Tell whether some words have room on one line."""
        return (
            self._ends[end] - self._starts[begin] <= self._characters
            and self._em_ends[end] - self._em_starts[begin] <= self._room
        )

    def position(self, place: int) -> float:
        """Return what share of all the characters stands before a place."""
        return self._ends[place] / self.total

    def _make_room(self, indent: int) -> None:
        """Leave a label its room; a first word that fills the line by itself has to do without it."""
        if (
            self._ends[1] + indent <= self._characters
            and self._em_ends[1] + indent * _LABEL_ADVANCE <= self._room
        ):
            self._starts[0] -= indent
            self._em_starts[0] -= indent * _LABEL_ADVANCE

    def _lines_from(self, begin: int) -> list[tuple[int, float, float]]:
        """Return where a line may end that begins here, its length, and its cost."""
        found: list[tuple[int, float, float]] = []
        costs, begins_sentence = self._costs, self._costs[begin] == SENTENCE
        for end in range(begin + 1, len(self._words) + 1):
            if end > begin + 1 and not self.fits_line(begin, end):
                break  # a word by itself always has its line
            taken = self._ends[end] - self._starts[begin]
            is_whole = begins_sentence and costs[end] == SENTENCE
            found.append((end, taken, SHORT_LINE if taken < SHORT and not is_whole else 0.0))
            if costs[end] == SENTENCE or self._words[end - 1].broken_after:
                break
        return found

    def _cues_from(self, begin: int) -> dict[int, tuple[float, int]]:
        """Return the cheapest cue to each place within reach: its cost, and where its second line begins.

        A cue of one line has its second line begin where the cue does.
        """
        known = self._cues.get(begin)
        if known is not None:
            return known
        costs, begins_sentence = self._costs, self._costs[begin] == SENTENCE
        cues: dict[int, tuple[float, int]] = {}
        for end, taken, cost in self._lines[begin]:
            is_short = taken < SHORT_CUE and not (begins_sentence and costs[end] == SENTENCE)
            cues[end] = (cost + self._cost_of_short_cue(begin, end, taken) if is_short else cost, begin)
        for middle, top, cost in self._lines[begin]:
            if middle < len(self._words):
                for end, both in self._lower_lines(begin, middle, top):
                    if end not in cues or cost + both < cues[end][0]:
                        cues[end] = (cost + both, middle)
        self._cues[begin] = {
            end: (cost + EACH_CUE + BETWEEN_CUES * costs[end], middle) for end, (cost, middle) in cues.items()
        }
        return self._cues[begin]

    def _cost_of_short_cue(self, begin: int, end: int, taken: float) -> float:
        """Return what a cue of one line costs that is less than a sentence: most if it is a short word."""
        is_authors = self._words[begin].broken_after or self._words[begin - 1].broken_after
        is_word = end == begin + 1 and taken < SHORT and not self._words[begin].joined
        return LONE_WORD if is_word and not is_authors else SHORT_LINE

    def _lower_lines(self, begin: int, middle: int, top: float) -> list[tuple[int, float]]:
        """Return where the lower of two lines may end, and what it costs below an upper one of a length."""
        costs, lower, place = self._costs, self._lines[middle], self._costs[middle]
        if self._words[middle - 1].broken_after:
            return [(end, 0.0) for end, _, _ in lower]
        if place == SENTENCE:
            begins_sentence = costs[begin] == SENTENCE
            return [
                (
                    end,
                    cost
                    + SENTENCE_WITHIN_CUE
                    + (0.0 if begins_sentence and costs[end] == SENTENCE else SENTENCE_CUT),
                )
                for end, _, cost in lower
            ]
        if not self._words[middle].joined:
            place += ONE_WORD_ABOVE if middle == begin + 1 else 0.0
        lone = middle + 1 if not self._words[middle].joined else -1
        on_one_line = self._lines[begin][-1][0]  # the furthest place that one line would reach
        return [
            (
                end,
                cost
                + place
                + (
                    UNEVEN_LINES * (bottom - top)
                    if bottom >= top
                    else UNEVEN_LINES * (top - bottom) + TOP_HEAVY
                )
                + (ONE_WORD_BELOW if end == lone else 0.0)
                + (SECOND_LINE if end <= on_one_line else 0.0),
            )
            for end, bottom, cost in lower
        ]

    def _text(self, begin: int, end: int) -> str:
        first, *others = self._words[begin:end]
        text = first.text + "".join(word.text if word.joined else f" {word.text}" for word in others)
        return text.replace(GLUE, " ").strip(" \u3000")


def _sums(widths: Sequence[float], words: Sequence[Word], space: float) -> tuple[list[float], list[float]]:
    """Return where the words before each place end, and where those behind it begin, on one long line."""
    spaces = [0.0 if word.joined else space for word in words]
    spaces[0] = 0.0
    ends = [0.0, *accumulate(map(sum, zip(widths, spaces, strict=True)))]
    return ends, [end + space for end, space in zip(ends, (*spaces, 0.0), strict=True)]


def splittable(costs: Sequence[float]) -> int:
    """Return the most cues that the words can make without parting what is one thing."""
    return 1 + sum(cost < ONE_THING for cost in costs[1:-1])

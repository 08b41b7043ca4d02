"""From words to cues of at most two lines of at most 42 characters.

Every way of breaking the text has a cost; dynamic programming finds the cheapest one. The
costs follow the guides (see `line_breaks`): whole sentences and clauses, one line where
one is enough, the lower line the longer one, no line of one short word. The same words
always give the same cues.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from math import inf
from typing import TypeAlias

from presenter.i18n.language import Language
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.line_breaks import ANYWHERE, SENTENCE, break_cost
from presenter.subtitles.word import Word, words_of

LONGEST_LINE = 42

Lines: TypeAlias = tuple[str, ...]

_EACH_CUE = 25.0
_SECOND_LINE = 20.0  # what fits on one line stands on one line
_SENTENCE_WITHIN_LINE = 200.0
_SENTENCE_WITHIN_CUE = 18.0
_SENTENCE_CUT = 40.0  # one that shares its cue with another sentence
_SHORT_LINE = 30.0
_SHORT = 9  # characters
_SHORT_CUE = 18
_TOP_HEAVY = 4.0
_UNEVEN_LINES = 0.45  # for each character that one line is longer than the other
_AUTHORS_LINES_PARTED = 60.0
_UNEVEN_CUES = 0.02  # times the square of the characters that a part is longer or shorter than the others


@lru_cache(maxsize=4096)  # a deck that is read again has mostly the same words
def segment(text: str, language: Language, parts: int | None = None, *, indent: int = 0) -> tuple[Lines, ...]:
    """Return the cues of a plain text: as many as it needs, or `parts` where it needs fewer.

    An author's break (a newline, or ` | `) ends a line. A word of more than 42 characters is
    cut. Where there are fewer words than parts the last cue is held, as it must not vanish
    while the other language goes on. `indent` characters are left free at the very beginning,
    for a label.
    """
    words = words_of(text, LONGEST_LINE)
    if not words:
        return ((),) * (parts or 1)
    segmentation = _Segmentation(words, language, indent)
    bounds = segmentation.bounds()
    if parts is not None and len(bounds) - 1 < parts:
        bounds = segmentation.bounds_of_parts(min(parts, len(words)), bounds)
    cues = tuple(segmentation.lines(begin, end) for begin, end in pairwise(bounds))
    return cues + cues[-1:] * ((parts or 0) - len(cues))


class _Segmentation:
    """The cheapest cues of some words. A place is an index between words: 0 is before the first."""

    def __init__(self, words: tuple[Word, ...], language: Language, indent: int) -> None:
        self._words = words
        # A first word that fills the line by itself stays whole; the label has to do without its room.
        self._indent = indent if len(words[0].text) + indent <= LONGEST_LINE else 0
        self._costs = tuple(_break_costs(words, language))
        self._ends = (0, *accumulate(len(word.text) + (not word.joined) for word in words))
        self._lines = [list(self._lines_from(begin)) for begin in range(len(words))]
        self._cues = [self._cues_from(begin) for begin in range(len(words))]

    def bounds(self) -> list[int]:
        """Return the places where the cheapest cues begin and end."""
        count = len(self._words)
        cheapest = [0.0, *[inf] * count]
        origin = [0] * (count + 1)
        for begin in range(count):
            for end, (cost, _) in self._cues[begin].items():
                if cheapest[begin] + cost < cheapest[end]:
                    cheapest[end], origin[end] = cheapest[begin] + cost, begin
        bounds = [count]
        while bounds[-1]:
            bounds.append(origin[bounds[-1]])
        return bounds[::-1]

    def bounds_of_parts(self, parts: int, natural: list[int]) -> list[int]:
        """Return the places of as many cues of even length, more than the natural ones.

        Only numbers of cues near the natural one are tried at each place, which keeps the
        work in proportion to the words.
        """
        count = len(self._words)
        even = self._length(0, count) / parts
        spare = parts - (len(natural) - 1)
        cheapest: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}, *({} for _ in range(count))]
        for begin in range(count):
            for end, (cue, _) in self._cues[begin].items():
                cost = cue + _UNEVEN_CUES * (self._length(begin, end) - even) ** 2
                fewest = bisect_right(natural, end) - 2
                for number, (before, _) in cheapest[begin].items():
                    known = cheapest[end].get(number + 1, (inf, 0))[0]
                    if fewest <= number + 1 <= fewest + spare + 2 and before + cost < known:
                        cheapest[end][number + 1] = (before + cost, begin)
        bounds = [count]
        for number in range(parts, 0, -1):
            bounds.append(cheapest[bounds[-1]][number][1])
        return bounds[::-1]

    def lines(self, begin: int, end: int) -> Lines:
        """Return the lines of a cue."""
        middle = self._cues[begin][end][1]
        places = (begin, end) if middle == begin else (begin, middle, end)
        return tuple(self._text(*line) for line in pairwise(places))

    def _lines_from(self, begin: int) -> Iterator[tuple[int, int, float]]:
        """Yield where a line may end that begins here, its length, and its cost."""
        cost = 0.0
        for end in range(begin + 1, len(self._words) + 1):
            length = self._length(begin, end)
            if length > LONGEST_LINE:
                return
            is_short = length < _SHORT and not self._is_whole(begin, end)
            yield end, length, cost + (_SHORT_LINE if is_short else 0.0)
            if self._words[end - 1].broken_after:
                return
            if self._costs[end] == SENTENCE:
                cost += _SENTENCE_WITHIN_LINE

    def _cues_from(self, begin: int) -> dict[int, tuple[float, int]]:
        """Return the cheapest cue to each place within reach: its cost, and where its second line begins.

        A cue of one line has its second line begin where the cue does.
        """
        cues: dict[int, tuple[float, int]] = {}
        for end, length, cost in self._lines[begin]:
            is_short = length < _SHORT_CUE and not self._is_whole(begin, end)
            cues[end] = (cost + (_SHORT_LINE if is_short else 0.0), begin)
        for middle, top, top_cost in self._lines[begin]:
            for end, bottom, bottom_cost in self._lines[middle] if middle < len(self._words) else ():
                cost = top_cost + bottom_cost + self._cost_of_two(begin, middle, end, top - bottom)
                if end not in cues or cost < cues[end][0]:
                    cues[end] = (cost, middle)
        return {end: (cost + self._cost_of_cue_end(end), middle) for end, (cost, middle) in cues.items()}

    def _cost_of_two(self, begin: int, middle: int, end: int, difference: int) -> float:
        if self._words[middle - 1].broken_after:
            return 0.0
        if self._costs[middle] == SENTENCE:
            return _SENTENCE_WITHIN_CUE + (0.0 if self._is_whole(begin, end) else _SENTENCE_CUT)
        shape = _UNEVEN_LINES * abs(difference) + (_TOP_HEAVY if difference > 0 else 0.0)
        is_needless = self._length(begin, end) <= LONGEST_LINE
        return self._costs[middle] + shape + (_SECOND_LINE if is_needless else 0.0)

    def _cost_of_cue_end(self, end: int) -> float:
        if end == len(self._words):
            return _EACH_CUE
        return _EACH_CUE + (_AUTHORS_LINES_PARTED if self._words[end - 1].broken_after else self._costs[end])

    def _is_whole(self, begin: int, end: int) -> bool:
        """Tell whether some words begin and end as sentences do."""
        return self._costs[begin] == SENTENCE and self._costs[end] == SENTENCE

    def _length(self, begin: int, end: int) -> int:
        length = self._ends[end] - self._ends[begin] - (not self._words[begin].joined)
        return length if begin else length + self._indent

    def _text(self, begin: int, end: int) -> str:
        first, *others = self._words[begin:end]
        return first.text + "".join(word.text if word.joined else f" {word.text}" for word in others)


def _break_costs(words: tuple[Word, ...], language: Language) -> Iterator[float]:
    """Yield the cost of a break at each place; the text's own beginning and end are sentences'."""
    lexicon = lexicon_of(language)
    yield SENTENCE
    for word, following in pairwise(words):
        yield ANYWHERE if following.joined else break_cost(word.text, following.text, lexicon)
    yield SENTENCE

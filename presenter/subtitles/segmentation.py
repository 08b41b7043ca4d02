"""From words to cues of at most two lines of at most 42 characters.

Sentence by sentence, so that what is added behind one never changes the cues before it; two sentences
that are a line each share a cue. The same words always give the same cues.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from presenter.i18n.language import Language
from presenter.subtitles.cheapest_cues import CheapestCues, splittable
from presenter.subtitles.full_cues import full_cues
from presenter.subtitles.headlines import without_headlines
from presenter.subtitles.length import LONGEST_LINE
from presenter.subtitles.lexicons.lexicon import Lexicon
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.line_breaks import ANYWHERE, COMMA, SENTENCE, cost_within
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.sentences import sentence_ends
from presenter.subtitles.unspaced import ends_unspaced_sentence
from presenter.subtitles.word import Word, words_of

__all__ = ["LONGEST_LINE", "Lines", "Segmentation", "even_targets", "segment", "segment_at"]

Lines: TypeAlias = tuple[str, ...]

# Nobody reads a text of so many characters from a screen: it is broken where lines are full.
LONGEST_TEXT = 100_000
MOST_WORDS = 15_000
_LONGEST_REMEMBERED = 4000
_MOST_SPARE_PARTS = 12


class Segmentation(NamedTuple):
    """The cues of a text, what share of its characters each but the last one ends at, and their cost."""

    cues: tuple[Lines, ...]
    ends: tuple[float, ...]
    cost: float = 0.0

    def held(self, parts: int) -> Segmentation:
        """Return as many cues, the last of which is held where there are fewer."""
        return self._replace(cues=self.cues + self.cues[-1:] * (parts - len(self.cues)))


def segment(
    text: str,
    language: Language,
    parts: int | None = None,
    *,
    indent: int = 0,
    measure: LineMeasure = BY_CHARACTERS,
) -> tuple[Lines, ...]:
    """Return the cues of a plain text: as many as it needs, or `parts` where it needs fewer.

    An author's break (a newline, or ` | `) ends a line, and no other line ends there, unless the author's
    is wider than the band. A word that is longer than a line is cut. Where there is nothing left to split
    the last cue is held, as it must not vanish while the other language goes on. `indent` characters are
    left free at the very beginning, for a label.
    """
    found = segment_at(text, language, None, indent, measure)
    if parts is not None and len(found.cues) < parts:
        found = segment_at(text, language, even_targets(parts), indent, measure)
    return found.cues


def segment_at(
    text: str, language: Language, targets: tuple[float, ...] | None, indent: int, measure: LineMeasure
) -> Segmentation:
    """Return the cues that a text needs, or more, each ending near a target: a share of its characters."""
    if len(text) > LONGEST_TEXT:
        return _held(Segmentation(full_cues(text, measure), ()), targets)
    if len(text) > _LONGEST_REMEMBERED:
        return _segment_at(text, language, targets, indent, measure)
    return _remembered(text, language, targets, indent, measure)


def _segment_at(
    text: str, language: Language, targets: tuple[float, ...] | None, indent: int, measure: LineMeasure
) -> Segmentation:
    words = words_of(text, language, measure)
    if len(words) > MOST_WORDS:
        return _held(Segmentation(full_cues(text, measure), ()), targets)
    if not words:
        return _held(Segmentation(((),), ()), targets)
    costs = break_costs(words, language)
    cheapest = CheapestCues(words, costs, measure, indent)
    bounds = _natural_bounds(cheapest, words, costs)
    cost = cheapest.cost(bounds)
    if targets is not None:
        parts = min(len(targets) + 1, splittable(costs))
        if parts >= len(bounds) - 1:
            reached = targets if parts == len(targets) + 1 else even_targets(parts)
            if parts - len(bounds) + 1 > _MOST_SPARE_PARTS:
                bounds = cheapest.bounds_split(parts, bounds)
            else:
                bounds, cost = cheapest.bounds_of_parts(reached, bounds)
    cues = tuple(cheapest.lines(begin, end) for begin, end in pairwise(bounds))
    return _held(Segmentation(cues, tuple(map(cheapest.position, bounds[1:-1])), cost), targets)


_remembered = lru_cache(maxsize=4096)(_segment_at)  # a deck that is read again has mostly the same words


def even_targets(parts: int) -> tuple[float, ...]:
    """Return where so many cues of even length end, but for the last."""
    return tuple(number / parts for number in range(1, parts))


def _held(found: Segmentation, targets: tuple[float, ...] | None) -> Segmentation:
    return found if targets is None else found.held(len(targets) + 1)


def _natural_bounds(cheapest: CheapestCues, words: Sequence[Word], costs: Sequence[float]) -> list[int]:
    """Return where cues begin and end, passage by passage."""
    bounds = [0]
    if any(word.broken_after for word in words):
        return cheapest.bounds(0, len(words))
    waiting: int | None = None  # where a sentence begins that has room on one line
    for begin, end in pairwise(place for place, cost in enumerate(costs) if cost == SENTENCE):
        is_line = cheapest.fits_line(begin, end)
        if waiting is not None:
            if is_line:
                bounds += cheapest.bounds(waiting, end)[1:]
                waiting = None
                continue
            bounds.append(begin)
        waiting = begin if is_line else None
        if not is_line:
            bounds += cheapest.bounds(begin, end)[1:]
    return bounds if waiting is None else [*bounds, len(words)]


def break_costs(words: Sequence[Word], language: Language) -> list[float]:
    """Return the cost of a break at each place; the text's own beginning and end are sentences'."""
    lexicon = lexicon_of(language)
    lasts = without_headlines([word.last for word in words])
    firsts = without_headlines([word.first for word in words])
    costs = [
        SENTENCE,
        *(
            _cost_behind(word.text) if following.joined else cost_within(last, first, lexicon, after)
            for (word, following), last, first, after in zip(
                pairwise(words), lasts, firsts[1:], (*firsts[2:], ""), strict=False
            )
        ),
        SENTENCE,
    ]
    for place in _sentence_ends(words, lexicon):
        costs[place] = SENTENCE
    return costs


def _sentence_ends(words: Sequence[Word], lexicon: Lexicon) -> Iterator[int]:
    """Yield the places where a sentence ends; within an author's line there is none."""
    spaced: list[str] = []
    places: list[int | None] = []
    for place, word in enumerate(words):
        first, *others = word.text.split(" ")
        if word.joined:
            spaced[-1] += first
        else:
            spaced.append(first)
            places.append(place)
        spaced += others
        places += [None] * len(others)
    begins = (places[end] for end in sentence_ends(spaced, lexicon))
    yield from (place for place in begins if place is not None)


def _cost_behind(piece: str) -> float:
    """Return the cost of a break behind a piece that no space follows."""
    if ends_unspaced_sentence(piece):
        return SENTENCE
    return COMMA if piece[-1] in "、，；：」』）】》\u200b" else ANYWHERE

"""Texts of which those like another are found at once."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import cached_property

from presenter.catalogs.likeness import likeness
from presenter.dataclass import dataclass
from presenter.i18n.fold import fold

LEAST = 0.6
"""Likeness below which a translation of one text is no help with the other."""

_ROOT = 4  # letters of a word that tell it: `plans` and `planned` are looked up as one
_WORD = re.compile(r"\w+")
_MOST_COUNTED = 200
_MOST_COMPARED = 20


@dataclass(frozen=True)
class SourceIndex:
    """Texts by the words in them, made when it is first asked.

    Two texts whose words are alike by more than a share have some of the rarer words of either in common,
    so only those are looked up ("prefix filtering", Bayardo, Ma & Srikant, "Scaling Up All Pairs Similarity
    Search", 2007), and only the few that have most in common are compared letter by letter.
    """

    texts: tuple[str, ...] = field(repr=False)

    def alike(self, text: str, limit: int) -> tuple[tuple[int, float], ...]:
        """Return the numbers of the texts like another with their likeness, up to 1.0; the likest first."""
        words = _roots(text)
        if not words:
            return tuple((number, 1.0) for number in self._exact.get(text, ()))[:limit]
        counted: Counter[int] = Counter()
        for word in self._rarest(words):
            counted.update(self._places.get(word, ()))
        shares = [
            (_share(words, self._words[number]), -number) for number, _ in counted.most_common(_MOST_COUNTED)
        ]
        exact = self._exact.get(text, ())
        nearest = [-number for _, number in sorted(shares, reverse=True)[:_MOST_COMPARED]]
        measured = [
            (number, likeness(text, self.texts[number])) for number in dict.fromkeys((*exact, *nearest))
        ]
        found = [(number, measure) for number, measure in measured if measure >= LEAST]
        return tuple(sorted(found, key=_by_likeness)[:limit])

    def warm_up(self) -> None:
        """Make the index now: in a thread, so that no key waits for it."""
        _ = self._exact, self._places

    @cached_property
    def _exact(self) -> Mapping[str, tuple[int, ...]]:
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self.texts):
            numbers[text].append(number)
        return {text: tuple(found) for text, found in numbers.items()}

    @cached_property
    def _words(self) -> tuple[frozenset[str], ...]:
        return tuple(_roots(text) for text in self.texts)

    @cached_property
    def _places(self) -> Mapping[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self._words):
            for word in words:
                places[word].append(number)
        return dict(places)

    def _rarest(self, words: Iterable[str]) -> list[str]:
        ordered = sorted(words, key=self._frequency)
        # So many words at least has a text in common with one whose share of common words is `LEAST`.
        common = math.ceil(len(ordered) * LEAST / (2 - LEAST))
        return ordered[: len(ordered) - common + 1]

    def _frequency(self, word: str) -> int:
        return len(self._places.get(word, ()))


def _roots(text: str) -> frozenset[str]:
    return frozenset(word[:_ROOT] for word in _WORD.findall(fold(text)))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of words in common (Dice's coefficient)."""
    return 2 * len(one & other) / (len(one) + len(other))


def _by_likeness(found: tuple[int, float]) -> tuple[float, int]:
    number, measure = found
    return -measure, number

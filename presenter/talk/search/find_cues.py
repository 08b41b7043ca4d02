"""The subtitles that a query means.

Every word of the query stands somewhere in a subtitle, in one language, or in the name of who says it,
at whatever place and whether with its accents or without. A word that stands in none of the talk's
subtitles is taken for the words most like it: of the same letters but one in a few, or with letters left
out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cached_property

from presenter.dataclass import dataclass
from presenter.i18n.fold import fold
from presenter.subtitles.cue import Cue
from presenter.talk.search.find_slides import LONGEST_QUERY
from presenter.talk.search.match import find_letters
from presenter.talk.search.passage import Part, SlideWords

_LIKE = 0.75  # of 1 for the same word (Ratcliff and Obershelp, as Python's difflib has it)
_MOST_LIKE = 6  # words that one may be taken for
_SHORTEST = 3  # letters: whatever is shorter is like too many


@dataclass(frozen=True, slots=True)
class CueSearch:
    """What is searched for: for each word the spellings it is found by; and the slides that have them all."""

    spellings: tuple[tuple[str, ...], ...] = ()
    slides: tuple[int, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every spelling, to point it out."""
        return tuple(spelling for spellings in self.spellings for spelling in spellings)


class CueFinder:
    """Find cues in the words of slides; what is made of them for that is made once."""

    def __init__(self, read: Iterable[SlideWords]) -> None:
        self._columns = [_columns(slide) for slide in read]

    def find(self, query: str, *, fuzzy: bool = True) -> CueSearch:
        """Return the slides whose subtitles have the words of a query.

        Not `fuzzy`, no word is taken for another: where not all slides have been read, it may yet be found.
        """
        words = fold(query[:LONGEST_QUERY]).split()
        if not words:
            return CueSearch()
        exact = self._having(tuple((word,) for word in words))
        if exact.slides or not fuzzy:
            return exact
        return self._having(tuple(map(self._spellings, words)))

    def _having(self, spellings: tuple[tuple[str, ...], ...]) -> CueSearch:
        """Return the slides that have every word in one language."""
        slides = (
            slide
            for slide, languages in enumerate(self._columns)
            if any(_count(spellings, words) == len(spellings) for words in languages)
        )
        return CueSearch(spellings, tuple(slides))

    def _spellings(self, word: str) -> tuple[str, ...]:
        """Return a word where it stands anywhere, else those most like it; itself where there are none."""
        if len(word) < _SHORTEST or any(word in one for one in self._vocabulary):
            return (word,)
        lengths = range(len(word) - 2, len(word) + 3)
        near = [one for one in self._vocabulary if len(one) in lengths]
        like = get_close_matches(word, near, _MOST_LIKE, _LIKE)
        shortened = sorted((one for one in self._vocabulary if find_letters(one, word)), key=len)
        return tuple(dict.fromkeys((*like, *shortened[:_MOST_LIKE]))) or (word,)

    @cached_property
    def _vocabulary(self) -> tuple[str, ...]:
        """Return every word of the subtitles once; they are taken apart only once a query needs them."""
        written = {word for languages in self._columns for column in languages for word in column.split()}
        return tuple(sorted({"".join(filter(str.isalnum, word)) for word in written}))


def cues_found(search: CueSearch, track: Sequence[Cue]) -> tuple[int, ...]:
    """Return which cues of a slide have the words, counted from 0; those with most where none has all."""
    scores = [_score(search, cue) for cue in track]
    best = max(scores, default=0)
    return tuple(place for place, score in enumerate(scores) if score and score == best)


def _columns(slide: SlideWords) -> tuple[str, ...]:
    return tuple(passage.folded for passage in slide.passages if passage.part is Part.CUES)


def _score(search: CueSearch, cue: Cue) -> int:
    """Return how many of the words a cue has, with who says it, in the language in which it has most."""
    said = (" ".join((cue.voice, *lines)) for lines in cue.lines.values())
    return max((_count(search.spellings, fold(words)) for words in said), default=0)


def _count(spellings: Sequence[Sequence[str]], words: str) -> int:
    return sum(any(spelling in words for spelling in one) for one in spellings)

"""The slides that a query means, the likeliest first.

The number or the id of a slide, typed whole, comes before all else. Then what is found as it was
typed: in a title, an id, the text, the notes, the subtitles; in each of them at its beginning,
at the beginning of a word, anywhere. Several words may stand in any order, in any parts of one
slide in one language; the least telling part counts. Last come titles and ids that have the
letters in their order, as when some are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.fold import fold
from presenter.i18n.language import Language
from presenter.talk.search.excerpt import Excerpt, excerpt_of, excerpt_of_letters
from presenter.talk.search.match import Quality, find_letters, find_phrase
from presenter.talk.search.passage import Part, Passage, SlideWords
from presenter.talk.search.search_index import SearchIndex

MOST_HITS = 50
LONGEST_QUERY = 100  # characters
_FUZZY = (Part.TITLE, Part.IDENTIFIER)

# Fuzzy or not, part, scattered or not, quality, language: the smaller, the better.
_Rank: TypeAlias = tuple[bool, Part, bool, Quality, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """A slide, counted from 0, and where in it the query was found; an id and a number have no language."""

    slide: int
    part: Part
    language: Language | None
    passage: Passage
    place: int
    words: tuple[str, ...]
    fuzzy: bool = False

    @property
    def excerpt(self) -> Excerpt:
        """Return the line in which the query was found."""
        if self.fuzzy:
            return excerpt_of_letters(self.passage, find_letters(self.passage.folded, self.words[0]) or ())
        return excerpt_of(self.passage, self.place, self.words)


@dataclass(frozen=True, slots=True)
class _Candidate:
    rank: _Rank
    slide: int
    passage: Passage
    place: int


def find_slides(
    index: SearchIndex, query: str, languages: Sequence[Language], limit: int = MOST_HITS
) -> tuple[Hit, ...]:
    """Return the slides that a query means, each once; of equal ones the first language's come first."""
    wanted = " ".join(fold(query[:LONGEST_QUERY]).split())
    if not wanted:
        return ()
    exact = _by_number(index, wanted)
    preference = {language: place for place, language in enumerate(languages)}
    candidates = [
        best
        for slide, words in enumerate(index.read)
        if (exact is None or slide != exact.slide)
        and (best := _best(slide, words, wanted, preference)) is not None
    ]
    candidates.sort(key=_order)
    queries = (wanted, *wanted.split()) if " " in wanted else (wanted,)
    hits = [_hit(candidate, queries) for candidate in candidates[:limit]]
    return tuple(hits if exact is None else [exact, *hits][:limit])


def _by_number(index: SearchIndex, wanted: str) -> Hit | None:
    if not (wanted.isascii() and wanted.isdecimal()) or not 1 <= int(wanted) <= index.slide_count:
        return None
    number = Passage(Part.NUMBER, None, wanted, wanted)
    return Hit(int(wanted) - 1, Part.NUMBER, None, number, 0, (wanted,))


def _order(candidate: _Candidate) -> tuple[_Rank, int]:
    return candidate.rank, candidate.slide


def _best(slide: int, words: SlideWords, wanted: str, preference: dict[Language, int]) -> _Candidate | None:
    passages = words.passages
    candidates = _phrases(slide, passages, wanted, preference) if wanted in words.folded else []
    if " " in wanted and all(word in words.folded for word in wanted.split()):
        candidates = [*candidates, *_scattered(slide, passages, wanted.split(), preference)]
    best = min(candidates, key=_order, default=None)
    return best or min(_fuzzy(slide, passages, wanted, preference), key=_order, default=None)


def _phrases(
    slide: int, passages: Sequence[Passage], wanted: str, preference: dict[Language, int]
) -> list[_Candidate]:
    found = []
    for passage in passages:
        if wanted not in passage.folded:
            continue
        match = find_phrase(passage.folded, wanted)
        if match is not None:
            quality, place = match
            whole = passage.part is Part.IDENTIFIER and passage.folded == wanted
            part = Part.NUMBER if whole else passage.part
            rank = (False, part, False, quality, _language_rank(passage, preference))
            found.append(_Candidate(rank, slide, passage, place))
    return found


def _scattered(
    slide: int, passages: Sequence[Passage], words: list[str], preference: dict[Language, int]
) -> Iterator[_Candidate]:
    """Return, for each language that has every word somewhere on the slide, the least telling of them."""
    for language, place_of_language in preference.items():
        spoken = [passage for passage in passages if passage.language in (language, None)]
        found = [_phrases(slide, spoken, word, preference) for word in words]
        if all(found):
            least = max((min(candidates, key=_order) for candidates in found), key=_order)
            _, part, _, quality, _ = least.rank
            yield _Candidate(
                (False, part, True, quality, place_of_language), slide, least.passage, least.place
            )


def _fuzzy(
    slide: int, passages: Sequence[Passage], wanted: str, preference: dict[Language, int]
) -> Iterator[_Candidate]:
    for passage in passages:
        if passage.part in _FUZZY and (letters := find_letters(passage.folded, wanted)):
            rank = (True, passage.part, False, Quality.LETTERS, _language_rank(passage, preference))
            yield _Candidate(rank, slide, passage, letters[0])


def _language_rank(passage: Passage, preference: dict[Language, int]) -> int:
    return 0 if passage.language is None else preference.get(passage.language, len(preference))


def _hit(candidate: _Candidate, words: tuple[str, ...]) -> Hit:
    passage = candidate.passage
    return Hit(
        candidate.slide,
        passage.part,
        passage.language,
        passage,
        candidate.place,
        words,
        fuzzy=candidate.rank[0],
    )

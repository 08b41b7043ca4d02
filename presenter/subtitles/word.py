"""The words of a text as lines are made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.dataclass import dataclass
from presenter.deck.lines import even_spaces
from presenter.i18n.language import Language
from presenter.subtitles.length import graphemes, length, length_of_cluster
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.unspaced import is_unspaced, may_be_cut, phrases

AUTHORS_BREAK = re.compile(r"(?<!\s)\s*[\n\x85\u2028\u2029]\s*|\s\|\s")
# Stands for a space within what stays on one line (a command), until lines are made of it.
GLUE = "\ue001"

_SHORTEST_OF_TWO = 0.5  # of a line, before a mark at which a word is cut rather than anywhere
_GOOD_ENDS = "/" + GLUE, "-_.?&=#"


@dataclass(frozen=True, slots=True)
class Word:
    """A word; `joined` to the one before without a space, `broken_after` where the author ends the line.

    Where lines are the author's own, each of them is one such word.
    """

    text: str
    joined: bool = False
    broken_after: bool = False

    @property
    def first(self) -> str:
        """Return what stands before the first space."""
        return self.text.partition(" ")[0]

    @property
    def last(self) -> str:
        """Return what stands behind the last space."""
        return self.text.rpartition(" ")[2]


def has_authors_break(text: str) -> bool:
    """Tell whether the author ends a line within a text, with a newline or ` | `."""
    return AUTHORS_BREAK.search(text) is not None


def spaced_words(text: str) -> list[str]:
    """Return what stands between the spaces of a text; a no-break space (U+00A0) is part of its word."""
    return even_spaces(text).split(" ") if text.strip() else []


def words_of(text: str, language: Language | None, measure: LineMeasure = BY_CHARACTERS) -> tuple[Word, ...]:
    """Return the words of a text; one that is longer than a line is cut into several.

    Where the author broke a line, what stands between two such breaks is one word, unless it is
    wider than the band. Without a language no phrases are looked for where there are no spaces.
    """
    passages = [even_spaces(passage) for passage in AUTHORS_BREAK.split(text)]
    passages = [passage for passage in passages if passage]
    found: list[Word] = []
    for number, passage in enumerate(passages, start=1):
        if len(passages) > 1 and measure.holds(passage):
            words = [Word(passage)]
        else:
            words = list(_words(passage, language, measure))
        if number < len(passages):
            words[-1] = Word(words[-1].text, words[-1].joined, broken_after=True)
        found += words
    return tuple(found)


def _words(passage: str, language: Language | None, measure: LineMeasure) -> Iterator[Word]:
    for word in spaced_words(passage):
        joined = False
        for phrase in phrases(word, language) if language is not None and is_unspaced(word) else (word,):
            for piece in _cut(phrase, measure):
                yield Word(piece, joined)
                joined = True


def _cut(word: str, measure: LineMeasure) -> Iterator[str]:
    """Yield a word, or pieces of it that fit on a line.

    It is cut between grapheme clusters (UAX 29): an address after a slash, others after another mark.
    """
    if len(word) <= 1 or (length(word) <= measure.characters and measure.ems(word) <= measure.room):
        yield word
        return
    piece: list[str] = []
    sizes: dict[str, tuple[float, float]] = {}  # a long text has few letters
    taken = ems = 0.0
    for cluster in graphemes(word):
        for part in (cluster,) if len(cluster) <= _MOST_CODE_POINTS else _bounded(cluster):
            size = sizes.get(part)
            if size is None:
                size = sizes[part] = (length_of_cluster(part), measure.ems(part))
            one, width = size
            if piece and (taken + one > measure.characters or ems + width > measure.room):
                end = _end_of_piece(piece, part)
                yield "".join(piece[:end])
                piece = piece[end:]
                taken, ems = length("".join(piece)), measure.ems("".join(piece))
            piece.append(part)
            taken, ems = taken + one, ems + width
    yield "".join(piece)


def _bounded(cluster: str) -> Iterator[str]:
    """Yield a cluster, or what can be kept together of one that thousands of accents are piled upon."""
    for begin in range(0, len(cluster), _MOST_CODE_POINTS):
        yield cluster[begin : begin + _MOST_CODE_POINTS]


_MOST_CODE_POINTS = 64


def _end_of_piece(piece: list[str], following: str) -> int:
    shortest = int(len(piece) * _SHORTEST_OF_TWO)
    for marks in _GOOD_ENDS:
        for end in range(len(piece), shortest, -1):
            if piece[end - 1] in marks:
                return end
    for end in range(len(piece), shortest, -1):
        after = piece[end] if end < len(piece) else following
        if may_be_cut(piece[end - 1], after):
            return end
    return len(piece)

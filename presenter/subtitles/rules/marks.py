"""The marks of a text that come in pairs, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from presenter.dataclass import dataclass
from presenter.subtitles.lexicons.lexicon import NAMES_WITH_MARKS

# Addresses and smileys have marks that pair with nothing, and so has an aside of a mark alone.
_OF_NO_SENTENCE = re.compile(
    r"\S*(?:://|www\.)\S*|[:;=8]-?[()\[\]{}]+|[(\[](?:!|\?|\?!|sic)[)\]]\W*|\W*!=\W*"
)
_LIST_ITEM = re.compile(r"\w{1,3}[)\]]\W*")  # "a) first, b) second"
_INCHES = re.compile(r"\d+(?:[.,]\d+)?[\"″]")
_MARKS = re.compile(r"[¿¡]+|[?!]+|[()\[\]{}«»“”]|\"")
_NO_LETTER = re.compile(r"\W*")
_ADDS_UP = re.compile(r"\W*\w\d*!\W*")  # a factorial, or a command such as :q!

OPENING = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}
CLOSING = {opening: closing for closing, opening in OPENING.items()}


class Side(Enum):
    """What a mark does."""

    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()  # the straight quotation mark


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, or several that do one thing (`¡¿`); `word` is the number of the word that it belongs to.

    What closes an item's number or letter may have nothing that opens, nor has what stands for inches
    (`is_alone`).
    """

    text: str
    side: Side
    word: int
    is_alone: bool = False

    @property
    def is_of_sentence(self) -> bool:
        """Tell whether it is one of a question or an exclamation."""
        return self.text[0] in "¿¡?!"


def marks_of(words: list[str]) -> Iterator[Mark]:
    """Yield the marks of some words that come in pairs, those of questions and exclamations with them."""
    for number, word in enumerate(words):
        if _is_special(word):
            continue
        is_alone = _LIST_ITEM.fullmatch(word) is not None or _INCHES.match(word) is not None
        end = len(word) - _length_of_tail(word)
        for found in _MARKS.finditer(word):
            if (
                found[0][0] not in "?!" or 0 < end <= found.start()
            ):  # neither “a?b” nor “?” alone asks anything
                yield Mark(found[0], _side_of(found[0]), number, is_alone)


def _is_special(word: str) -> bool:
    if _OF_NO_SENTENCE.fullmatch(word) or word.rstrip(".,;:").lower() in NAMES_WITH_MARKS:
        return True
    return _ADDS_UP.fullmatch(word) is not None


def _length_of_tail(word: str) -> int:
    """Return how many signs that are no letters a word ends with."""
    tail = _NO_LETTER.match(word[::-1])
    return len(tail[0]) if tail else 0


def _side_of(text: str) -> Side:
    if text == '"':
        return Side.EITHER
    return Side.OPENS if text in CLOSING or text[0] in "¿¡" else Side.CLOSES

"""Where a term stands in a text, in whatever form its words take there.

Words end in other ways as they are declined (instalación, instalaciones; facility, facilities), and accents
come and go with that. So of a long word its beginning counts, of a short one all but an `s`. This knows no
grammar: it would rather find a term that is not meant than tell of one as missing that is there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_LONG = 5
_ENDING = 3
_IS_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")


def find_term(term: str, text: str, *, case: bool = False) -> Iterator[tuple[int, int]]:
    """Yield from where to where a term stands in a text."""
    if case:
        pattern = _exactly(term)
    else:
        pattern, text = _pattern(_folded(term)), _folded(text)
    for match in pattern.finditer(text):
        yield match.span()


@lru_cache(maxsize=1024)
def _exactly(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}(?:['’]?s)?(?!\w)")


@lru_cache(maxsize=1024)
def _pattern(term: str) -> re.Pattern[str]:
    if _IS_UNSPACED.search(term):
        return re.compile(re.escape(term))
    words = r"[\s\u00a0-]+".join(_word(word) for word in term.split())
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _word(word: str) -> str:
    if len(word) < _LONG or not word.isalpha():
        return re.escape(word) + r"(?:['’]?e?s)?"
    kept = max(len(word) - _ENDING, _LONG - 1)
    return rf"{re.escape(word[:kept])}\w{{0,{len(word) - kept + _ENDING}}}"


def _folded(text: str) -> str:
    """Return the text without capitals and accents, in the same length."""
    return "".join(_letter(character) for character in text)


def _letter(character: str) -> str:
    plain = unicodedata.normalize("NFD", character)[0].lower()
    return plain if len(plain) == 1 else character

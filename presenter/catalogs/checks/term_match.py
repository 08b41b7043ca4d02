"""Where a term stands in a text, in whatever form its words take there.

Words end in other ways as they are declined (instalación, instalaciones; facility, facilities), and accents
come and go with that. This knows no grammar, and errs on the side where nobody is told of a fault that is
none: where a term makes a demand or is forbidden, a word has to be that one but for a usual ending (`camera`
is not in “we came”); where it is what is asked for, the beginning of a long word will do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_LONG = 5
_ENDING = 3
_ENDINGS = "['’]?s|[aeioy]|[aeio]['’]?s|ies|e?[nmr]|ern|e?d|ings?"
_IS_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")


def find_term(
    term: str, text: str, *, case: bool = False, by_beginning: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield from where to where a term stands in a text, or words of its family too, `by_beginning`."""
    if case:
        pattern = _exactly(term)
    else:
        pattern, text = _pattern(_folded(term), by_beginning), _folded(text)
    for match in pattern.finditer(text):
        yield match.span()


@lru_cache(maxsize=1024)
def _exactly(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}(?:['’]?s)?(?!\w)")


@lru_cache(maxsize=1024)
def _pattern(term: str, by_beginning: bool) -> re.Pattern[str]:  # noqa: FBT001 -- cached by both
    if _IS_UNSPACED.search(term):
        return re.compile(re.escape(term))
    words = r"[\s\u00a0-]+".join((_family if by_beginning else _word)(word) for word in term.split())
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _word(word: str) -> str:
    """Return a word with the endings that it may take, and not those that make another of it."""
    if len(word) < _LONG or not word.isalpha():
        return re.escape(word) + r"(?:['’]?e?s)?"
    stem = word[:-1] if word[-1] in "aeioy" else word
    return rf"{re.escape(stem)}(?:{_ENDINGS})?"


def _family(word: str) -> str:
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

"""Where words may be divided, for authors who ask for it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from presenter.i18n.language import Language, fallback_chain

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# Letters before and after a hyphen: the least that dictionaries for print agree on.
BEFORE, AFTER = 2, 3
SHORTEST = BEFORE + AFTER + 1
WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
# What has one of these is an address, a path or a name in code.
ADDRESS_MARKS = re.compile(r"[/@_\\=&?#]|\w\.\w")


def hyphenated(text: str, language: Language) -> str:
    """Return a text with a soft hyphen wherever a word of the language may be divided.

    Names in capitals, addresses and words that the author has divided stay as they
    are, and so does every text in a language that no dictionary is for. The places
    are Liang's patterns (Word Hy-phen-a-tion by Com-put-er, 1983), as LibreOffice has them.
    """
    dictionary = _dictionary(language)
    if dictionary is None:
        return text
    return "".join(_divided(part, dictionary) for part in re.split(r"(\s+)", text))


def _divided(part: str, dictionary: Pyphen) -> str:
    if SOFT_HYPHEN in part or ADDRESS_MARKS.search(part):
        return part

    def divide(found: re.Match[str]) -> str:
        word = found[0]
        # A capital after the first letter: an acronym, or a name such as PySide.
        return word if word[1:] != word[1:].lower() else str(dictionary.inserted(word, SOFT_HYPHEN))

    return WORD.sub(divide, part)


@lru_cache(maxsize=8)  # reading one takes some hundredths of a second
def _dictionary(language: Language) -> Pyphen | None:
    # Late: only a deck that asks for hyphens pays for it.
    import pyphen

    known = next((one for one in fallback_chain(language) if one in pyphen.LANGUAGES), None)
    return pyphen.Pyphen(lang=known, left=BEFORE, right=AFTER) if known is not None else None

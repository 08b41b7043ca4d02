"""Where sentences end.

A full stop ends one unless it belongs to an abbreviation or an initial, and only where
what follows could begin one. An opening ¿ or ¡ begins one whatever stands before.
"""

from __future__ import annotations

import re

from presenter.i18n.language import Language
from presenter.subtitles.lexicons.lexicon import Lexicon
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.word import spaced_words

_CLOSING = "\"'”’»)]"
_OPENING = "\"'“‘«(["
_INITIAL = re.compile(r"\w\.(?:\w\.)*")


def sentences(text: str, language: Language) -> tuple[str, ...]:
    """Return the sentences of a text, one space between words."""
    words = spaced_words(text)
    lexicon = lexicon_of(language)
    found: list[str] = []
    begin = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or ends_sentence(words[end - 1], words[end], lexicon):
            found.append(" ".join(words[begin:end]))
            begin = end
    return tuple(found)


def ends_sentence(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence ends between two words."""
    bare = word.rstrip(_CLOSING)
    if not bare.endswith((".", "?", "!", "…")):
        return False
    opening = following.lstrip(_OPENING + "-–—")
    if opening.startswith(("¿", "¡")):
        return True
    if not opening[:1].isupper() and not opening[:1].isdigit():
        return False
    return not bare.endswith(".") or bare.endswith("..") or not is_abbreviation(bare, following, lexicon)


def is_abbreviation(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a word that ends with a full stop is short for another, given the word after it."""
    lowered = word.lstrip(_OPENING + "¿¡").lower()
    if lowered in lexicon.before_numbers and following[:1].isdigit():
        return True
    initial = _INITIAL.fullmatch(word.lstrip(_OPENING)) and word[:1].isupper()
    return lowered in lexicon.abbreviations or bool(initial)

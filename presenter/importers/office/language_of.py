"""What language a deck is written in, by what its words are marked with."""

from __future__ import annotations

import unicodedata
from collections import Counter
from enum import StrEnum

from presenter.i18n.language import parse_language

_COMMON = {
    "en": frozenset(["the", "and", "of", "is", "are", "with", "this", "that", "you", "not", "from"]),
    "es": frozenset(["el", "la", "los", "las", "que", "y", "del", "una", "con", "para", "por", "se", "está"]),
    "fr": frozenset(["le", "les", "des", "et", "une", "est", "dans", "pour", "avec", "sur", "que", "pas"]),
    "de": frozenset(["der", "die", "das", "und", "ist", "nicht", "mit", "ein", "eine", "von", "für", "auf"]),
    "pt": frozenset(["o", "os", "as", "que", "e", "do", "da", "em", "um", "uma", "com", "para", "não"]),
    "it": frozenset(["il", "lo", "gli", "che", "e", "di", "una", "con", "per", "non", "sono", "della"]),
}
LEAST_WORDS = 8
# Hebrew to Myanmar and Khmer, and the forms of presentation of the first of them (Unicode, Blocks.txt).
_COMPLEX = (("\u0590", "\u109f"), ("\u1780", "\u17ff"), ("\ufb1d", "\ufdff"), ("\ufe70", "\ufeff"))


class ScriptFamily(StrEnum):
    """The kinds of scripts that office programs keep a language each for."""

    WESTERN = "western"
    ASIAN = "asian"
    COMPLEX = "complex"


def script_family(words: str) -> ScriptFamily:
    """Return the kind of script that most letters are in."""
    found = Counter(_family(letter) for letter in words if letter.isalpha())
    return found.most_common(1)[0][0] if found else ScriptFamily.WESTERN


def _family(letter: str) -> ScriptFamily:
    if any(first <= letter <= last for first, last in _COMPLEX):
        return ScriptFamily.COMPLEX
    is_wide = unicodedata.east_asian_width(letter) in "WF"
    return ScriptFamily.ASIAN if is_wide else ScriptFamily.WESTERN


def language_of(marked: Counter[str], words: str) -> str:
    """Return the language most words are marked with, unless the words themselves are clearly in another.

    Programs mark words with the language of their interface, so that a Spanish deck may say it was English.
    """
    code = ""
    for tag, _ in marked.most_common():
        try:
            code = str(parse_language(tag.replace("-", "_"))).partition("_")[0]
        except ValueError:
            continue
        break
    said = Counter(words.lower().split())
    scores = {name: sum(said[word] for word in common) for name, common in _COMMON.items()}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] >= LEAST_WORDS and scores[best] > 1.5 * scores.get(code, 0) and code in ("", *_COMMON):
        return best
    return code or "en"

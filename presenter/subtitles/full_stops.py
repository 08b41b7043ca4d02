"""Which full stops end a sentence, and which only a shortened word.

Abbreviations are of four kinds. Some always go on (Dr., e.g., p. ej.). Some do where a number
follows (No. 5, art. 3, s. XIX, 5 min. 20 s). Some may well be the last word (U.S., a.m., Ltd., Ud.):
those end the sentence where the next word is one that sentences begin with. Some are written in two
parts (EE. UU., a. C., S. A.), which stay together. An initial goes on with its name, but the letter
of “plan B.” does not.
"""

from __future__ import annotations

import re

from presenter.subtitles.lexicons.lexicon import Lexicon

_INITIALS = re.compile(r"[^\W\d_]\.(?:-?[^\W\d_]\.)*")
_NUMERAL = re.compile(r"[IVXLCDM]+|\W*\d.*")
_PUNCTUATION = ".,;:?!…)]»”\"'’"


def full_stop_ends_sentence(word: str, before: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether the full stop of a word is the end of a sentence.

    `before` is the word before it in the sentence, if there is one. `following` is a word that may
    begin a sentence, without quotation marks before it.
    """
    if _is_halved(word, following, lexicon) or _is_numeric(word, following, lexicon):
        return False
    if _is_unit(word, before, lexicon):
        return True
    if is_abbreviation(word, following, lexicon):
        return False
    if f"{before} {word}" in lexicon.compounds:
        return not following[:1].isdigit()
    if word in lexicon.final or word.lower() in lexicon.final:
        return _begins_surely(following, lexicon)
    if _is_initial(word):
        return before.lower() in lexicon.lettered or _begins_surely(following, lexicon)
    return True


def is_abbreviation(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a word that ends with a full stop is short for another and goes on with the next word."""
    if _is_numeric(word, following, lexicon):
        return True
    lowered = word.lower()
    counted = following.rstrip(_PUNCTUATION)
    if lowered in lexicon.before_numbers and len(counted) == 1 and counted.isupper():
        return not lexicon.is_starter(counted)  # App. B
    return word in lexicon.abbreviations or lowered in lexicon.abbreviations


def _is_numeric(word: str, following: str, lexicon: Lexicon) -> bool:
    lowered = word.lower()
    is_counted = lowered in lexicon.before_numbers or lowered in lexicon.within_numbers
    return is_counted and _NUMERAL.fullmatch(following.rstrip(_PUNCTUATION)) is not None


def _is_unit(word: str, before: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is the unit of the number before it: “40 ms.” is not short for a name's title."""
    is_written_so = len(word) == len("V.") or word[:1].islower()
    return before[:1].isdigit() and is_written_so and word.removesuffix(".").lower() in lexicon.units


def _is_halved(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether two words are one abbreviation; its last full stop may be followed by other signs."""
    return f"{word} {following.rstrip(_PUNCTUATION)}." in lexicon.compounds


def _begins_surely(following: str, lexicon: Lexicon) -> bool:
    return following.startswith(("¿", "¡")) or lexicon.is_starter(following)


def _is_initial(word: str) -> bool:
    return word[:1].isupper() and _INITIALS.fullmatch(word) is not None

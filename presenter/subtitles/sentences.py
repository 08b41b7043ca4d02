"""Where sentences end.

A mark (. ? ! …) ends one only where what follows could begin one: a capital, a figure, a sign
that opens (¿ ¡ “ «), a name that is always written small (iPhone, config.toml). A full stop
moreover has to be one, and not that of an abbreviation or an initial (`full_stops`). A question
or an exclamation within quotation marks goes on where somebody is said to have said it.

This is the plan of Unicode's UAX 29, sentence boundaries, with the words of a language added:
those that it shortens, and those that it likes to begin sentences with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from presenter.i18n.language import Language
from presenter.subtitles.full_stops import full_stop_ends_sentence
from presenter.subtitles.lexicons.lexicon import Lexicon
from presenter.subtitles.lexicons.lexicon_of import lexicon_of
from presenter.subtitles.word import spaced_words

_MARKS = (".", "?", "!", "…", "؟", "۔", "।", "॥", "։", "።", "。", "！", "？")
_ELLIPSES = ("…", "..")
_BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CLOSING = "\"'”’“‘»›)]}*_¹²³" + _BIDI
_OPENING = "\"'“‘«‹„‚([{*_" + _BIDI
_DASHES = "-–—"
_RELATIONS = frozenset("=<>≈≤≥≠")
_SAID_WITHIN = 5  # words: “Does it float?” Dr. Ana Okonkwo asked
_SHORT_SOUND = 3  # letters: “[sic]”, but no “fig. [a]”
_LONGEST_SOUND = 5  # words, with the one behind it
_ITEM = re.compile(r"(\d{1,2})[.)]")
_SMALL_NAME = re.compile(
    r"[a-zñ]+[A-Z]\w*"  # iPhone, mRNA
    r"|(?:https?://|www\.)\S+"
    r"|\w+(?:\.\w{2,})+\S*"  # config.toml
    r"|\w+(?:\(\S*|_\w+\S*)"  # print(), make_fast
)


def sentences(text: str, language: Language) -> tuple[str, ...]:
    """Return the sentences of a text, one space between words."""
    words = spaced_words(text)
    if not words:
        return ()
    places = (0, *sentence_ends(words, lexicon_of(language)), len(words))
    return tuple(" ".join(words[begin:end]) for begin, end in pairwise(places))


def sentence_ends(words: Sequence[str], lexicon: Lexicon) -> Iterator[int]:
    """Yield the places between words where a sentence ends: the number of the word that begins the next.

    The end of the words is not among them.
    """
    begin = item = 0
    for place in range(1, len(words)):
        if place - 1 == begin and (found := _ITEM.fullmatch(words[begin])):
            number = int(found[1])
            if begin == 0 or number == item + 1:
                item = number  # the figure of a list belongs to its words
                continue
        if _ends(words, begin, place, lexicon):
            yield place
            begin = place


def ends_sentence(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a sentence ends between two words of which nothing more is known."""
    return _ends((word, following), 0, 1, lexicon)


def _ends(words: Sequence[str], begin: int, place: int, lexicon: Lexicon) -> bool:
    last = _last_word(words, begin, place)
    bare = words[last].rstrip(_CLOSING)
    if not bare.endswith(_MARKS):
        return False
    following = words[place]
    if following in _DASHES and place + 1 < len(words):
        following = words[place + 1]
    opening = following.lstrip(_OPENING + _DASHES)
    if following[:1] == "[" and opening[:_SHORT_SOUND].isalpha():
        opening = opening.capitalize()  # a sound, such as [laughter], stands apart from what is said
    if following.startswith("("):
        opening = _behind_sound(words[place : place + _LONGEST_SOUND]) or opening
    if not (may_begin_sentence(opening, lexicon) or _begins_formula(words[place : place + 2])):
        return False
    if bare.endswith(_ELLIPSES):
        return last > begin or opening.split("’")[0].split("'")[0] not in lexicon.always_capital
    if bare.endswith("."):
        before = words[last - 1] if last > begin else ""
        return full_stop_ends_sentence(bare.lstrip(_OPENING + "¿¡"), before, opening, lexicon)
    if bare.lower() in lexicon.names_with_marks:
        return lexicon.is_starter(opening)
    return bare == words[last] or not _is_said_by(words[place : place + _SAID_WITHIN], lexicon)


def _behind_sound(words: Sequence[str]) -> str:
    """Return the word behind a sound that words begin with (“(risas) Gracias”), or nothing."""
    for word, following in pairwise(words):
        if word.endswith(")"):
            return following.lstrip(_OPENING + _DASHES)
    return ""


def _last_word(words: Sequence[str], begin: int, place: int) -> int:
    """Return the number of the last word before a place that is not a closing sign or a picture alone."""
    last = place - 1
    while last > max(begin, place - 4) and not any(map(_is_of_words, words[last])):
        last -= 1
    return last


def _is_of_words(character: str) -> bool:
    return character.isalnum() or character in _MARKS


def may_begin_sentence(opening: str, lexicon: Lexicon) -> bool:
    """Tell whether a word, without the signs that open before it, may be the first of a sentence."""
    first, second = opening[:1], opening[1:2]
    if first in "¿¡" or first.isdigit() or (first.isalpha() and not first.islower()):
        return first != ""
    if first in "$€£¥#@−+~":
        return second.isalnum()
    return opening.lower() in lexicon.small_names or _SMALL_NAME.fullmatch(opening) is not None


def _begins_formula(words: Sequence[str]) -> bool:
    """Tell whether words are a letter and then a sign: “p = 0.03”."""
    return len(words) > 1 and len(words[0]) == 1 and words[0].isalpha() and words[1] in _RELATIONS


def _is_said_by(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words are a name and then “asked”, “said” or another of the kind."""
    if lexicon.is_starter(words[0]):
        return False
    for word in words:
        if not word[:1].isupper():
            return word.rstrip(".,;:") in lexicon.said
    return False

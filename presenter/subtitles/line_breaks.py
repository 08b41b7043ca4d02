"""How much it hurts to break a text between two of its words.

The rules are those that professional guides agree on (Netflix, BBC, DCMP and UNE 153010):
break after punctuation, else before a conjunction or a preposition; never between an
article and its noun, a preposition and its phrase, an auxiliary and its verb, a number and
its unit, a title and its name, a first name and a surname. The figures are weights found
by trial on English and Spanish paragraphs; only their order matters.
"""

from __future__ import annotations

import re

from presenter.subtitles.lexicons.lexicon import Lexicon
from presenter.subtitles.sentences import ends_sentence

SENTENCE = 0.0
CLAUSE = 10.0
COMMA = 12.0
OPENS_CLAUSE = 20.0
OPENS_PHRASE = 24.0
OPENS_TIGHT_PHRASE = 33.0
ANYWHERE = 40.0
LEAVES_LAST_WORD = 60.0  # of a clause, on a line that goes on with the next one

HANGING_WORD = 120.0
SPLIT_TITLE = 200.0
SPLIT_UNIT = 150.0
SPLIT_NUMBER = 60.0
SPLIT_NAME = 60.0
LEADING_DASH = 60.0

_PUNCTUATION = "\"'“”‘’«»()[]¿?¡!.,;:…"
_NUMBER = re.compile(r"[+\-−±~≈#$€£]?\d[\d.,:/\u00a0–-]*")
_DASHES = frozenset({"-", "–", "—", "→", "=", "+", "×", "&", "/"})


def break_cost(word: str, following: str, lexicon: Lexicon) -> float:
    """Return the cost of a break between two words; 0 is the best place."""
    if ends_sentence(word, following, lexicon):
        return SENTENCE
    return _cost_of_place(word, following, lexicon) + _cost_of_parting(word, following, lexicon)


def _cost_of_place(word: str, following: str, lexicon: Lexicon) -> float:
    if word.endswith((";", ":", "…", "?", "!")):
        return CLAUSE
    if word.endswith((",", ")", "]", "—", "–", "”", "»")):
        return COMMA
    if following[:1] in "([“«":
        return COMMA
    opener = _bare(following)
    if opener in lexicon.clause_openers:
        return OPENS_CLAUSE
    if opener in lexicon.phrase_openers or opener in lexicon.predicate_openers:
        return OPENS_PHRASE
    if opener in lexicon.tight_openers:
        return OPENS_TIGHT_PHRASE
    return LEAVES_LAST_WORD if following.endswith((",", ";", ":")) else ANYWHERE


def _cost_of_parting(word: str, following: str, lexicon: Lexicon) -> float:
    if _is_title(word, lexicon):
        return SPLIT_TITLE
    if following in _DASHES:
        return LEADING_DASH
    if word.endswith(",") and _bare(word) in lexicon.joining:
        return HANGING_WORD
    if word.endswith((",", ";", ":", "?", "!", "…", ")")):
        return 0.0
    if _NUMBER.fullmatch(word):
        return SPLIT_UNIT if _is_unit(following, lexicon) else SPLIT_NUMBER
    if _hangs(word, following, lexicon):
        return HANGING_WORD
    if _NUMBER.fullmatch(following.rstrip(_PUNCTUATION)):
        return SPLIT_NUMBER
    return SPLIT_NAME if _is_name(word) and _is_name(following) else 0.0


def _hangs(word: str, following: str, lexicon: Lexicon) -> bool:
    bare, opener = _bare(word), _bare(following)
    if bare in lexicon.pronouns or (lexicon.possessive and bare.endswith(lexicon.possessive)):
        return opener not in lexicon.clause_openers | lexicon.phrase_openers
    return bare in lexicon.never_last


def _is_title(word: str, lexicon: Lexicon) -> bool:
    lowered = word.lstrip(_PUNCTUATION).lower()
    return lowered in lexicon.titles or (lowered in lexicon.before_numbers and lowered.endswith("."))


def _is_unit(word: str, lexicon: Lexicon) -> bool:
    lowered = word.lower()
    return lowered in lexicon.units or lowered.rstrip(_PUNCTUATION) in lexicon.units


def _is_name(word: str) -> bool:
    is_long = len(word.rstrip(_PUNCTUATION)) > 1
    return word[:1].isupper() and (is_long or word.endswith("."))  # "I" is no name, an initial is part of one


def _bare(word: str) -> str:
    return word.strip(_PUNCTUATION).replace("’", "'").lower()

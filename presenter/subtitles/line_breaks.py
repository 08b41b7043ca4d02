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
from presenter.subtitles.unspaced import parts_clauses_by_spaces

SENTENCE = 0.0
CLAUSE = 10.0
COMMA = 12.0
OPENS_CLAUSE = 20.0
OPENS_PHRASE = 24.0
OPENS_TIGHT_PHRASE = 33.0
ANYWHERE = 40.0
AFTER_SHORT_WORD = 20.0  # of a language that is not described: it may well be an article or a preposition
LEAVES_LAST_WORD = 70.0  # of a clause, on a line that goes on with the next one
SPLIT_ADJECTIVE = 12.0
SPLIT_INSTITUTION = 30.0  # from what it is for; its name is often long
SPLIT_NUMBER = 60.0  # from what it counts off ("slide 12")

# Another cue costs less than a word that hangs, and any number of those less than what is one thing.
HANGING_WORD = 1000.0
ONE_THING = 10_000.0
LEADING_DASH = HANGING_WORD
LEADING_MARK = ONE_THING  # punctuation with a space before it, as French writes it (UAX 14, LB13)

_PUNCTUATION = "\"'“”‘’«»()[]¿?¡!.,;:…"
_PAUSES = (",", ";", ":", "?", "!", "…", ")", "]", "”", "»", "،", "؛", "؟")
_NUMBER = re.compile(r"[(\[]?[+\-−±~≈#$€£]*\d[\d.,:/\u00a0\u202f–-]*")
_PLACE_WITHIN = re.compile(r"(?:[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2,})[,;:]?")  # Baltimore, Md.
_SIGNS = "([+-−±~≈"
_CURRENCIES = frozenset({"$", "€", "£", "¥", "US$", "USD", "EUR", "GBP", "CLP"})
_AND_SO_ON = frozenset({"etc", "etcétera"})
_OPENING = tuple("([“«„\"'‘¿¡")
_DASHES = frozenset({"-", "–", "—", "→", "=", "+", "×", "&", "/"})
_LEADING_MARKS = "»?!:;,.…)]%‰"
_TRAILING_MARKS = "«¿¡(["
_ROMAN = frozenset("IVX")
_SHORT_WORD = 3
_ENDS = (")", "]", ".", ",", ";", ":")
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?")
_STATE = re.compile(r"[A-Z]{2}[,.;:]?")  # Tucson, AZ 85719


def break_cost(word: str, following: str, lexicon: Lexicon) -> float:
    """Return the cost of a break between two words of which nothing more is known; 0 is the best place."""
    return SENTENCE if ends_sentence(word, following, lexicon) else cost_within(word, following, lexicon)


def cost_within(word: str, following: str, lexicon: Lexicon, after: str = "") -> float:
    """Return the cost of a break between two words of one sentence.

    The word after them, where it is given, tells "switch | off the light" from "switch off | and leave".
    """
    return _cost_of_place(word, following, lexicon, after) + _cost_of_parting(word, following, lexicon, after)


def _cost_of_place(word: str, following: str, lexicon: Lexicon, after: str) -> float:
    if word.endswith((";", ":", "…", "?", "!", "؛", "؟")):
        return CLAUSE
    if word.endswith((")", "]")) and following.endswith(("]", ")", *_ENDS)):
        return LEAVES_LAST_WORD
    if word.endswith((",", ")", "]", "—", "–", "”", "»", "،")):
        return COMMA
    if _is_in_brackets(following):
        return LEAVES_LAST_WORD  # what is long and what it is called for short
    if following[:1] in _OPENING:
        return COMMA
    if parts_clauses_by_spaces(word[-1]) and parts_clauses_by_spaces(following[0]):
        return COMMA
    if _belongs_to_verb(following, after, lexicon):
        return LEAVES_LAST_WORD
    opener = _bare(following)
    if opener in lexicon.clause_openers:
        return OPENS_CLAUSE
    if opener in lexicon.phrase_openers or opener in lexicon.predicate_openers:
        return OPENS_PHRASE
    if opener in lexicon.tight_openers:
        return OPENS_TIGHT_PHRASE
    return LEAVES_LAST_WORD if following.endswith((",", ";", ":")) else ANYWHERE


def _cost_of_parting(word: str, following: str, lexicon: Lexicon, after: str) -> float:
    if _are_one_thing(word, following, lexicon, after):
        return ONE_THING
    if following in _DASHES:
        return LEADING_DASH
    if _bare(following) in _AND_SO_ON or _is_enumerator(word):
        return HANGING_WORD
    if word.endswith(",") and _bare(word) in lexicon.joining:
        return HANGING_WORD
    if word.endswith(_PAUSES):
        return 0.0
    if _NUMBER.fullmatch(word):
        return _cost_behind_number(word, following, lexicon, after)
    if _hangs(word, following, lexicon, after):
        return HANGING_WORD
    if _NUMBER.fullmatch(following.rstrip(_PUNCTUATION)):
        return SPLIT_NUMBER
    if _bare(word) in lexicon.institutions and _is_name(word) and _bare(following) in lexicon.links:
        return SPLIT_INSTITUTION
    if not lexicon.never_last:
        return AFTER_SHORT_WORD if word.isalpha() and len(word) <= _SHORT_WORD else 0.0
    return SPLIT_ADJECTIVE if _part_adjective(word, following, lexicon, after) else 0.0


def _cost_behind_number(word: str, following: str, lexicon: Lexicon, after: str) -> float:
    opener = _bare(following)
    if _opens(following, lexicon):
        is_range = after[:1].isdigit() and (opener in lexicon.phrase_openers or opener in lexicon.joining)
        is_hour = f"{opener} {_bare(after)}" in lexicon.day_parts and _HOUR.fullmatch(word)
        return SPLIT_NUMBER if is_range or is_hour else 0.0
    begins = opener in lexicon.articles or (opener in lexicon.tight_openers - lexicon.links)
    return 0.0 if begins else HANGING_WORD


def _are_one_thing(word: str, following: str, lexicon: Lexicon, after: str) -> bool:
    """Tell whether two words are one number, one name, one abbreviation or one command."""
    if not following.strip(_LEADING_MARKS) or not word.strip(_TRAILING_MARKS):
        return True
    if _is_title(word, following, lexicon) or word.lstrip(_SIGNS) in _CURRENCIES:
        return True
    if f"{word.lstrip(_PUNCTUATION)} {following.rstrip(_PUNCTUATION)}." in lexicon.compounds:
        return True
    if _is_short_form(word) and _is_short_form(following):
        return True
    if word.endswith(_PAUSES):
        return _is_place_within(word, following, lexicon, after)
    if _NUMBER.fullmatch(word):
        return _is_unit(following, lexicon) or _is_group(following)
    if following.startswith("--") and following[2:3].isalnum():
        return True  # of a command
    return _are_one_name(word, following, lexicon)


def _is_place_within(word: str, following: str, lexicon: Lexicon, after: str) -> bool:
    """Tell whether a place is followed by the short form of the one that it is in ("Baltimore, Md.")."""
    if not (word.endswith(",") and word[0].isupper()):
        return False
    if _STATE.fullmatch(following):
        return not word.isupper() and (after[:1].isdigit() or len(following) > len("AZ"))
    return _PLACE_WITHIN.fullmatch(following) is not None and not _is_title(following, "", lexicon)


def _are_one_name(word: str, following: str, lexicon: Lexicon) -> bool:
    if not _is_name(word):
        is_particle = _bare(word) in lexicon.particles
        return is_particle and (_is_name(following) or _bare(following) in lexicon.particles)
    bare = _bare(word)
    if bare in lexicon.never_last:
        return False  # an article or the like at the beginning of a sentence
    if _is_name(following) or _is_roman_or_letter(following.rstrip(_PUNCTUATION)):
        return _bare(following) not in lexicon.pronouns
    return _bare(following) in lexicon.particles or following[:1].isdigit()


def _hangs(word: str, following: str, lexicon: Lexicon, after: str) -> bool:
    bare, opener = _bare(word), _bare(following)
    if f"{bare} {opener}" in lexicon.bound or _is_linked(word, following, lexicon, after):
        return True
    if _is_left_behind(bare, opener, lexicon):
        return False
    goes_on = opener in lexicon.joining or opener in lexicon.phrase_openers
    opens_clause = opener in lexicon.clause_openers
    if bare in lexicon.pronouns and opener in lexicon.articles and _bare(after) in lexicon.relatives:
        return False  # "todos | los que"
    if bare in lexicon.pronouns or (lexicon.possessive and bare.endswith(lexicon.possessive)):
        return not (goes_on or (opens_clause and bare not in lexicon.clause_openers))
    if bare in lexicon.adverbs and (goes_on or (opens_clause and opener not in lexicon.relatives)):
        return False
    return bare in lexicon.never_last


def _is_linked(word: str, following: str, lexicon: Lexicon, after: str) -> bool:
    """Tell whether a name goes on behind a link ("María | del Carmen", "Juan | de la Cierva")."""
    if _bare(following) not in lexicon.links or not _is_name(word):
        return False
    if _bare(word) in lexicon.never_last or _bare(word) in lexicon.institutions:
        return False
    return _is_name(after) or after in lexicon.articles


def _is_left_behind(bare: str, opener: str, lexicon: Lexicon) -> bool:
    """Tell whether a preposition has nothing behind it ("the people I work with | have")."""
    is_before_verb = opener in lexicon.predicate_openers and f"{bare} {opener}" not in lexicon.bound
    return bare in lexicon.left_behind and is_before_verb


def _belongs_to_verb(word: str, after: str, lexicon: Lexicon) -> bool:
    """Tell whether a word belongs to the verb before it ("switch | it off", "switch | off the light")."""
    bare, opener = _bare(word), _bare(after)
    if bare in lexicon.objects or (bare in lexicon.pronouns and opener in lexicon.adverbs):
        return True
    if _is_left_behind(bare, opener, lexicon):
        return True
    if bare not in lexicon.adverbs or bare not in lexicon.phrase_openers:
        return False
    return word[-1:] in ".,;:?!…" or opener in lexicon.clause_openers or opener in lexicon.phrase_openers


def _opens(word: str, lexicon: Lexicon) -> bool:
    bare = _bare(word)
    return (
        bare in lexicon.clause_openers or bare in lexicon.phrase_openers or bare in lexicon.predicate_openers
    )


def _part_adjective(word: str, following: str, lexicon: Lexicon, after: str) -> bool:
    if _opens(following, lexicon) or _bare(following) in lexicon.tight_openers:
        return False
    bare = _bare(word)
    if bare in lexicon.adjectives:
        return True
    if lexicon.adjectives_follow and _bare(following) in lexicon.adjectives:
        return following.endswith(_PAUSES) or _bare(after) in lexicon.never_last  # "el sistema | nuevo no"
    adjective = _bare(following) if lexicon.adjectives_follow else bare
    is_like_one = len(adjective) > 4 and adjective.endswith(lexicon.adjective_endings)
    return is_like_one and adjective not in lexicon.never_last


def _is_title(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is a title before a name, or short for what a number follows ("Fig. 3")."""
    lowered = word.lstrip(_PUNCTUATION).lower()
    if lowered in lexicon.titles:
        return True
    is_numbered = lowered in lexicon.before_numbers and lowered.endswith(".")
    return is_numbered and (following[:1].isdigit() or _is_roman_or_letter(following.rstrip(_PUNCTUATION)))


def _is_short_form(word: str) -> bool:
    bare = word.lstrip('([“"«').rstrip(',;:)]…”"»')
    return 2 <= len(bare) <= 4 and bare[-1] == "." and bare[:-1].isalnum()


def _is_group(word: str) -> bool:
    """Tell whether three figures begin a word, as in "10 000"."""
    return len(word) >= 3 and word[:3].isdigit() and not word[3:4].isdigit()


def _is_roman_or_letter(word: str) -> bool:
    return (len(word) == 1 and "A" <= word <= "Z") or (word != "" and _ROMAN.issuperset(word))


def _is_in_brackets(word: str) -> bool:
    """Tell whether a word stands in brackets by itself: "(ESO),"."""
    return word[:1] == "(" and word.rstrip(".,;:").endswith(")") and not _is_enumerator(word)


def _is_enumerator(word: str) -> bool:
    """Tell whether a word counts off what follows: "(2)", "b)", "(iv)"."""
    if not word.endswith(")"):
        return False
    inner = word[:-1].removeprefix("(")
    if len(inner) == 1 and "a" <= inner <= "z":
        return True
    is_number = inner.isdigit() and len(inner) <= 2
    return word[0] == "(" and (is_number or (inner != "" and _ROMAN.issuperset(inner.upper())))


def _is_unit(word: str, lexicon: Lexicon) -> bool:
    lowered = word.lower()
    if len(word) == 1 and word in lexicon.never_last:
        return False  # "a" is an ampere only where it is large
    return lowered in lexicon.units or lowered.rstrip(_PUNCTUATION) in lexicon.units


def _is_name(word: str) -> bool:
    is_long = len(word.rstrip(_PUNCTUATION)) > 1
    return word[:1].isupper() and (is_long or word.endswith("."))  # "I" is no name, an initial is part of one


def _bare(word: str) -> str:
    return word.strip(_PUNCTUATION).replace("’", "'").lower()

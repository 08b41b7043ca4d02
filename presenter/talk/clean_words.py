"""Words from outside, without what could do harm on a screen."""

from __future__ import annotations

import re
import unicodedata

from presenter.deck.lines import even_spaces

# What a terminal would do, and not show: colours, cursors, titles.
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)?")
# They turn the order of all that follows. The joiners and the marks that turn nothing but their neighbours
# belong to the spelling of some languages, and stay.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]")
_MOST_MARKS = 4  # accents on one letter; Vietnamese needs two, pointed Hebrew three
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}")

_NO_WORDS = frozenset({"Cc", "Cs", "Co", "Zl", "Zp"})
_UNSEEN = frozenset({"Cf", "Zs", "Mn", "Me"})


def clean_words(text: str) -> str:
    """Return words on one line: no control characters, no marks of direction, single spaces.

    What stands after a carriage return is what stays of a line, as on a terminal: recognisers of speech write
    a sentence anew, each time longer, until they are sure of it.
    """
    text = _ESCAPES.sub("", text)
    written = [part for part in text.split("\r") if part.strip()]
    text = _DIRECTIONS.sub("", written[-1] if written else "")
    text = _MARKS.sub(_few_marks, text)
    text = even_spaces("".join(" " if unicodedata.category(each) in _NO_WORDS else each for each in text))
    return text if any(unicodedata.category(each) not in _UNSEEN for each in text) else ""


def _few_marks(match: re.Match[str]) -> str:
    return match[0][:_MOST_MARKS]

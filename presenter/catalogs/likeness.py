"""How alike two wordings of one message are, and whether a translation of one still serves the other."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

SAME_MESSAGE = 0.5
"""Likeness from which two wordings at one place of a deck are taken for one message, edited."""

_FEW_WORDS = 12

_NUMBER = re.compile(r"\d+(?:[.,:/\u00a0\u202f]\d+)*")
_LINK = re.compile(
    r"\]\(([^)\s]*)|\]\[([^\]]*)\]|([a-z][a-z0-9+.-]*://[^\s<>()]*|mailto:[^\s<>()]*)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def likeness(one: str, other: str) -> float:
    """Return 1.0 for the same words, 0.0 for nothing in common.

    Short texts are compared letter by letter, so that a mended typo in a title of one
    word is seen for what it is; long ones word by word, which is a hundred times faster.
    """
    if one == other:
        return 1.0
    words, other_words = one.split(), other.split()
    if min(len(words), len(other_words)) > _FEW_WORDS:
        return SequenceMatcher(None, words, other_words, autojunk=False).ratio()
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= SAME_MESSAGE else 0.0


def still_serves(old: str, new: str) -> bool:
    """Tell whether a translation of the old wording may stand for the new one on a screen.

    It may where the wording alone was touched up: numbers, links and placeholders are the
    same, and so is most of the rest. A slide must not turn English for a mended typo.
    """
    return _tokens(old) == _tokens(new) and likeness(old, new) >= SAME_MESSAGE


def _tokens(text: str) -> tuple[list[str], ...]:
    links = ["".join(groups) for groups in _LINK.findall(text)]
    return sorted(_NUMBER.findall(text)), sorted(links), sorted(_PLACEHOLDER.findall(text))

"""How alike two wordings of one message are, and whether a translation of one still serves the other."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from presenter.deck.inline import parse_inline
from presenter.deck.run import RunKind

SAME_MESSAGE = 0.5
"""Likeness from which two wordings at one place of a deck are taken for one message, edited."""

_FEW_WORDS = 12
_FEW_CHARACTERS, _FEW_OF_ALL = 12, 0.3
"""By how many characters, or which share of the longer one, two wordings of the same content may differ."""

_NUMBER = re.compile(r"(?:(?<![\w)])-)?\d+(?:[.,:/\u00a0\u202f]\d+)*")
_UNIT = re.compile(r"[%‰°€£¥]|\$(?=\d)")
_LINK = re.compile(
    r"\]\(([^)\s]*)|\]\[([^\]]*)\]|([a-z][a-z0-9+.-]*://[^\s<>()]*|mailto:[^\s<>()]*)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_ATTRIBUTES = re.compile(r"(?<=\])\{(?!(?:date|num|list):)[^{}]*\}")
_VERBATIM = (RunKind.CODE, RunKind.FORMULA)


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

    It may where the wording alone was touched up: numbers with their signs and units, links, placeholders,
    code and formulae are the same, and so is most of the rest; where a sentence was added or cut off, the
    translation says more or less than the slide. A slide must not turn English for a mended typo, nor for a
    style: the attributes of a span say nothing.
    """
    old, new = (_ATTRIBUTES.sub("", text) for text in (old, new))
    difference = abs(len(old) - len(new))
    if difference > max(_FEW_CHARACTERS, _FEW_OF_ALL * max(len(old), len(new))):
        return False
    return _tokens(old) == _tokens(new) and likeness(old, new) >= SAME_MESSAGE


def _tokens(text: str) -> tuple[list[str], ...]:
    text = text.replace("\u2212", "-")
    links = ["".join(groups) for groups in _LINK.findall(text)]
    found = (_NUMBER.findall(text), _UNIT.findall(text), links, _PLACEHOLDER.findall(text), _verbatim(text))
    return tuple(map(sorted, found))


def _verbatim(text: str) -> list[str]:
    """Return the code and the formulae of a text; most have none, and are not parsed for it."""
    if "`" not in text and "$" not in text:
        return []
    return [run.text for run in parse_inline(text) if run.kind in _VERBATIM]

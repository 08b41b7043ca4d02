"""The words of a text: what is code, a formula, an address or a mark is blanked, nothing moves."""

from __future__ import annotations

import re

from presenter.deck.code_spans import code_spans

THING = "\ufffc"
"""Stands for every character of what is read as a word but is none: code, a formula, a field, an address."""

NOTHING = "\u2060"
"""Stands for every character of what is not seen at all: marks, the target of a link, attributes."""

_THING = re.compile(
    r"(?<![\\$])\$(?=[^\s$])(?:[^$\\\n]|\\.)*?(?<=\S)\$(?![\d$])"  # a formula
    r"|<(?:https?://|mailto:)[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>"
    r"|(?<![\w/:@.])(?:https?://|mailto:|www\.)[^\s<>()\]]*[^\s<>()\]\"'*_~.,;:!?»”]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w-])--[\w-]+"  # an option
    r"|(?<!\\)\{[A-Za-z_][^{}\s]*\}|(?<!\\)\{(?:date|num|list):[^{}]*\}"
)
_NUMBERED = re.compile(r"%\d+\$")  # of a field by its number, in C
_NOTHING = re.compile(
    r"(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\)"
    r"|(?<=[\])])\{[^{}]*\}"
    r"|\[\^[^\[\]\s]+\]"
    r"|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|~~|!?\[|\]"
    r"|\\(?=[^\w\s])"
)


def prose(text: str, *, is_markdown: bool = True) -> str:
    """Return the text in the same length, with THING and NOTHING in the places of what is no language."""
    parts: list[str] = []
    reached = 0
    for start, end in code_spans(text):
        parts += (text[reached:start], THING * (end - start))
        reached = end
    words = _THING.sub(_thing, "".join((*parts, text[reached:])))
    return _NOTHING.sub(_nothing, words) if is_markdown else _NUMBERED.sub(_thing, words)


def _thing(match: re.Match[str]) -> str:
    return THING * len(match[0])


def _nothing(match: re.Match[str]) -> str:
    return NOTHING * len(match[0])

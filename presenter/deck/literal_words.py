"""Words written so that a deck takes none of them for a mark.

Where a backslash is enough there is one (Python-Markdown's escapes and those of `inline_patterns`); where the
first pass over a file would not heed it, as with the dashes of a comment, there is an entity.
"""

from __future__ import annotations

import re

from presenter.deck.block_start import PAUSE
from presenter.deck.cue_parser import label_of
from presenter.deck.inline import plain_text
from presenter.deck.lines import even_spaces
from presenter.deck.scan import DIV_CLOSE, DIV_OPEN, SEPARATOR

_MARK = re.compile(r"[\\`*\[\]$~^|]|\{(?=(?:date|num|list):)|(?<![^\W_])_|_(?![^\W_])|&(?=[#A-Za-z])")
_STUBBORN = re.compile(r"[^\w\s]|[_\x1c-\x1f\x85]")  # Python takes some control characters for spaces
_CONTROLS = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
_TAKEN_FOR_LINES = (PAUSE, DIV_OPEN, DIV_CLOSE, SEPARATOR)


def literal_words(words: str) -> str:
    """Return inline Markdown that gives just these words, with one space wherever there is some."""
    even = even_spaces(words)
    written = _MARK.sub(r"\\\g<0>", even).replace("<", "&lt;").replace("-->", "--&gt;")
    if plain_text(written) == even.strip():
        return written
    return even_spaces(_STUBBORN.sub(lambda match: _entity(match[0]), even))


def literal_line(written: str) -> str:
    """Return inline Markdown that, as a line of a cue, begins no label, no step and no div of its own."""
    first = written[:1]
    if label_of(written)[0]:
        return f"{_entity(first)}{written[1:]}"
    return f"\\{written}" if any(mark.match(written) for mark in _TAKEN_FOR_LINES) else written


def _entity(character: str) -> str:
    """Return what stands for a character; a control character has nothing (HTML 5, numeric references)."""
    return f"&#{ord(character)};" if character not in _CONTROLS else ""

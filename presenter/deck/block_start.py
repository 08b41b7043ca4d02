"""Which lines begin a block, and so end the paragraph before them."""

from __future__ import annotations

import re

from presenter.deck.attributes import is_attributes
from presenter.deck.lines import Line
from presenter.deck.scan import DIV_CLOSE, DIV_OPEN, FENCE

HEADING = re.compile(r"\s*(#{1,6})\s+(?=\S)")
PAUSE = re.compile(r"\s*\.\s*\.\s*\.\s*$")
RULE = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})$")
QUOTE = re.compile(r"\s*> ?")
MARKER = re.compile(r"( *)([-*+]|(\d{1,9})[.)])(?: +(?=\S)|\s*$)")
MEANING = re.compile(r"\s*:\s+(?=\S)")
FOOTNOTE = re.compile(r"\s*\[\^([^\[\]\s]+)\]:\s*")
FORMULA = re.compile(r"\s*\$\$")
PICTURE = re.compile(r"\s*!\[")

_FIRST_NUMBERS = frozenset({None, "1", "0"})
_STARTS = "`~:.#*_->+![$0123456789{"


def starts_block(line: Line) -> bool:
    """Tell whether a line cannot go on a paragraph; a number begins a list there only if it is the first."""
    text = line.text.lstrip()
    if not text or text[0] not in _STARTS:
        return False
    if text[0] == "{":
        return is_attributes(text)
    marker = MARKER.match(text)
    if marker is not None and marker[3] in _FIRST_NUMBERS and marker.end() < len(text):
        return True
    starts = (FENCE, DIV_OPEN, DIV_CLOSE, PAUSE, HEADING, RULE, QUOTE, FOOTNOTE, FORMULA)
    return any(start.match(text) for start in starts) or (
        PICTURE.match(text) is not None and _is_picture(text)
    )


def _is_picture(text: str) -> bool:
    return text.rstrip().endswith((")", "}")) and "](" in text

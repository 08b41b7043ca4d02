"""What is the same in all dialects: breaks that only make space, HTML entities that do so, broken rulers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.text_parser import DEEPEST_TITLE
from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.source_lines import SourceLine, in_code, trimmed

_ONLY_BREAKS = re.compile(r"(?:\s|<br\s*/?>|&nbsp;|&emsp;|&ensp;)+", re.IGNORECASE)
_LAST_BREAKS = re.compile(r"(?:\s*<br\s*/?>)+\s*$", re.IGNORECASE)
_FIRST_BREAKS = re.compile(r"^(\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+)?)(?:<br\s*/?>\s*)+", re.IGNORECASE)
_MANY_BREAKS = re.compile(r"<br\s*/?>(?:\s*<br\s*/?>)+", re.IGNORECASE)
_HEADING = re.compile(r"\s*(#{1,6})\s+(?=\S)")
_EMPTY_HEADING = re.compile(r"\s*#{1,6}\s*$")

SPACE = Text("Breaks that only make space were taken away; the theme has room between blocks.")


def settle_lines(lines: Sequence[SourceLine], changes: Changes) -> list[SourceLine]:
    """Return the lines of a slide without breaks that only make space."""
    code = in_code(lines)
    found: list[SourceLine] = []
    for position, line in enumerate(lines):
        text = line.text
        if code[position] or ("<" not in text and "&" not in text and "\0" not in text):
            found.append(line)
            continue
        if text.strip() and _ONLY_BREAKS.fullmatch(text):
            changes.rewrote(SPACE, line, "<br>" if "<" in text else text.strip())
            found.append(line.saying(""))
            continue
        below = "" if position + 1 == len(lines) else lines[position + 1].text
        is_last = not below.strip() or text.lstrip().startswith(("#", "|")) or below.lstrip().startswith("![")
        text = _FIRST_BREAKS.sub(r"\1", text)
        text = _LAST_BREAKS.sub("", text) if is_last and not text.lstrip().startswith("|") else text
        text = _MANY_BREAKS.sub("<br>", text)
        if text != line.text:
            changes.rewrote(SPACE, line, "<br>")
        found.append(line.saying("" if _EMPTY_HEADING.match(text) else text))
    return _evened(found)


def with_title(lines: Sequence[SourceLine], changes: Changes) -> list[SourceLine]:
    """Return lines whose first heading, if they begin with one, is of a level that makes it the title."""
    found = list(lines)
    heading = _HEADING.match(found[0].text) if found else None
    if heading is None or len(heading[1]) <= DEEPEST_TITLE:
        return found
    if any((other := _HEADING.match(line.text)) and len(other[1]) <= DEEPEST_TITLE for line in found):
        return found
    message = Text("A slide that began with a small heading has it as its title now.")
    changes.rewrote(message, found[0])
    found[0] = found[0].saying(f"## {found[0].text[heading.end() :]}")
    return found


def _evened(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Return lines without the empty ones that what was taken away leaves behind."""
    bare = trimmed(lines)
    code = in_code(bare)
    return [
        line
        for position, line in enumerate(bare)
        if code[position] or not (line.is_blank and bare[position - 1].is_blank)
    ]

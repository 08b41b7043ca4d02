"""Licences without the breaks in the middle of their sentences, for windows that break lines themselves."""

from __future__ import annotations

import re

_BROKEN = 50
"""How many characters a line has at least that was broken for want of room; shorter ones end on purpose."""

_BEGINS = re.compile(r"\s*(?:[-*•]|\(?[\dA-Za-z]{1,3}[.)]|Copyright\b|\(c\)|©)", re.IGNORECASE)
"""What begins an item of a list, or names a holder of rights: always a line of its own."""

_COLUMNS = re.compile(r"\S {3,}\S")


def flowing_lines(text: str) -> str:
    """Return the text with each paragraph in one line; lists, columns and headings stay as they are."""
    lines: list[str] = []
    above = ""
    for line in text.splitlines():
        if _goes_on(above, line):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
        above = line
    return "\n".join(lines)


def _goes_on(above: str, below: str) -> bool:
    """Tell whether a sentence was broken between two lines that follow one another."""
    if len(above) < _BROKEN or not below.strip() or _BEGINS.match(below):
        return False
    if any(_COLUMNS.search(line) or not re.search(r"\w", line) for line in (above, below)):
        return False
    hangs = _BEGINS.match(above) is not None
    return _indent(below) == _indent(above) or (hangs and _indent(below) > _indent(above))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())

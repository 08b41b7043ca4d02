"""Where in the file a character of a translation stands."""

from __future__ import annotations

import re

from presenter.catalogs.entry import Entry
from presenter.catalogs.line import Line, LineKind
from presenter.catalogs.quoting import unescape

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_PIECE = re.compile(r"(?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]{1,2})+|\\.|.", re.DOTALL)


def place_in_entry(entry: Entry, offset: int, form: int = 0) -> tuple[int, int]:
    """Return the line and column of a character of `translations[form]`, both from 1.

    An entry that is in no file yet, or was changed since, is where its msgid is.
    """
    lines = [line for line in entry.lines if line.kind is LineKind.MSGSTR and (line.form or 0) == form]
    for line in lines:
        if offset < len(line.value):
            return _numbered(line, entry), _column(line.raw, offset)
        offset -= len(line.value)
    first = next((line for line in lines if line.value), lines[0])
    return _numbered(first, entry), _column(first.raw, 0)


def _numbered(line: Line, entry: Entry) -> int:
    return max(1, line.number or entry.number)


def _column(raw: str, offset: int) -> int:
    for string in _STRING.finditer(raw):
        for piece in _PIECE.finditer(string[1]):
            length = len(unescape(piece[0]))
            if offset < length:
                return string.start(1) + piece.start() + 1
            offset -= length
    return max(raw.find('"') + 1, 1)

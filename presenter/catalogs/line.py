"""A line of a PO file: what it is, and its characters as they stand in the file."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from presenter.catalogs.quoting import wrap


class LineKind(IntEnum):
    """What a line is for; the order is the one in which gettext writes an entry."""

    BLANK = 0
    COMMENT = 1
    EXTRACTED = 2
    REFERENCE = 3
    FLAGS = 4
    STICKY_FLAGS = 5
    PREVIOUS_CONTEXT = 6
    PREVIOUS_MSGID = 7
    PREVIOUS_PLURAL = 8
    CONTEXT = 9
    MSGID = 10
    PLURAL = 11
    MSGSTR = 12


PREVIOUS = (LineKind.PREVIOUS_CONTEXT, LineKind.PREVIOUS_MSGID, LineKind.PREVIOUS_PLURAL)

_MARKS = {
    LineKind.COMMENT: "#",
    LineKind.EXTRACTED: "#.",
    LineKind.REFERENCE: "#:",
    LineKind.FLAGS: "#,",
    LineKind.STICKY_FLAGS: "#=",
}
_KEYWORDS = {
    LineKind.PREVIOUS_CONTEXT: "msgctxt",
    LineKind.PREVIOUS_MSGID: "msgid",
    LineKind.PREVIOUS_PLURAL: "msgid_plural",
    LineKind.CONTEXT: "msgctxt",
    LineKind.MSGID: "msgid",
    LineKind.PLURAL: "msgid_plural",
    LineKind.MSGSTR: "msgstr",
}


class Line(NamedTuple):
    """One line: `raw` with its line end, `value` what its strings or its comment say.

    `begins` tells a keyword's own line from the strings that continue it; `form` is
    that of `msgstr[form]`, None for a plain `msgstr`; `number` counts from 1 and is 0
    for a line that is not yet in a file.
    """

    kind: LineKind
    raw: str
    value: str = ""
    begins: bool = True
    form: int | None = None
    obsolete: bool = False
    number: int = 0

    def as_obsolete(self) -> Line:
        """Return the line behind `#~`; comments and flags stay as they are."""
        if self.obsolete or self.kind <= LineKind.STICKY_FLAGS:
            return self
        raw = f"#~{self.raw.lstrip()[1:]}" if self.kind in PREVIOUS else f"#~ {self.raw}"
        return self._replace(raw=raw, obsolete=True)

    def as_live(self) -> Line:
        """Return the line without `#~`."""
        if not self.obsolete:
            return self
        rest = self.raw.lstrip()[2:]
        raw = f"#{rest}" if self.kind in PREVIOUS else rest.removeprefix(" ")
        return self._replace(raw=raw, obsolete=False)


def blank_line(newline: str) -> Line:
    """Return an empty line, which stands between two entries."""
    return Line(LineKind.BLANK, newline)


def comment_line(kind: LineKind, text: str, newline: str) -> Line:
    """Return a comment of a kind."""
    return Line(kind, f"{_MARKS[kind]} {text}".rstrip() + newline, text)


def string_lines(kind: LineKind, text: str, newline: str, index: int | None = None) -> tuple[Line, ...]:
    """Return the lines that give a keyword its text, wrapped."""
    prefix = "#| " if kind in PREVIOUS else ""
    keyword = _KEYWORDS[kind] + ("" if index is None else f"[{index}]")
    first, *rest = wrap(keyword, text)
    return (
        Line(kind, f"{prefix}{first}{newline}", text, form=index),
        *(Line(kind, f"{prefix}{line}{newline}", begins=False, form=index) for line in rest),
    )

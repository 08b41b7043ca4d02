"""PO text to lines, strictly: what gettext would refuse is a finding with its line and column."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from presenter.catalogs.line import Line, LineKind
from presenter.catalogs.quoting import EscapeError, unescape
from presenter.catalogs.syntax_findings import SyntaxFindings
from presenter.i18n.text import Text

_KEYWORD = re.compile(
    r"[ \t]*(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr)"
    r"(?:(?<=msgstr)\[(?P<index>\d{1,3})\])?(?![\w\[]))"
)
_RAW = re.compile(r"[^\n]*\n|[^\n]+")
_CONFLICT = re.compile(r"<{7} |\|{7} |={7}$|>{7} ")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"[ \t]*')
_COMMENTS = {
    ".": LineKind.EXTRACTED,
    ":": LineKind.REFERENCE,
    ",": LineKind.FLAGS,
    "=": LineKind.STICKY_FLAGS,
}
_KINDS = {
    "msgctxt": LineKind.CONTEXT,
    "msgid": LineKind.MSGID,
    "msgid_plural": LineKind.PLURAL,
    "msgstr": LineKind.MSGSTR,
}
_PREVIOUS_KINDS = {
    "msgctxt": LineKind.PREVIOUS_CONTEXT,
    "msgid": LineKind.PREVIOUS_MSGID,
    "msgid_plural": LineKind.PREVIOUS_PLURAL,
}


def lines_of(text: str, msgid_number: int) -> tuple[Line, ...]:
    """Return the lines of an entry that was read before; `msgid_number` is the number of its msgid's line."""
    lexer = Lexer(SyntaxFindings(Path()))
    lines = [line for raw in _RAW.findall(text) if (line := lexer.line(raw, 0)) is not None]
    above = next(place for place, line in enumerate(lines) if line.kind is LineKind.MSGID)
    return tuple(line._replace(number=msgid_number - above + place) for place, line in enumerate(lines))


def comment_in(body: str) -> tuple[LineKind, str]:
    """Return which comment a line is that begins with `#`, and what it says."""
    kind = _COMMENTS.get(body[1:2], LineKind.COMMENT)
    return kind, body[1 if kind is LineKind.COMMENT else 2 :].strip()


class _Statement(NamedTuple):
    """A line that is no comment: its text, and where behind `#|` or `#~` it starts."""

    raw: str
    body: str
    number: int
    start: int
    previous: bool = False
    obsolete: bool = False


class Lexer:
    """Know the keyword above, to which a string on a line of its own belongs.

    A line that is wrong is noted in the findings.
    """

    def __init__(self, findings: SyntaxFindings) -> None:
        """Begin above the first line."""
        self._findings = findings
        self._above: Line | None = None

    def line(self, raw: str, number: int) -> Line | None:
        """Return what a line is; None where it is wrong."""
        body = raw.rstrip("\r\n")
        start = len(body) - len(body.lstrip(" \t"))
        if start == len(body):
            return Line(LineKind.BLANK, raw, number=number)
        if body[start] != "#":
            return self._statement(_Statement(raw, body, number, start))
        mark = body[start + 1 : start + 3]
        if mark[:1] == "|":
            return self._statement(_Statement(raw, body, number, start + 2, previous=True))
        if mark == "~|":
            return self._statement(_Statement(raw, body, number, start + 3, previous=True, obsolete=True))
        if mark[:1] == "~" and body[start + 2 :].strip():
            return self._statement(_Statement(raw, body, number, start + 2, obsolete=True))
        self._above = None
        kind, text = comment_in(body[start:])
        return Line(kind, raw, text, number=number)

    def forget(self) -> None:
        """Let no string continue what was read so far."""
        self._above = None

    def _statement(self, statement: _Statement) -> Line | None:
        kinds = _PREVIOUS_KINDS if statement.previous else _KINDS
        match = _KEYWORD.match(statement.body, statement.start)
        kind = kinds.get(match["keyword"]) if match else None
        value = self._strings(statement, match.end() if match and kind else statement.start, kind)
        if kind is None:
            line = self._continuation(statement, value)
        else:
            index = match["index"] if match else None
            line = Line(
                kind=kind,
                raw=statement.raw,
                value=value or "",
                form=None if index is None else int(index),
                obsolete=statement.obsolete,
                number=statement.number,
            )
        self._above = line or self._above
        return line

    def _continuation(self, statement: _Statement, value: str | None) -> Line | None:
        above = self._above
        kinds = _PREVIOUS_KINDS if statement.previous else _KINDS
        if above and above.kind in kinds.values() and above.obsolete == statement.obsolete:
            return above._replace(raw=statement.raw, value=value or "", begins=False, number=statement.number)
        if value is not None:
            self._complain(
                statement,
                statement.start,
                Text("This string belongs to no keyword."),
                Text("Put it right below the msgid or msgstr that it continues."),
            )
        return None

    def _strings(self, statement: _Statement, position: int, kind: LineKind | None) -> str | None:
        """Return what the strings from a position say, or None where that is not clear."""
        value = ""
        start = position = _after_spaces(statement.body, position)
        while position < len(statement.body):
            match = _STRING.match(statement.body, position)
            if match is None:
                self._not_a_string(statement, position, is_first=position == start and kind is None)
                return None
            try:
                value += unescape(match[1])
            except EscapeError as error:
                self._bad_escape(statement, match.start(1) + error.position)
                return None
            position = match.end()
        return value

    def _not_a_string(self, statement: _Statement, position: int, *, is_first: bool) -> None:
        if statement.body[position] == '"':
            message = Text("This string has no end.")
            advice = Text('Close it with " on the same line; a string goes on in a new one on the next line.')
        elif is_first and _CONFLICT.match(statement.body):
            message = Text("Two versions of this file were merged here, and both are left.")
            advice = Text(
                "Of the lines from <<<<<<< to >>>>>>> keep those that are right, without the marks."
            )
        elif is_first:
            message = Text("This line is neither a comment, a keyword of PO files nor a string.")
            advice = Text("Write msgctxt, msgid or msgstr and a quoted string, or begin the line with #.")
        else:
            message = Text("Something stands outside the quotation marks.")
            advice = Text('Write \\" for a quotation mark within a string, nothing after the last one.')
        self._complain(statement, position, message, advice)

    def _bad_escape(self, statement: _Statement, position: int) -> None:
        escape = statement.body[position : position + 2]
        self._complain(
            statement,
            position,
            Text("PO files know no such escape: {escape}").with_fields(escape=escape),
            Text('Write \\\\ for a backslash; the usual escapes are \\n, \\t and \\".'),
        )

    def _complain(self, statement: _Statement, position: int, message: Text, advice: Text) -> None:
        self._findings.add(
            message, advice, line=statement.number, column=position + 1, excerpt=statement.body.strip()
        )


def _after_spaces(body: str, position: int) -> int:
    return len(body) - len(body[position:].lstrip(" \t"))

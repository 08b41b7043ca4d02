"""Bytes of a file into text: bounded, decoded whatever the encoding, cleaned of what no text holds."""

from __future__ import annotations

import re
import stat
from itertools import islice
from pathlib import Path

from presenter.deck.report import Report
from presenter.errors import Finding, Severity, Span, UnreadableError
from presenter.i18n.text import Text

MOST_BYTES = 20_000_000
MOST_LINES = 250_000  # half a kilobyte of blocks each; 5,000 slides have 100,000

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Control characters, surrogates and non-characters: YAML refuses them, and fonts have no picture of them.
_LINE_END = re.compile(r"\r\n|\n|\r")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def read_source(path: Path, report: Report) -> str:
    """Return the text of a file; report bytes that are not UTF-8.

    Raises UnreadableError for what is missing, not a file, too large, or not text.
    """
    content = _read_bytes(path)
    if content.startswith(_UTF_16_MARKS):
        raise _unreadable(
            path, Text("This file is in UTF-16."), Text("Save it as UTF-8 in your editor, and open it again.")
        )
    if b"\0" in content:
        raise _unreadable(
            path,
            Text("This is not a text file."),
            Text("Give the deck's Markdown file, which ends in `.md`."),
        )
    return _decode(content.removeprefix(_BYTE_ORDER_MARK), report)


def without_control_characters(source: str, report: Report) -> str:
    """Return a text with the replacement character for all that is no text, and report the first of those."""
    source = source.removeprefix("\ufeff")
    first = _NOT_TEXT.search(source)
    if first is None:
        return source
    before = _LINE_END.split(source[: first.start()])
    report.add(
        "control-character",
        Text("A character that no text holds stands here: U+{code}.").with_fields(
            code=f"{ord(first[0]):04X}"
        ),
        Span(report.path, len(before), len(before[-1]) + 1),
        advice=Text("Delete it; it may not be visible in your editor."),
    )
    return _NOT_TEXT.sub("\ufffd", source)


def without_countless_lines(source: str, report: Report) -> str:
    """Return a text up to the most lines that a deck may have, and report where it is cut."""
    if source.count("\n") + source.count("\r") < MOST_LINES:
        return source
    end = next(islice(_LINE_END.finditer(source), MOST_LINES - 1, None), None)
    if end is None:  # two characters ended each line
        return source
    report.add(
        "too-large",
        Text("A deck can have {most} lines; what follows is left out.").with_fields(most=MOST_LINES),
        Span(report.path, MOST_LINES),
        advice=Text("Split the deck."),
    )
    return source[: end.start()]


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _unreadable(
                path, Text("This is a folder."), Text("Give the Markdown file of a deck in it.")
            )
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable(path, Text("This is not a file."), Text("Give the Markdown file of a deck."))
        if status.st_size > MOST_BYTES:
            raise _unreadable(
                path,
                Text("This file is larger than {most} MB.").with_fields(most=MOST_BYTES // 1_000_000),
                Text("Split the deck, and keep pictures in files of their own."),
            )
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except FileNotFoundError as error:
        advice = Text("Check the name, or make a deck with `presenter new {path}`.").with_fields(
            path=str(path)
        )
        raise _unreadable(path, Text("There is no such file."), advice) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        message = Text("This file cannot be read: {reason}.").with_fields(reason=reason)
        raise _unreadable(path, message, Text("Check its name and its permissions.")) from error


def _unreadable(path: Path, message: Text, advice: Text) -> UnreadableError:
    return UnreadableError(Finding("unreadable", Severity.ERROR, message, Span(path), advice=advice))


def _decode(content: bytes, report: Report) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        lines = content.split(b"\n")
    reported = False
    decoded: list[str] = []
    for number, line in enumerate(lines, start=1):
        try:
            decoded.append(line.decode("utf-8"))
        except UnicodeDecodeError as error:
            decoded.append(_decode_windows_1252(line))
            if not reported:
                reported = True
                _report_encoding(line, number, error.start, decoded[-1], report)
    return "\n".join(decoded)


def _decode_windows_1252(line: bytes) -> str:
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return line.decode("latin-1")


def _report_encoding(line: bytes, number: int, offset: int, decoded: str, report: Report) -> None:
    report.add(
        "encoding",
        Text("This file is not in UTF-8; lines like this one are read as Windows-1252."),
        Span(report.path, number, len(line[:offset].decode("utf-8")) + 1),
        excerpt=decoded.strip(),
        advice=Text("Save the file as UTF-8 in your editor."),
    )

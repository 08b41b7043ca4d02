"""Bytes of a file of subtitles into text, whatever program of whatever decade wrote them."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from presenter.errors import Finding, Severity, Span, UnreadableError
from presenter.i18n.text import Text
from presenter.subtitles.files.file_report import FileReport

MOST_BYTES = 20_000_000
MOST_LINES = 250_000  # half a kilobyte of cues each; a film has 8,000

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SAMPLE = 4096
# Control characters, surrogates and non-characters; the breaks of lines and the tab are left.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
# What turns the direction of all that follows: within a cue that is joined to others it would turn those too.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def read_text(path: Path, report: FileReport) -> str:
    """Return the text of a file, without what no text holds and without marks that turn its direction.

    Raises UnreadableError for what is missing, not a file, or too large.
    """
    text = decode(_read_bytes(path), report)
    if text.count("\n") + text.count("\r") - text.count("\r\n") > MOST_LINES:
        raise _too_large(path, Text("This file has more than {most} lines.").with_fields(most=MOST_LINES))
    return _DIRECTIONS.sub("", _NOT_TEXT.sub("", text))


def decode(content: bytes, report: FileReport) -> str:
    """Return the text of some bytes: by their mark, as UTF-8, else as they look."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.removeprefix(mark).decode(encoding, "replace")
    wide = _wide_encoding(content)
    if wide:
        return content.decode(wide, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        text = content.decode("cp1252", "replace") if _is_windows_1252(content) else content.decode("latin-1")
        _report_guess(content, error.start, text, report)
        return text


def _wide_encoding(content: bytes) -> str | None:
    """Return the UTF-16 that bytes without a mark are in: every second one of Latin letters is 0."""
    sample = content[:_SAMPLE]
    low, high = sample[::2].count(0), sample[1::2].count(0)
    most = len(sample) // 2
    if most and high > 0.7 * most and low < 0.1 * most:
        return "utf-16-le"
    if most and low > 0.7 * most and high < 0.1 * most:
        return "utf-16-be"
    return None


def _is_windows_1252(content: bytes) -> bool:
    return re.search(rb"[\x81\x8d\x8f\x90\x9d]", content) is None


def _report_guess(content: bytes, start: int, text: str, report: FileReport) -> None:
    before = re.split(rb"\r\n|\n|\r", content[:start])
    column = len(before[-1].decode("utf-8", "replace")) + 1
    lines = re.split(r"\r\n|\n|\r", text)
    report.add(
        "guessed-encoding",
        Text("This file is not in UTF-8; it is read as Windows-1252."),
        len(before),
        column,
        lines[len(before) - 1],
        Text("Look whether the accents are right; if not, save the file as UTF-8 and import it again."),
    )


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable(path, Text("This is not a file."))
        if status.st_size > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            raise _too_large(path, Text("This file is larger than {most} MB.").with_fields(most=most))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise _unreadable(path, Text("There is no such file.")) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise _unreadable(
            path, Text("This file cannot be read: {reason}.").with_fields(reason=reason)
        ) from error


def _unreadable(path: Path, message: Text) -> UnreadableError:
    advice = Text("Give a file of subtitles that ends in `.srt` or `.vtt`.")
    return UnreadableError(Finding("unreadable", Severity.ERROR, message, Span(path), advice=advice))


def _too_large(path: Path, message: Text) -> UnreadableError:
    advice = Text("Split it into several files, and import each into a deck of its own.")
    return UnreadableError(Finding("too-large", Severity.ERROR, message, Span(path), advice=advice))

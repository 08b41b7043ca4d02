"""A PO file, read strictly and written back byte for byte where nothing changed."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_reader import read_entries
from presenter.catalogs.syntax_findings import SyntaxFindings
from presenter.dataclass import dataclass
from presenter.errors import Finding, PresenterError, Severity, Span, UnreadableError
from presenter.i18n.text import Text
from presenter.storage.backup import earlier_copies, keep_backup
from presenter.storage.file_change import content_of
from presenter.storage.write_atomically import write_atomically

LARGEST_FILE = 20_000_000
"""In bytes; a catalog of a talk has some hundred thousand."""

_BYTE_ORDER_MARK = "\ufeff"
_LONE_RETURN = re.compile(r"\r(?![\r\n]|\Z)")


@dataclass(frozen=True)
class PoFile:
    """A PO file: its entries in their order, and whatever comments stand after the last one."""

    path: Path
    entries: tuple[Entry, ...] = ()
    tail: str = ""
    byte_order_mark: bool = False

    @classmethod
    def read(cls, path: Path) -> PoFile:
        """Read a file.

        Raises UnreadableError where there is no such file or it is too large, and
        PresenterError with a finding for each mistake where it is no valid PO in UTF-8, and
        one that says where a copy of it is.
        """
        data = _read_bytes(path)
        try:
            return cls.parse(data.decode("utf-8"), path)
        except UnicodeDecodeError as error:
            raise PresenterError(_not_utf_8(path, data, error.start), *earlier_copies(path)) from None
        except PresenterError as error:
            raise PresenterError(*error.findings, *earlier_copies(path)) from None

    @classmethod
    def parse(cls, text: str, path: Path) -> PoFile:
        """Read a text; the path is for findings and for writing.

        Raises PresenterError with a finding for each mistake.
        """
        body = text.removeprefix(_BYTE_ORDER_MARK)
        findings = SyntaxFindings(path)
        _refuse_lone_returns(body, findings)
        entries, tail = read_entries(body, findings)
        findings.raise_if_any()
        file = cls(path, tuple(entries), "".join(line.raw for line in tail), body != text)
        file._check_charset()
        return file

    def render(self) -> str:
        """Return the text of the file, the very same as was read where no entry changed."""
        mark = _BYTE_ORDER_MARK if self.byte_order_mark else ""
        return mark + "".join(entry.raw for entry in self.entries) + self.tail

    def write(self) -> None:
        """Replace the file by what this says, at once and whole.

        Raises OSError where the file cannot be written; it is then as it was.
        """
        before = content_of(self.path)
        if before is not None:
            keep_backup(self.path, before)
        write_atomically(self.path, self.render().encode("utf-8"))

    def with_entries(self, entries: Iterable[Entry]) -> PoFile:
        """Return the file with other entries; new neighbours are set apart by a blank line."""
        before = {id(entry) for entry in self.entries}
        placed: list[Entry] = []
        for entry in entries:
            if placed:
                placed[-1] = placed[-1].closed()
            placed.append(entry if id(entry) in before or not placed else entry.apart())
        return PoFile(self.path, tuple(placed), self.tail, self.byte_order_mark)

    @cached_property
    def headers(self) -> dict[str, str]:
        """Return the headers by name, such as `Language`."""
        header = next((entry for entry in self.entries if entry.is_header), None)
        if header is None:
            return {}
        fields = (line.partition(":") for line in header.translations[0].split("\n") if ":" in line)
        return {name.strip(): value.strip() for name, _, value in fields}

    @property
    def newline(self) -> str:
        """Return the line end in use."""
        return self.entries[0].newline if self.entries else "\n"

    def _check_charset(self) -> None:
        charset = self.headers.get("Content-Type", "").partition("charset=")[2].strip()
        if charset and charset.lower() not in ("utf-8", "utf8", "us-ascii", "ascii", "charset"):
            message = Text("The header says that the charset is {charset}.").with_fields(charset=charset)
            advice = Text("Convert the file to UTF-8, in the header too.")
            line = next(entry.number for entry in self.entries if entry.is_header)
            span = Span(self.path, line)
            raise PresenterError(Finding("encoding", Severity.ERROR, message, span, charset, advice))


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(_unreadable(path, Text("This is not a file.")))
        if status.st_size > LARGEST_FILE:
            raise UnreadableError(_unreadable(path, f"{status.st_size // 1_000_000} MB"))
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(_unreadable(path, error.strerror or str(error))) from None


def _unreadable(path: Path, reason: str | Text) -> Finding:
    return Finding(
        "unreadable",
        Severity.ERROR,
        Text("The catalog cannot be read: {reason}").with_fields(reason=reason),
        Span(path),
        advice=Text("Check that the file is there, is a PO file and may be read."),
    )


def _refuse_lone_returns(text: str, findings: SyntaxFindings) -> None:
    """Refuse line ends of old Macs, behind which all else would be taken for a part of the first line.

    Raises PresenterError at the first one.
    """
    lone = _LONE_RETURN.search(text) if "\r" in text else None
    if lone is None:
        return
    start = text.rfind("\n", 0, lone.start()) + 1
    findings.add(
        Text("This line ends as on old Macs, with CR alone."),
        Text("Save the file with the line ends of Unix (LF) or Windows (CRLF)."),
        line=text.count("\n", 0, start) + 1,
        column=lone.start() - start + 1,
        excerpt=text[start : lone.start()],
    )
    findings.raise_if_any()


def _not_utf_8(path: Path, data: bytes, position: int) -> Finding:
    start = data.rfind(b"\n", 0, position) + 1
    column = len(data[start:position].decode("utf-8")) + 1
    end = data.find(b"\n", position)
    excerpt = data[start : end if end >= 0 else len(data)].decode("utf-8", errors="replace").strip()
    return Finding(
        "encoding",
        Severity.ERROR,
        Text("This byte is not UTF-8: {byte}").with_fields(byte=f"0x{data[position]:02x}"),
        Span(path, data.count(b"\n", 0, position) + 1, column),
        excerpt,
        Text("Save the file as UTF-8 without other encodings mixed in."),
    )

"""The files in a zip container from a stranger, unfolded within bounds.

A container of a few kilobytes can unfold into terabytes: one file that is nothing but zeros, a million
files, files that share their bytes (David Fifield, “A better zip bomb”, 2019). What its table of contents
says is held against bounds before anything is unfolded; what comes out is counted again, since a table can
lie.
"""

from __future__ import annotations

import stat
import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from presenter.errors import UsageError
from presenter.i18n.text import Text
from presenter.importers.source_finding import source_finding

MOST_FILES = 20_000
MOST_UNFOLDED = 600_000_000  # bytes of all files together
MOST_OF_XML = 80_000_000  # bytes of one file of XML: a tree of them takes ten times as much
FREE_OF_RATIO = 50_000_000  # bytes that may unfold from as little as they like
MOST_RATIO = 100  # times the size of the container

_DEFLATED_OR_STORED = frozenset({0, 8})
_ENCRYPTED = 0x1
_FAULTS = (
    BadZipFile,
    LargeZipFile,
    zlib.error,
    struct.error,
    ValueError,
    RuntimeError,
    EOFError,
    OSError,
)


class CheckedZip:
    """The files of a container by their names. What is wrong with it is raised as UsageError."""

    def __init__(self, path: Path, content: bytes) -> None:
        """Read the table of contents, and hold it against the bounds."""
        self._path = path
        try:
            self._zip = ZipFile(BytesIO(content))
        except _FAULTS as error:
            raise self._damaged() from error
        self._entries = {entry.filename: entry for entry in self._zip.infolist() if not _is_folder(entry)}
        self._unfolded = 0
        self._check(len(content))

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the files, in the order of the table."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """Return what a file holds. Raises KeyError where there is none of this name."""
        entry = self._entries[name]
        try:
            with self._zip.open(entry) as file:
                content = file.read(entry.file_size + 1)
        except _FAULTS as error:
            raise self._damaged() from error
        if len(content) != entry.file_size:
            raise self._damaged()
        self._unfolded += len(content)
        return content

    def unfold_all(self) -> None:
        """Unfold every file once, keeping none, for whoever hands the container on to another program."""
        for name in self._entries:
            self.read(name)

    def _check(self, size: int) -> None:
        entries = tuple(self._entries.values())
        unfolded = sum(entry.file_size for entry in entries)
        too_many = len(self._zip.infolist()) > MOST_FILES
        too_large = unfolded > max(FREE_OF_RATIO, min(MOST_UNFOLDED, MOST_RATIO * size))
        shared = sum(entry.compress_size for entry in entries) > size
        if too_many or too_large or shared or any(map(_is_too_much_xml, entries)):
            message = Text("This file unfolds into more than is bearable; it is not opened.")
            advice = Text("If you trust it, save it anew in the program that made it, with smaller pictures.")
            raise UsageError(source_finding("too-large", self._path, message, advice))
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            message = Text("This file can be read with its password only.")
            advice = Text("Open it with its password, and save it without one.")
            raise UsageError(source_finding("password-needed", self._path, message, advice))
        if len(entries) != sum(not _is_folder(entry) for entry in self._zip.infolist()):
            raise self._damaged()  # two of one name, of which each program would read another
        if not all(map(_is_sound, entries)):
            raise self._damaged()

    def _damaged(self) -> UsageError:
        message = Text("This file is damaged: it cannot be unpacked.")
        advice = Text("Open it in the program that made it, and save it anew.")
        return UsageError(source_finding("damaged-source", self._path, message, advice))


def _is_folder(entry: ZipInfo) -> bool:
    return entry.filename.endswith("/")  # `is_dir` breaks where there is no name at all


def _is_sound(entry: ZipInfo) -> bool:
    """Tell whether a file is folded in a known way, is no link, and stays within the container's folder."""
    parts = entry.filename.replace("\\", "/").split("/")
    leads_out = ".." in parts or parts[0] == "" or ":" in parts[0] or "\0" in entry.filename
    return (
        not leads_out
        and entry.compress_type in _DEFLATED_OR_STORED
        and not stat.S_ISLNK(entry.external_attr >> 16)
    )


def _is_too_much_xml(entry: ZipInfo) -> bool:
    return entry.filename.lower().endswith((".xml", ".rels")) and entry.file_size > MOST_OF_XML

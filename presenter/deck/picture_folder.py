"""Files that a deck names: found in the deck's own folder, and nowhere else."""

from __future__ import annotations

import os
import re
import stat
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

from presenter.deck.report import Report
from presenter.errors import Span, closest
from presenter.i18n.text import Text

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".svg", ".pdf", ".gif", ".webp", ".bmp"})
MEDIA_SUFFIXES = frozenset(
    {".mp4", ".webm", ".mov", ".m4v", ".ogv", ".mkv", ".avi"}
    | {".mp3", ".ogg", ".oga", ".wav", ".flac", ".m4a", ".opus"}
)
MOST_SUGGESTIONS = 20
MOST_NEIGHBOURS = 500

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WINDOWS_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class PictureFolder:
    """The folder of a deck, which its pictures, videos and sounds may not leave."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._folder = report.path.parent
        self._real_folder = os.path.realpath(self._folder)
        self._found: dict[str, Path] = {}
        self._missing: set[Path] = set()
        self._suggestions = 0
        self.asked: list[tuple[str, Path | None]] = []
        """What was asked for, one after the other, and where it was found."""

    @property
    def named(self) -> tuple[Path, ...]:
        """Return the files that have been asked for, also those that are not there, or not yet."""
        return tuple(sorted({*self._found.values(), *self._missing}))

    def find(self, source: str, span: Span) -> Path | None:
        """Return the path of a file that the deck names; report one that cannot or must not be read."""
        path = self._find(source, span)
        self.asked.append((source, path))
        return path

    def still_finds(self, source: str, path: Path) -> bool:
        """Tell whether a file is found where it was when the deck was read before."""
        if source in self._found:
            return self._found[source] == path
        names = (self._folder / name for name in dict.fromkeys((source, unquote(source))))
        there = next(((one, mode) for one in names if (mode := _mode(one)) is not None), None)
        if there is None or there[0] != path or not stat.S_ISREG(there[1]) or not self._is_inside(path):
            return False
        self._found[source] = path
        return True

    def _find(self, source: str, span: Span) -> Path | None:
        if source in self._found:
            return self._found[source]
        danger = _danger(source)
        if danger is not None:
            self._refuse(danger, source, span)
            return None
        for name in dict.fromkeys((source, unquote(source))):
            path = self._folder / name
            mode = _mode(path)
            if mode is None:
                continue
            if not self._is_inside(path):
                message = Text("This path leads out of the deck's folder through a link of the file system.")
                self._refuse(message, source, span)
                return None
            if not stat.S_ISREG(mode):
                self._refuse(Text("This path does not lead to a file."), source, span)
                return None
            self._found[source] = path
            return path
        self._missing.add(self._folder / source)
        self._report.add(
            "missing-picture",
            Text("There is no file “{name}” in the deck's folder.").with_fields(name=source),
            span,
            excerpt=source,
            advice=self._advice(source),
        )
        return None

    def _refuse(self, message: Text, source: str, span: Span) -> None:
        advice = Text("Copy the file into the deck's folder, and name it there.")
        self._report.add("unsafe-path", message, span, excerpt=source, advice=advice)

    def _is_inside(self, path: Path) -> bool:
        real = os.path.realpath(path)
        return os.path.commonpath((real, self._real_folder)) == self._real_folder

    def _advice(self, source: str) -> Text:
        plain = Text("Check the name; paths start at the deck's folder.")
        self._suggestions += 1
        if self._suggestions > MOST_SUGGESTIONS:
            return plain
        wanted = PurePosixPath(source)
        near = closest(wanted.name, self._neighbours(wanted.parent))
        if near is None:
            return plain
        return Text("Did you mean “{suggestion}”?").with_fields(suggestion=str(wanted.parent / near))

    def _neighbours(self, folder: PurePosixPath) -> list[str]:
        """Return the names of pictures, videos and sounds in a folder: of those that a short look finds."""
        if not self._is_inside(self._folder / folder):
            return []
        try:
            with os.scandir(self._folder / folder) as entries:
                names = [entry.name for entry in islice(entries, MOST_NEIGHBOURS)]
        except OSError:
            return []
        shown = PICTURE_SUFFIXES | MEDIA_SUFFIXES
        return [name for name in names if PurePosixPath(name).suffix.lower() in shown]


def _danger(source: str) -> Text | None:
    windows = PureWindowsPath(source)
    if "\0" in source or not source.strip():
        return Text("This path is empty or not a path.")
    if windows.drive or windows.root or source.startswith(("~", "/")):
        return Text("This path does not start at the deck's folder.")
    if _URL.match(source):
        return Text("This is an address; a deck reads nothing from a network or by a URL.")
    if ".." in windows.parts or ".." in PurePosixPath(unquote(source)).parts:
        return Text("This path leads out of the deck's folder.")
    if any(_WINDOWS_DEVICE.fullmatch(part.strip()) for part in windows.parts):
        return Text("This is the name of a device.")
    if unquote(source) != source:
        return _danger(unquote(source)) if unquote(unquote(source)) == unquote(source) else None
    return None


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return None

"""Files that a text names, found in its own folder and copied to beside the deck."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

from presenter.deck.picture_folder import MEDIA_SUFFIXES, PICTURE_SUFFIXES
from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.source_lines import SourceLine
from presenter.importers.imported_deck import ImportedFile

MOST_BYTES = 200_000_000
"""So much may one file hold, and a third of that each text that is taken in."""
MOST_FILES = 2000

_PUBLIC = ("public", "static", "")
_WEB = ("http://", "https://", "//", "data:", "ftp:")


class CopiedFiles:
    """Find files below the folder of a text, and keep those that are to go beside the deck."""

    def __init__(self, folder: Path, folder_name: str, changes: Changes) -> None:
        self._folder = folder
        self._real = os.path.realpath(folder)
        self._folder_name = folder_name
        self._changes = changes
        self._copied: dict[Path, ImportedFile] = {}
        self._names: set[str] = set()
        self._bytes = 0
        self._looked_at: dict[Path, None] = {}

    @property
    def files(self) -> tuple[ImportedFile, ...]:
        """Return the files to write beside the deck."""
        return tuple(self._copied.values())

    @property
    def looked_at(self) -> tuple[Path, ...]:
        """Return the files that were found, and where one would have been."""
        return tuple(self._looked_at)

    def copy(self, source: str, line: SourceLine) -> str | None:
        """Return where the deck has a picture, a video or a sound; None, said why, where it cannot."""
        path = self.find(source, line)
        if path is None:
            return None
        if path in self._copied:
            return str(self._copied[path].path)
        suffix = path.suffix.lower()
        if suffix not in PICTURE_SUFFIXES | MEDIA_SUFFIXES:
            self._refuse(Text("A deck shows no pictures of this kind."), source, line, _CONVERT)
            return None
        content = self._read(path, source, line)
        if content is None:
            return None
        file = ImportedFile(PurePosixPath(self._name(path)), content)
        self._copied[path] = file
        return str(file.path)

    def read_text(self, source: str, line: SourceLine) -> tuple[Path, str] | None:
        """Return another text of the folder and where it is; None, said why, where it cannot be read."""
        path = self.find(source, line)
        content = self._read(path, source, line) if path is not None else None
        if path is None or content is None:
            return None
        return path, content.decode("utf-8-sig", "replace")

    def find(self, source: str, line: SourceLine) -> Path | None:
        """Return the path of a file in the folder; None, said why, where there is none."""
        if source.strip().lower().startswith(_WEB):
            self._refuse(_NOT_FETCHED, source, line, _FETCH_IT)
            return None
        for candidate in self._candidates(source, line.path.parent):
            self._looked_at[candidate.absolute()] = None
            try:
                real = os.path.realpath(candidate)
                mode = candidate.stat().st_mode
            except (OSError, ValueError):
                continue
            if os.path.commonpath((real, self._real)) != self._real:
                self._refuse(_OUTSIDE, source, line, _COPY_IT)
                return None
            if stat.S_ISREG(mode):
                return Path(real)
        outside = ".." in PureWindowsPath(source).parts or PureWindowsPath(source).drive
        if outside:
            self._refuse(_OUTSIDE, source, line, _COPY_IT)
        else:
            self._refuse(_MISSING, source, line, _CHECK_IT)
        return None

    def _candidates(self, source: str, beside: Path) -> Iterator[Path]:
        """Yield where a file may be meant to be: beside the text, or where a site has its public files."""
        bare = source.strip().partition("#")[0].partition("?")[0]
        for name in dict.fromkeys((source.strip(), unquote(source.strip()), bare, unquote(bare))):
            if "\0" in name or not name or len(name) > 1000:
                continue
            relative = name.removeprefix("@").lstrip("/\\") if name.startswith(("/", "@/")) else ""
            if relative:
                yield from (self._folder / folder / relative for folder in _PUBLIC)
            elif PureWindowsPath(name).drive or name.startswith("~"):
                continue
            else:
                yield beside / name.replace("\\", "/")
                yield self._folder / name.replace("\\", "/")

    def _read(self, path: Path, source: str, line: SourceLine) -> bytes | None:
        try:
            size = path.stat().st_size
            if self._bytes + size > MOST_BYTES or len(self._copied) >= MOST_FILES:
                self._refuse(
                    Text("This file, with those before it, is too large to copy."), source, line, _COPY_IT
                )
                return None
            content = path.read_bytes()
        except OSError as error:
            message = Text("This file cannot be read: {reason}.").with_fields(
                reason=error.strerror or str(error)
            )
            self._refuse(message, source, line, _CHECK_IT)
            return None
        self._bytes += len(content)
        return content

    def _name(self, path: Path) -> str:
        """Return a path beside the deck that no other file has."""
        relative = Path(os.path.relpath(path, self._real)).as_posix()
        name, number = f"{self._folder_name}/{relative}", 1
        while name.casefold() in self._names:
            number += 1
            plain = PurePosixPath(relative)
            name = f"{self._folder_name}/{plain.with_name(f'{plain.stem}-{number}{plain.suffix}')}"
        self._names.add(name.casefold())
        return name

    def _refuse(self, message: Text, source: str, line: SourceLine, advice: Text) -> None:
        self._changes.left_out_file(message, line, source, advice)


_NOT_FETCHED = Text("Nothing is fetched from the network.")
_FETCH_IT = Text("Save it beside the text, name it there, and import again.")
_OUTSIDE = Text("This file is not in the folder of the text, and no other is read.")
_COPY_IT = Text("Copy it into the deck’s folder, and name it in the deck.")
_MISSING = Text("There is no such file.")
_CHECK_IT = Text("Check its name; paths start at the folder of the text.")
_CONVERT = Text("Save it as PNG, JPEG or SVG.")

"""A file of words that grows to a certain size, and the ones that it was before."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from presenter.storage.line_file import PRIVATE_FILE, make_private_folder

ROOM = 256 * 1024  # bytes
OLDER = 3  # files beside it: name.1 is the last one


class RotatingLog:
    """Write words for whoever looks into a fault later; nothing is there before the first are written."""

    def __init__(self, path: Path, room: int = ROOM, older: int = OLDER) -> None:
        self.path = path
        self._room = room
        self._older = older

    def write(self, words: str) -> int:
        """Write words at the end and return the line, from 1, at which they begin.

        They are the system's at once, so that a program which ends here and now has written them. Raises
        OSError where that fails.
        """
        data = words.encode("utf-8", "backslashreplace")
        make_private_folder(self.path.parent)
        before = self._content()
        if before and len(before) + len(data) > self._room:
            self._turn()
            before = b""
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE)
        try:
            while data:
                data = data[os.write(descriptor, data) :]
        finally:
            os.close(descriptor)
        return before.count(b"\n") + 1

    def _content(self) -> bytes:
        try:
            with self.path.open("rb") as file:
                return file.read(2 * self._room)
        except FileNotFoundError:
            return b""

    def _turn(self) -> None:
        """Let each file be the next older one, and the oldest be no more."""
        names = [self.path, *(self._numbered(number) for number in range(1, self._older + 1))]
        for newer, older in reversed(list(pairwise(names))):
            with suppress(FileNotFoundError):
                newer.replace(older)

    def _numbered(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")

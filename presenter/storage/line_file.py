"""A file that grows by whole lines, for its owner's eyes only."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from presenter.storage.disk_flusher import DiskFlusher

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_BINARY = getattr(os, "O_BINARY", 0)


class LineFile:
    """Append lines; each is the system's at once, and on the disk as soon as that can take it.

    Every method raises OSError where the file cannot be written.
    """

    def __init__(self, path: Path, flusher: DiskFlusher) -> None:
        make_private_folder(path.parent)
        self.path = path
        self._flusher = flusher
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | _BINARY
        self._descriptor = os.open(path, flags, PRIVATE_FILE)
        self._size = os.fstat(self._descriptor).st_size
        self._end_last_line()

    @property
    def size(self) -> int:
        """Return how many bytes the file has."""
        return self._size

    def append(self, line: bytes) -> None:
        """Write a line after all others, or nothing of it."""
        try:
            written = os.write(self._descriptor, line)
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self.path)) from error
        if written < len(line):  # a full disk: the next line would be taken for the rest of this one
            os.ftruncate(self._descriptor, self._size)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.path))
        self._size += written
        self._flusher.flush(self._descriptor)

    def empty(self) -> None:
        """Begin the file anew."""
        os.ftruncate(self._descriptor, 0)
        self._size = 0

    def close(self) -> None:
        """Write no more."""
        self._flusher.close(self._descriptor)

    def _end_last_line(self) -> None:
        """End a line that a crash broke off, so that it spoils no other."""
        if not self._size:
            return
        with self.path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            whole = file.read(1) == b"\n"
        if not whole:
            self.append(b"\n")


def make_private_folder(folder: Path) -> None:
    """Make a folder that nobody but its owner can look into; one that is there is left as it is."""
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)

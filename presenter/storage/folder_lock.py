"""A folder that only one process at a time may use."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from presenter.storage.line_file import PRIVATE_FILE, make_private_folder

NAME = "lock"


class FolderLock:
    """Hold a folder until it is let go; the system lets it go where a process ends in any other way."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Path) -> FolderLock | None:
        """Return the lock, or None where another process holds it.

        Raises OSError where the folder cannot be written, or its file system knows no locks.
        """
        make_private_folder(folder)
        descriptor = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        return cls(descriptor)

    def release(self) -> None:
        """Let others use the folder."""
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""Several files that change together, and can be as they were again."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.storage.backup import keep_backup
from presenter.storage.write_atomically import write_atomically


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a file holds before and after; None where it is not there."""

    path: Path
    before: bytes | None
    after: bytes | None

    @property
    def reverse(self) -> FileChange:
        """Return the change that makes it as it was."""
        return FileChange(self.path, self.after, self.before)

    @property
    def is_outdated(self) -> bool:
        """Tell whether the file holds something else now than before. Raises OSError as `content_of` does."""
        return content_of(self.path) != self.before


def content_of(path: Path) -> bytes | None:
    """Return what a file holds; None where there is none.

    Raises OSError where it cannot be read, or is a pipe, which might never end.
    """
    try:
        if stat.S_ISFIFO(path.stat().st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        return path.read_bytes()
    except FileNotFoundError:
        return None


def change_files(changes: Sequence[FileChange]) -> bool:
    """Change all files or none; False, with nothing written, where one holds no longer what it held before.

    Raises OSError where a file cannot be written; those before it are then as they were.
    """
    if any(change.is_outdated for change in changes):
        return False
    done: list[FileChange] = []
    try:
        for change in changes:
            _write(change)
            done.append(change)
    except OSError:
        for change in reversed(done):
            with suppress(OSError):
                _write(change.reverse)
        raise
    return True


def _write(change: FileChange) -> None:
    if change.after is None:
        change.path.unlink(missing_ok=True)
    else:
        if change.before is not None:
            keep_backup(change.path, change.before)
        write_atomically(change.path, change.after)

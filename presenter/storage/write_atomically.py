"""Writing a file so that it is at every moment either the old one or the new one, whole."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_UNFINISHED = ".unfinished"


def write_atomically(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Replace a file's content, given whole or in parts.

    Folders on the way are made, links followed, permissions kept, and its owner where that may be set. What
    is no file, such as `/dev/null`, is written to and never replaced. Raises OSError with the name of the
    file where it cannot be written; it is then as it was.
    """
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    parts = (data,) if isinstance(data, bytes) else data
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            file.writelines(parts)
        return
    try:
        _replace(target, parts)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def remove_unfinished(folder: Path, older_than: float = 0.0) -> None:
    """Take away what a writer that was killed has left in a folder.

    Where somebody else may be writing there, what is older than so many seconds is of no use to them.
    """
    latest = time.time() - older_than
    for path in folder.glob(f".*{_UNFINISHED}"):
        with suppress(OSError):
            if not older_than or path.stat().st_mtime < latest:
                path.unlink()


def _replace(target: Path, parts: Iterable[bytes]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(
        dir=target.parent, prefix=f".{target.name[:100]}.", suffix=_UNFINISHED
    )
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        _take_after(target, temporary)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _take_after(target: Path, temporary: Path) -> None:
    """Give a file the owner and the permissions of the one whose place it takes."""
    temporary.chmod(0o644)
    with suppress(FileNotFoundError):
        status = target.stat()
        if sys.platform != "win32" and status.st_uid != os.geteuid():
            with suppress(PermissionError):  # only root may give files away
                os.chown(temporary, status.st_uid, status.st_gid)
        shutil.copymode(target, temporary)

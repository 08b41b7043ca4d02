"""A file in which Python writes where it was when the whole process breaks down, as in a fault of a library.

It has to be open all along, and the log is not to be there where nothing fails, so each process has its own,
gone again when it ends well. Whoever begins next moves what the others have left to the log.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from presenter.storage.failure_log import FailureLog
from presenter.storage.line_file import make_private_folder

_PREFIX, _SUFFIX = "presenter-", ".crash"
_LARGEST = 64 * 1024  # bytes of one breakdown that are of interest
_ABANDONED = 7 * 86400.0
"""After so many seconds an empty one is of a process that was killed: nobody gives a talk for a week."""


@contextmanager
def breakdowns_written(folder: Path) -> Iterator[None]:
    """Write down a breakdown of this process; where no file can be made, it is as without this."""
    import faulthandler

    descriptor, path = -1, Path()
    with suppress(OSError):
        make_private_folder(folder)
        descriptor, name = tempfile.mkstemp(dir=folder, prefix=_PREFIX, suffix=_SUFFIX)
        path = Path(name)
    if descriptor < 0:
        yield
        return
    was_on = faulthandler.is_enabled()
    faulthandler.enable(descriptor)
    try:
        yield
    finally:
        faulthandler.disable()
        if was_on:
            with suppress(OSError, ValueError, RuntimeError):  # no stderr, or one that is no file
                faulthandler.enable()
        with suppress(OSError):
            os.close(descriptor)
            path.unlink()


def take_breakdowns(log: FailureLog) -> int:
    """Move to the log what broken-down processes have left, and return the line of the last; 0 for none.

    Raises OSError where the log cannot be written; what is not in it stays for the next time.
    """
    line = 0
    for path in sorted(log.path.parent.glob(f"{_PREFIX}*{_SUFFIX}")):
        try:
            with path.open("rb") as file:
                words = file.read(_LARGEST).decode("utf-8", "backslashreplace")
            is_old = path.stat().st_mtime < time.time() - _ABANDONED
        except OSError:
            continue
        if words:
            line = log.write(f"broken down before:\n{words}")
        if words or is_old:
            with suppress(OSError):
                path.unlink()
    return line

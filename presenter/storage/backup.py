"""A copy of how a file was before, for when it is found broken: by who else writes there, or by the disk.

What a person owns, settings and decks and catalogs, is copied to the folder of the program's state, since a
translator's checkout is no place for it. What the program alone writes has its copy beside it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.storage.line_file import make_private_folder
from presenter.storage.make_room import make_room
from presenter.storage.state_folder import backup_path, state_folder
from presenter.storage.write_atomically import write_atomically

T = TypeVar("T")

REST = 3600.0
"""Seconds in which a copy is not renewed: the work goes on, and how it was before is of more use."""
MOST_FILES = 100
MOST_BYTES = 50_000_000
EARLIER_COPY = "earlier-copy"

_SUFFIX = "~"
_THERE_IS = Text("Of this broken file there is a copy of how it was before.")
_COPY = Text("The copy of {moment} is {path}")


def keep_backup(path: Path, before: bytes, *, at_once: bool = False) -> Path | None:
    """Keep what a person's file held, unless a copy was made within the hour; a full disk keeps none.

    What replaces a person's work as a whole keeps that `at_once`, whatever was kept before. Return where the
    copy is, None where none was made now.
    """
    copy = backup_path(state_folder(), path)
    with suppress(OSError):
        if at_once or _is_due(copy):
            make_private_folder(copy.parent)
            write_atomically(copy, before)
            make_room(copy.parent, "*", MOST_FILES, MOST_BYTES)
            return copy
    return None


def earlier_copies(path: Path) -> tuple[Finding, ...]:
    """Return, of a person's file that is broken, what says where a copy is; nothing where there is none."""
    copy = backup_path(state_folder(), path)
    try:
        moment = datetime.fromtimestamp(copy.stat().st_mtime).astimezone()
    except (OSError, OverflowError, ValueError):
        return ()
    advice = _COPY.with_fields(path=str(copy), moment=f"{moment:%Y-%m-%d %H:%M}")
    return (Finding(EARLIER_COPY, Severity.INFO, _THERE_IS, Span(path), advice=advice),)


def write_kept(path: Path, data: bytes, read: Callable[[Path], object]) -> None:
    """Write a file of the program's own, and beside it what it held where `read` can make sense of that.

    Raises OSError where the file cannot be written; it is then as it was.
    """
    copy = _beside(path)
    with suppress(OSError):
        if _is_due(copy) and read(path) is not None:
            write_atomically(copy, path.read_bytes())
    write_atomically(path, data)


def read_kept(path: Path, read: Callable[[Path], T | None]) -> T | None:
    """Read a file of the program's own, and where `read` makes nothing of it the copy beside it."""
    found = read(path)
    there = os.path.isfile(path)  # noqa: PTH113 -- Path.is_file raises where it may not look
    return read(_beside(path)) if found is None and there else found


def _beside(path: Path) -> Path:
    return path.with_name(path.name + _SUFFIX)


def _is_due(copy: Path) -> bool:
    """Tell whether a copy is of earlier work, or there is none; one of the future is of a wrong clock."""
    try:
        return not 0 <= time.time() - copy.stat().st_mtime < REST
    except FileNotFoundError:
        return True

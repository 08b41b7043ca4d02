"""Catalogs written all at once, or none of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.text import Text
from presenter.storage.file_change import FileChange, change_files
from presenter.storage.write_atomically import remove_unfinished

ABANDONED = 3600.0
"""After so many seconds an unfinished file is one that nobody will finish."""


def write_together(changes: Sequence[FileChange]) -> None:
    """Write the files that change, and sweep up what a writer that was killed has left beside them.

    Raises PresenterError where one was saved by another meanwhile, and OSError where one cannot be written;
    all are then as they were. Each file is at every moment the old one or the new one, whole; only a process
    that is killed between two files leaves some in step and others not, which the next sync mends.
    """
    changed = [change for change in changes if change.before != change.after]
    for folder in {change.path.resolve().parent for change in changes}:
        remove_unfinished(folder, older_than=ABANDONED)
    if not change_files(changed):
        raise PresenterError(*(_saved_meanwhile(change.path) for change in changed if change.is_outdated))


def _saved_meanwhile(path: Path) -> Finding:
    return Finding(
        "saved-meanwhile",
        Severity.ERROR,
        Text("This file was saved by another program at the very same moment; nothing was written."),
        Span(path),
        advice=Text("Do it once more."),
    )

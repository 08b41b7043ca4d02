"""The files that something dragged over a window holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this machine among what is dragged; nothing where there are none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def leave_where_it_is(event: QDropEvent) -> None:
    """Take what is dragged as a copy, whatever was proposed: of what was moved, its program may dispose."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()

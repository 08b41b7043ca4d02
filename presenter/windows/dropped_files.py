"""The files that something dragged over a window holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this machine among what is dragged; nothing where there are none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())

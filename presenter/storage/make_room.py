"""Bounding what a folder holds, in number and bytes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def make_room(folder: Path, pattern: str, most_files: int, most_bytes: int) -> None:
    """Take away the files unused for longest where a folder has too many, or they take too much room."""
    taken = 0
    for count, (_, size, path) in enumerate(sorted(_by_age(folder, pattern), reverse=True), start=1):
        taken += size
        if count > most_files or taken > most_bytes:
            with suppress(OSError):
                path.unlink()


def _by_age(folder: Path, pattern: str) -> list[tuple[int, int, Path]]:
    found = []
    for path in folder.glob(pattern):
        with suppress(OSError):
            status = path.stat()
            found.append((status.st_mtime_ns, status.st_size, path))
    return found

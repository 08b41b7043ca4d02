"""A catalog's file as it was read, kept for as long as the file is the same."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from presenter.catalogs.entry import Key
from presenter.catalogs.entry_state import EntryState
from presenter.dataclass import dataclass
from presenter.deck.message import Words
from presenter.errors import Finding

Stamp: TypeAlias = tuple[int, int, int]
"""What tells a file from another: when it was written in nanoseconds, its size, its number on the disk."""

# A file written so lately may be written again within the same tick of the disk's clock, and look the same.
_SETTLED = 2_000_000_000


@dataclass(frozen=True, slots=True, eq=False)
class ReadCatalog:
    """What is in a catalog; no stamp where another look has to tell whether it has changed."""

    stamp: Stamp | None
    table: Mapping[Key, Words]
    drafts: Mapping[Key, EntryState]
    findings: tuple[Finding, ...]

    def is_of(self, stamp: Stamp | None) -> bool:
        """Tell whether a file with a stamp is the one that was read."""
        return stamp is not None and self.stamp == stamp


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file; None where there is none, and where it was written a moment ago."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    is_settled = time.time_ns() - status.st_mtime_ns > _SETTLED
    return (status.st_mtime_ns, status.st_size, status.st_ino) if is_settled else None

"""Whether files that change have come to rest, so that nobody reads one that is half written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from typing import TypeAlias

from presenter.dataclass import dataclass

# How often a file that is empty, or gone, is looked at again before that is taken to be meant.
PATIENCE = 15


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a change of a file is seen without reading it: when, how many bytes, which file."""

    modified: int
    size: int
    inode: int


Stamps: TypeAlias = Mapping[Path, Stamp | None]  # None for a file that is not there


class Rest(Enum):
    """What a look at the files says: as they were, still changing, changed and at rest."""

    UNCHANGED = auto()
    CHANGING = auto()
    CHANGED = auto()


class Settling:
    """Compare looks at files. Two looks that agree, some time apart, are taken for rest.

    `essential` is a file that is never meant to be empty: many editors empty it, or move it away,
    before they write it. What was changed after `read`, in nanoseconds since the epoch, has changed since
    it was read, also where nobody has looked before; 0 where that is not known.
    """

    def __init__(self, essential: Path, read: int = 0) -> None:
        self._essential = essential
        self._read = read
        self._taken: dict[Path, Stamp | None] = {}
        self._last: Stamps = {}
        self._patience = PATIENCE
        self._new_names = True
        self._changed: frozenset[Path] = frozenset()

    @property
    def changed(self) -> frozenset[Path]:
        """Return the files that had changed when they were last found at rest."""
        return self._changed

    def take_new_names(self) -> None:
        """Take the names that are new in the next look as they are there: other files are watched now."""
        self._new_names = True

    def look(self, stamps: Stamps) -> Rest:
        """Return what another look says."""
        if self._new_names:
            self._new_names = False
            self._taken = {
                path: self._taken.get(path, self._as_read(stamp)) for path, stamp in stamps.items()
            }
            self._read = 0  # from now on it is the looks that tell
        before, self._last = self._last, stamps
        if stamps == self._taken:
            self._patience = PATIENCE
            return Rest.UNCHANGED
        if stamps != before or self._is_missed(stamps):
            return Rest.CHANGING
        known = {*stamps, *self._taken}
        self._changed = frozenset(path for path in known if stamps.get(path) != self._taken.get(path))
        self._taken = dict(stamps)
        return Rest.CHANGED

    def _as_read(self, stamp: Stamp | None) -> Stamp | None:
        """Return what a file was when it was read: something else than it is, if it was changed since."""
        return None if stamp is not None and 0 < self._read < stamp.modified else stamp

    def _is_missed(self, stamps: Stamps) -> bool:
        stamp = stamps.get(self._essential)
        if stamp is not None and stamp.size:
            self._patience = PATIENCE
        else:
            self._patience -= 1
        return self._patience < PATIENCE and self._patience > 0

"""The files of a talk, watched while it is given."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal

from presenter.dataclass import dataclass
from presenter.inputs.settling import Rest, Settling, Stamp, Stamps
from presenter.qt.beside import Beside

SETTLE = 120  # milliseconds between two looks that have to agree; several events of one save come closer
SLOWLY = 2000  # milliseconds between looks without an event: some file systems tell of none
MOST_WATCHED = 300  # files and folders; each takes a handle of the system, and the rest are looked at slowly


class FileWatcher(QObject):
    """Tell when files have changed and come to rest, however they were saved.

    The system's events only say when to look. What counts is what a look finds, and looks are
    taken beside the talk, as a file on a network may keep whoever asks for it waiting.
    """

    looked = Signal()
    changed = Signal(object)  # the paths, a frozenset

    def __init__(
        self,
        essential: Path,
        files: Callable[[], Iterable[Path]],
        beside: Beside,
        parent: QObject | None = None,
        *,
        read: int = 0,
    ) -> None:
        """Watch what `files` gives, which is called in another thread; `essential` is the one never empty.

        `read` is when they were read, in nanoseconds since the epoch; 0 where that does not matter.
        """
        super().__init__(parent)
        self._files = files
        self._settling = Settling(essential, read)
        self._beside = beside
        self._is_looking = False
        self._again = False
        self._stopped = True
        self._since_look = QElapsedTimer()
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._on_event)
        self._system.directoryChanged.connect(self._on_event)
        self._soon = self._timer(SETTLE)
        self._slowly = self._timer(SLOWLY)

    def start(self) -> None:
        """Begin to watch: what is there now is what is known, but for what was saved since it was read."""
        self._stopped = False
        self._look()

    def stop(self) -> None:
        """Watch no more."""
        self._stopped = True
        self._soon.stop()
        self._slowly.stop()

    def watch_anew(self) -> None:
        """Watch other files from now on, without calling those changed that were not watched before."""
        self._settling.take_new_names()
        self._again = True
        self._look()

    def _on_event(self, path: str) -> None:
        """Look at once, so that the second look that has to agree is the only one to be waited for."""
        del path
        if self._stopped or self._soon.isActive():
            return
        if self._since_look.isValid() and self._since_look.elapsed() < SETTLE:
            self._soon.start()
        else:
            self._look()

    def _look(self) -> None:
        if self._stopped:
            return
        if self._is_looking:
            self._again = True
            return
        self._again = False
        self._is_looking = True
        self._since_look.start()
        self._beside.do(partial(_take_a_look, self._files), self._on_looked, self._on_failed)

    def _on_failed(self) -> None:
        """Look again later: what could not be looked at now may be there again by then."""
        self._is_looking = False
        if not self._stopped:
            self._slowly.start()

    def _on_looked(self, look: _Look) -> None:
        self._is_looking = False
        if self._stopped:
            return
        if self._again:  # this one may be of files that are not watched any more
            self._look()
            return
        self._watch(look.watched)
        rest = self._settling.look(look.stamps)
        (self._soon if rest is Rest.CHANGING else self._slowly).start()
        self.looked.emit()
        if rest is Rest.CHANGED:
            self.changed.emit(self._settling.changed)

    def _watch(self, wanted: list[str]) -> None:
        """Let the system watch these; a file that was replaced is not watched any more, and is again now."""
        known = {*self._system.files(), *self._system.directories()}
        gone = known.difference(wanted)
        # Of what nobody may read Qt would complain at each look.
        new = [path for path in wanted if path not in known and os.access(path, os.R_OK)]
        if gone:
            self._system.removePaths(sorted(gone))
        if new:
            self._system.addPaths(new)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._look)
        return timer


@dataclass(frozen=True, slots=True)
class _Look:
    stamps: Stamps
    watched: list[str]  # by the system


def _take_a_look(files: Callable[[], Iterable[Path]]) -> _Look:
    stamps = {path: _stamp(path) for path in files()}
    return _Look(stamps, _to_watch(stamps))


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return Stamp(status.st_mtime_ns, status.st_size, status.st_ino)


def _to_watch(stamps: Stamps) -> list[str]:
    """Return the folders of all files, or what there is of them, and then the files there are."""
    folders = {_nearest(path.parent) for path in stamps}
    files = {str(path) for path, stamp in stamps.items() if stamp is not None}
    return [*sorted(folders), *sorted(files)][:MOST_WATCHED]


def _nearest(folder: Path) -> str:
    while folder != folder.parent:
        with suppress(OSError):  # one that may not be looked at
            if folder.is_dir():
                break
        folder = folder.parent
    return str(folder)

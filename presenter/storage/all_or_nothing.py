"""Several files written so that either all of them are there, or everything is as it was."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from presenter.dataclass import dataclass

_UNFINISHED = ".unfinished"  # what `write_atomically` begins is named so, and swept up after a kill


@dataclass(frozen=True, slots=True)
class _Step:
    """A file that is to be written: where its new content waits, and where the former is kept meanwhile."""

    path: Path
    target: Path
    waiting: Path
    former: Path
    is_new: bool

    @staticmethod
    def of(path: Path) -> _Step:
        target = Path(os.path.realpath(path))
        stem = f".{target.name[:60]}.{secrets.token_hex(4)}"
        waiting = target.with_name(f"{stem}{_UNFINISHED}")
        former = target.with_name(f"{stem}.former{_UNFINISHED}")
        return _Step(path, target, waiting, former, not target.exists())

    def prepare(self, content: bytes) -> None:
        """Write what is to be there beside its place."""
        with _named(self.path), self.waiting.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not self.is_new:
            with _named(self.path):
                shutil.copymode(self.target, self.waiting)

    def take_place(self) -> None:
        with _named(self.path):
            if not self.is_new:
                try:
                    os.link(self.target, self.former)
                except OSError:  # a file system without links
                    shutil.copy2(self.target, self.former)
            self.waiting.replace(self.target)

    def undo(self) -> None:
        """Make the file as it was, however far this came."""
        with suppress(OSError):
            if self.former.exists() and not self.waiting.exists():
                self.former.replace(self.target)
            elif self.is_new and not self.waiting.exists():
                self.target.unlink(missing_ok=True)
        self.clean()

    def clean(self) -> None:
        for left in (self.waiting, self.former):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def write_all_or_nothing(files: Mapping[Path, bytes]) -> None:
    """Write files in their order, making the folders on the way.

    All are written beside their places before the first takes its own, so that a full disk or a folder that
    cannot be written to is met while nothing has changed. Where anything fails, or the user breaks it off,
    what was there is put back and folders that were made go again. A file that refers to others is best the
    last. Raises OSError with the name of the file that could not be written.
    """
    made: list[Path] = []
    begun: list[_Step] = []
    try:
        for path, content in files.items():
            step = _Step.of(path)
            with _named(path):
                _make_folders(step.target.parent, made)
            begun.append(step)
            step.prepare(content)
        for step in begun:
            step.take_place()
    except BaseException:
        for step in reversed(begun):
            step.undo()
        _remove_folders(made)
        raise
    for step in begun:
        step.clean()


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Let an OSError say which file it is about."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _make_folders(folder: Path, made: list[Path]) -> None:
    missing: list[Path] = []
    while not folder.exists() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        made.append(each)
        each.mkdir()


def _remove_folders(made: Sequence[Path]) -> None:
    for folder in reversed(made):
        with suppress(OSError):  # somebody else put something there meanwhile
            folder.rmdir()

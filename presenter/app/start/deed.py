"""One command of this program at work in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from threading import Thread
from typing import IO

from PySide6.QtCore import QObject, Qt, Signal

from presenter.dataclass import dataclass

_MOST_WORDS = 400_000  # bytes of what a process says that are read
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a process ended: its exit code, negative for the signal that ended it, and what it said where."""

    code: int
    result: str
    complaints: str


class Deed(QObject):
    """Run a command and tell what came of it; it goes on should this program end before it.

    What it says goes to files without a name: were it a pipe, the command would be waiting for a reader, or
    fail without one.
    """

    ended = Signal(object)  # the Outcome, in the thread of the windows
    _over = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[bytes] | None = None
        self._result: IO[bytes] | None = None
        self._complaints: IO[bytes] | None = None
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Tell whether it is at work."""
        return self._process is not None

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Begin; raises OSError where that cannot be."""
        self._result, self._complaints = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        self._process = subprocess.Popen(  # noqa: S603 -- this very program
            list(command),
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=self._result,
            stderr=self._complaints,
            creationflags=_NO_CONSOLE,
        )
        Thread(target=self._wait, args=(self._process,), name="deed", daemon=True).start()

    def stop(self) -> None:
        """Ask it to end, as Ctrl+C would."""
        if self._process is not None:
            with suppress(OSError):
                self._process.terminate()

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        """Wait for the end in a thread: of many systems nothing else tells it without asking again."""
        code = process.wait()
        with suppress(RuntimeError):  # the window is gone meanwhile
            self._over.emit(_signed(code))

    def _on_over(self, code: int) -> None:
        self._process = None
        self.ended.emit(Outcome(code, _words_of(self._result), _words_of(self._complaints)))


def _signed(code: int) -> int:
    """Return an exit code that fits a signal: what Windows calls a breakdown has 32 bits."""
    return code - (1 << 32) if code >= 1 << 31 and sys.platform == "win32" else code


def _words_of(file: IO[bytes] | None) -> str:
    if file is None:
        return ""
    with file:
        file.seek(0)
        return file.read(_MOST_WORDS).decode("utf-8", "replace").replace("\r\n", "\n")

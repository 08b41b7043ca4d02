"""One command of this program at work in a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from threading import Thread
from typing import IO

from PySide6.QtCore import QObject, Qt, Signal

from presenter.dataclass import dataclass

_MOST_WORDS = 400_000  # bytes of what a process says that are read
_CANNOT_RUN = 2
_SIGNALLED = 128  # and the number of the signal
_ASKED_TO_END = (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM))
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a process ended: its exit code, negative for the signal that ended it, and what it said where."""

    code: int
    result: str
    complaints: str

    @property
    def could_not_run(self) -> bool:
        """Tell whether what it was asked for could not be done at all, which it has said."""
        return self.code == _CANNOT_RUN

    @property
    def broke_down(self) -> bool:
        """Tell whether the program itself failed; one that was asked to end by a signal did not."""
        if self.code < 0:
            return -self.code not in _ASKED_TO_END
        return _CANNOT_RUN < self.code < _SIGNALLED


class Deed(QObject):
    """Run a command and tell what came of it; it goes on should this program end before it.

    What it says goes to files without a name: were it a pipe, the command would be waiting for a reader, or
    fail without one.
    """

    ended = Signal(object)  # the Outcome, in the thread of the windows
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: subprocess.Popen[bytes] | None = None
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Tell whether it is at work."""
        return self._process is not None

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Begin; raises OSError where that cannot be."""
        with ExitStack() as files:
            result = files.enter_context(tempfile.TemporaryFile())
            complaints = files.enter_context(tempfile.TemporaryFile())
            self._process = subprocess.Popen(  # noqa: S603 -- this very program
                list(command),
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=result,
                stderr=complaints,
                creationflags=_NO_CONSOLE,
            )
            waiting = _Waiting(self._process, result, complaints, files.pop_all())
        Thread(target=self._wait, args=(waiting,), name="deed", daemon=True).start()

    def stop(self) -> None:
        """Ask it to end, as Ctrl+C would."""
        if self._process is not None:
            with suppress(OSError):
                self._process.terminate()

    def _wait(self, waiting: _Waiting) -> None:
        """Wait for the end in a thread: of many systems nothing else tells it without asking again."""
        outcome = waiting.wait()
        with suppress(RuntimeError):  # the window is gone meanwhile
            self._over.emit(outcome)

    def _on_over(self, outcome: Outcome) -> None:
        self._process = None
        self.ended.emit(outcome)


@dataclass(frozen=True, slots=True)
class _Waiting:
    process: subprocess.Popen[bytes]
    result: IO[bytes]
    complaints: IO[bytes]
    files: ExitStack

    def wait(self) -> Outcome:
        with self.files:
            code = self.process.wait()
            return Outcome(_signed(code), _words_of(self.result), _words_of(self.complaints))


def _signed(code: int) -> int:
    """Return an exit code that fits a signal: what Windows calls a breakdown has 32 bits."""
    return code - (1 << 32) if code >= 1 << 31 and sys.platform == "win32" else code


def _words_of(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(_MOST_WORDS).decode("utf-8", "replace").replace("\r\n", "\n")

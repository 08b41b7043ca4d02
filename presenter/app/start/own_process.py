"""Another process of the program, and what it says; begun before Qt is there, where that saves time."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from typing import IO

from presenter.app.start.own_program import own_command, own_environment
from presenter.dataclass import dataclass
from presenter.i18n.language import Language

_MOST_WORDS = 400_000  # bytes of what a process says that are read
_CANNOT_RUN = 2
_SIGNALLED = 128  # and the number of the signal
_ASKED_TO_END = (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM))
_INTERRUPT = signal.SIGTERM if sys.platform == "win32" else signal.SIGINT  # a console's, which it has none of
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


@dataclass(frozen=True, slots=True)
class OwnProcess:
    """A process at work.

    What it says goes to files without a name: were it a pipe, the process would be waiting for a reader, or
    fail without one.
    """

    process: subprocess.Popen[bytes]
    result: IO[bytes]
    complaints: IO[bytes]
    files: ExitStack

    @classmethod
    def begin(cls, words: Sequence[str], language: Language, *, is_apart: bool = False) -> OwnProcess:
        """Run a command of the program, which says what goes wrong in a language; raises OSError.

        One that is apart hears nothing of Ctrl+C in the terminal of this program, nor of that terminal's end.
        """
        with ExitStack() as files:
            result = files.enter_context(tempfile.TemporaryFile())
            complaints = files.enter_context(tempfile.TemporaryFile())
            process = subprocess.Popen(  # noqa: S603 -- this very program
                own_command(words),
                env=own_environment(language),
                stdin=subprocess.DEVNULL,
                stdout=result,
                stderr=complaints,
                creationflags=_NO_CONSOLE,
                start_new_session=is_apart,
            )
            return cls(process, result, complaints, files.pop_all())

    def interrupt(self) -> None:
        """Ask it to end in order, as Ctrl+C would: what it has begun to write it takes away, where it can."""
        with suppress(OSError):
            self.process.send_signal(_INTERRUPT)

    def end(self) -> None:
        """Have it end at once."""
        with suppress(OSError):
            self.process.terminate()

    def wait(self) -> Outcome:
        """Wait for its end, and return what came of it."""
        with self.files:
            code = self.process.wait()
            return Outcome(_signed(code), _words_of(self.result), _words_of(self.complaints))


def _signed(code: int) -> int:
    """Return an exit code that fits a signal: what Windows calls a breakdown has 32 bits."""
    return code - (1 << 32) if code >= 1 << 31 and sys.platform == "win32" else code


def _words_of(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(_MOST_WORDS).decode("utf-8", "replace").replace("\r\n", "\n")

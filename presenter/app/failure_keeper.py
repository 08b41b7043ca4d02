"""What fails in the program while it runs: written down whole, and told to the speaker in a line."""

from __future__ import annotations

import re
import sys
import threading
from collections import Counter
from collections.abc import Callable, Hashable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from presenter.errors import Finding, Severity, Span
from presenter.failure import PartFailedError
from presenter.i18n.text import Text
from presenter.qt.clocks import local_moment
from presenter.storage.rotating_log import RotatingLog

LOG = "presenter.log"
PROGRAM_FAILED = "program-failed"
LONGEST = 120  # characters of what an error says, as the speaker is told it
MOST = 200
"""How many different failures are written down; a program that has more is beyond being read about."""

_SOMETHING = Text("Something in the program failed; the rest goes on.")
_UNWRITTEN = Text("What failed could not be written down: {reason}.")
_ADVICE = Text("{what}. Please report it, with the file {path}")
# What PySide puts before the words of an error that came out of an event.
_OVERRIDE = re.compile(r"Error calling Python override of \S+: ")


class FailureKeeper(QObject):
    """Hear of every exception that nobody caught, in whatever thread, and of what Qt warns of.

    Each is written to the log the first time that it comes, with all that helps to find its cause. Of Qt's
    warnings the speaker is told nothing: most mean nothing to anybody. `complain` is a line in the terminal.
    """

    failed = Signal(object)  # the Finding, in the thread of the windows
    _heard = Signal(object)

    def __init__(
        self,
        folder: Path | None,
        complain: Callable[[Text], None],
        moment: Callable[[], datetime] = local_moment,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = None if folder is None else RotatingLog(folder / LOG)
        self._complain = complain
        self._moment = moment
        self._counts: Counter[Hashable] = Counter()
        self._lock = threading.Lock()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._qt_before: Callable[[QtMsgType, QMessageLogContext, str], object] | None = None
        # In its own turn: who fails may be amid a paint, or in a thread that has no windows.
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> FailureKeeper:
        """Hear of everything from now on."""
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def begin(self) -> None:
        """Hear of everything from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        self._qt_before = qInstallMessageHandler(self._on_message)

    def end(self) -> None:
        """Hear of nothing more, and write down how often each came."""
        qInstallMessageHandler(self._qt_before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        often = [f"{count} × {key}" for key, count in self._counts.items() if count > 1]
        if often:
            self._write("\n".join(("how often", *often)))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C is no failure
            self._before[0](kind, error, trace)
            return
        self._take(kind, error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write a failure down and have it told, the first time that it comes.

        Nothing of the exception is kept: its frames would hold windows, and let go of them in any thread.
        """
        import traceback

        cause = error.__cause__ if isinstance(error, PartFailedError) and error.__cause__ else error
        frames = traceback.extract_tb(trace if cause is error or cause is None else cause.__traceback__)
        where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
        what = _OVERRIDE.sub("", f"{kind.__name__ if cause is None else type(cause).__name__}: {cause}")
        told = f"{what.splitlines()[0][:LONGEST]} ({where})"
        if not self._is_new(f"{kind.__name__} {where or what}"):
            return
        words = "".join(traceback.format_exception(kind, error, trace))
        line = self._write(words)
        if not line and sys.stderr is not None:
            sys.stderr.write(words)
        said = error.said if isinstance(error, PartFailedError) else _SOMETHING
        self._heard.emit(self._finding(said, told, line))

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Write down what Qt warns of, and pass it on to the terminal, as Qt does by itself."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if self._qt_before is not None:
            self._qt_before(kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
        if self._is_new(f"Qt: {message}"):
            self._write(f"Qt: {message}")

    def _is_new(self, key: Hashable) -> bool:
        with self._lock:
            self._counts[key] += 1
            return self._counts[key] == 1 and len(self._counts) <= MOST

    def _write(self, words: str) -> int:
        """Write to the log and return the line; 0 where that is not possible."""
        if self._log is None:
            return 0
        begin = f"{self._moment().isoformat(timespec='milliseconds')} {_program()}\n"
        try:
            with self._lock:
                return self._log.write(f"{begin}{words.rstrip()}\n\n")
        except OSError as error:
            self._complain(_UNWRITTEN.with_fields(reason=error.strerror or str(error)))
            return 0

    def _finding(self, said: Text, what: str, line: int) -> Finding:
        path = Path(LOG) if self._log is None else self._log.path
        advice = _ADVICE.with_fields(what=what, path=str(path))
        return Finding(PROGRAM_FAILED, Severity.WARNING, said, Span(path, max(line, 1)), what, advice)

    def _on_heard(self, finding: Finding) -> None:
        self._complain(finding.message)
        self.failed.emit(finding)


def _program() -> str:
    """Return which program this is, on what: the first thing that whoever reads the log wants to know."""
    import platform

    import PySide6

    from presenter import __version__

    versions = f"presenter {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    return f"{versions}, {platform.platform()}"

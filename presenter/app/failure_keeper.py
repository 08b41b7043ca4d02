"""What fails in the program while it runs: written down whole, and told to the speaker in a line."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from presenter.errors import Finding, Severity, Span
from presenter.failure import PartFailedError
from presenter.i18n.text import Text
from presenter.qt.clocks import local_moment
from presenter.storage.crash_file import breakdowns_written, take_breakdowns
from presenter.storage.failure_log import Failure, FailureLog

PROGRAM_FAILED = "program-failed"

_SOMETHING = Text("Something in the program failed; the rest goes on.")
_BROKE_DOWN = Text("The program broke down the last time.")
_REPORT = Text("Please report it, with the file {path}")
_UNWRITTEN = Text("What failed could not be written down: {reason}.")
_ADVICE = Text("{what}. Please report it, with the file {path}")


@contextmanager
def failures_kept(folder: Path, complain: Callable[[Text], None]) -> Iterator[FailureKeeper]:
    """Hear of whatever fails meanwhile, be it that the whole process breaks down."""
    with breakdowns_written(folder), FailureKeeper(folder, complain) as keeper:
        yield keeper


class FailureKeeper(QObject):
    """Hear of every exception that nobody caught, in whatever thread, and of what Qt warns of.

    Each is written to the log the first time that it comes, with all that helps to find its cause. Of Qt's
    warnings the speaker is told nothing: most mean nothing to anybody. `complain` is a line in the terminal.
    """

    failed = Signal(object)  # the Finding, in the thread of the windows
    _heard = Signal(object)

    def __init__(
        self,
        folder: Path,
        complain: Callable[[Text], None],
        moment: Callable[[], datetime] = local_moment,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = FailureLog(folder, moment)
        self._complain = complain
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
        often = self._log.how_often()
        if often:
            self._write(often)

    def tell_breakdowns(self) -> None:
        """Write down and tell of programs that have broken down since the last time."""
        try:
            line = take_breakdowns(self._log)
        except OSError as error:
            self._complain(_UNWRITTEN.with_fields(reason=error.strerror or str(error)))
            return
        if line:
            advice = _REPORT.with_fields(path=str(self._log.path))
            span = Span(self._log.path, line)
            self._heard.emit(Finding(PROGRAM_FAILED, Severity.WARNING, _BROKE_DOWN, span, advice=advice))

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
        """Write a failure down and have it told, the first time that it comes."""
        failure = Failure.of(kind, error, trace)
        if not self._log.is_new(failure.key):
            return
        line = self._write(failure.whole)
        if not line and sys.stderr is not None:
            sys.stderr.write(failure.whole)
        said = error.said if isinstance(error, PartFailedError) else _SOMETHING
        self._heard.emit(self._finding(said, failure.told, line))

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Write down what Qt warns of, and pass it on to the terminal, as Qt does by itself."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if self._qt_before is not None:
            self._qt_before(kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
        if self._log.is_new(f"Qt: {message}"):
            self._write(f"Qt: {message}")

    def _write(self, words: str) -> int:
        """Write to the log and return the line; 0 where that is not possible."""
        try:
            return self._log.write(words)
        except OSError as error:
            self._complain(_UNWRITTEN.with_fields(reason=error.strerror or str(error)))
            return 0

    def _finding(self, said: Text, what: str, line: int) -> Finding:
        path = self._log.path
        advice = _ADVICE.with_fields(what=what, path=str(path))
        return Finding(PROGRAM_FAILED, Severity.WARNING, said, Span(path, max(line, 1)), what, advice)

    def _on_heard(self, finding: Finding) -> None:
        self._complain(finding.message)
        self.failed.emit(finding)

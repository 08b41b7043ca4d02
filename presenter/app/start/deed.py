"""One command of this program at work in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from presenter.app.start.own_process import Outcome, OwnProcess
from presenter.i18n.language import Language


class Deed(QObject):
    """Run a command and tell what came of it; it goes on should this program end before it."""

    ended = Signal(object)  # the Outcome, in the thread of the windows
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: OwnProcess | None = None
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Tell whether it is at work."""
        return self._process is not None

    def start(self, words: Sequence[str], language: Language) -> None:
        """Begin; raises OSError where that cannot be."""
        self._process = process = OwnProcess.begin(words, language)
        Thread(target=self._wait, args=(process,), name="deed", daemon=True).start()

    def stop(self) -> None:
        """Ask it to end, as Ctrl+C would."""
        if self._process is not None:
            self._process.stop()

    def _wait(self, process: OwnProcess) -> None:
        """Wait for the end in a thread: of many systems nothing else tells it without asking again."""
        outcome = process.wait()
        with suppress(RuntimeError):  # the window is gone meanwhile
            self._over.emit(outcome)

    def _on_over(self, outcome: Outcome) -> None:
        self._process = None
        self.ended.emit(outcome)

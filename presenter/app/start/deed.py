"""One command of this program at work in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from presenter.app.start.own_process import OwnProcess
from presenter.i18n.language import Language

_LONG_ENOUGH = 3000  # milliseconds to end in order
_OFTEN = 200  # milliseconds, where a system has to be asked whether a process has ended


class Deed(QObject):
    """Run a command and tell what came of it; it goes on should this program end before it.

    No thread waits for it: Python might collect garbage there, and with it what belongs to a window.
    """

    ended = Signal(object)  # the Outcome

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: OwnProcess | None = None
        self._descriptor: int | None = None
        self._notifier: QSocketNotifier | None = None
        self._often = QTimer(self)
        self._often.setInterval(_OFTEN)
        self._often.timeout.connect(self._look)
        self._impatience = QTimer(self)
        self._impatience.setSingleShot(True)
        self._impatience.setInterval(_LONG_ENOUGH)
        self._impatience.timeout.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Tell whether it is at work."""
        return self._process is not None

    def start(self, words: Sequence[str], language: Language) -> None:
        """Begin; raises OSError where that cannot be."""
        self._process = OwnProcess.begin(words, language, is_apart=True)
        self._descriptor = _descriptor_of(self._process.process.pid)
        if self._descriptor is None:
            self._often.start()
        else:
            self._notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._look)

    def stop(self) -> None:
        """Ask it to end in order, and have it end if it does not heed that."""
        if self._process is not None:
            self._process.interrupt()
            self._impatience.start()

    def close(self) -> None:
        """Hear of it no more."""
        self._often.stop()
        self._impatience.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _look(self) -> None:
        process = self._process
        if process is not None and process.process.poll() is not None:
            self.close()
            self._process = None
            self.ended.emit(process.wait())

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()


def _descriptor_of(process: int) -> int | None:
    """Return what tells a loop of events that a process has ended; None where the system has nothing."""
    if hasattr(os, "pidfd_open"):  # Linux from 5.3 on
        with suppress(OSError):
            return os.pidfd_open(process)
    return None

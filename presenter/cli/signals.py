"""Ending at a signal: as the windows' own quitting does, or at once where there are none."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType

from presenter.cli.exit_codes import SIGNALLED

_ONCE_MORE = 50  # milliseconds


def end_at_once() -> None:
    """Let Ctrl+C end the process, unless whoever started it has it heed none.

    Python would raise KeyboardInterrupt, which is lost in a call of Qt, and breaks Qt's import down.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def ending_at_once() -> Iterator[None]:
    """Let Ctrl+C end the process meanwhile, and raise KeyboardInterrupt afterwards."""
    end_at_once()
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def leave_at_signals() -> None:
    """Let Ctrl+C in the terminal, and whoever ends programs, end the windows in order."""
    signal.signal(signal.SIGINT, leave)
    signal.signal(signal.SIGTERM, leave)


def leave(signal_number: int, frame: FrameType | None) -> None:
    """End as the windows' own quitting does, or at once; an exception would be lost among Qt's calls."""
    from PySide6.QtCore import QCoreApplication

    del frame
    code = SIGNALLED + signal_number
    if QCoreApplication.instance() is None:
        os._exit(code)
    _exit(code)


def _exit(code: int) -> None:
    """End the loop of events, or else one that begins later, which heeds nothing that was said before."""
    from PySide6.QtCore import QCoreApplication, QTimer

    QCoreApplication.exit(code)
    QTimer.singleShot(_ONCE_MORE, partial(_exit, code))

"""Leaving at a signal as the windows' own quitting does."""

from __future__ import annotations

import signal
from functools import partial
from types import FrameType

from presenter.cli.exit_codes import SIGNALLED

_ONCE_MORE = 50  # milliseconds


def leave_at_signals() -> None:
    """Let Ctrl+C in the terminal, and whoever ends programs, end the windows in order."""
    signal.signal(signal.SIGINT, leave)
    signal.signal(signal.SIGTERM, leave)


def leave(signal_number: int, frame: FrameType | None) -> None:
    """End as the windows' own quitting does; an exception would be lost among Qt's calls."""
    from PySide6.QtCore import QCoreApplication

    del frame
    code = SIGNALLED + signal_number
    if QCoreApplication.instance() is None:
        raise SystemExit(code)
    _exit(code)


def _exit(code: int) -> None:
    """End the loop of events, or else one that begins later, which heeds nothing that was said before."""
    from PySide6.QtCore import QCoreApplication, QTimer

    QCoreApplication.exit(code)
    QTimer.singleShot(_ONCE_MORE, partial(_exit, code))

"""What Windows is told of a program that shows something."""

from __future__ import annotations

import ctypes
from typing import Any

from presenter.i18n.text import Text
from presenter.qt.wakefulness import Told

# https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002


class WindowsWakeLock:
    """Call screen and system needed, for as long as the thread of the windows lives."""

    title = Text("Windows")

    def hold(self, told: Told) -> None:
        """Say so."""
        if _set_state(_CONTINUOUS | _SYSTEM | _DISPLAY):
            told()

    def release(self) -> None:
        """Say that they are not needed any more."""
        _set_state(_CONTINUOUS)


def _set_state(flags: int) -> bool:
    library: Any = getattr(ctypes, "windll", None)  # there on Windows alone
    return library is not None and bool(library.kernel32.SetThreadExecutionState(ctypes.c_uint(flags)))

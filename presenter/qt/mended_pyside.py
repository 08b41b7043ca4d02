"""PySide6 as windows need it: importing as Python does, and raising what can be caught."""

from __future__ import annotations

from presenter.qt.plain_imports import import_plainly
from presenter.qt.whole_exceptions import keep_exceptions_whole


def mend_pyside() -> None:
    """Put right what PySide6 does to imports and exceptions, before any window is made."""
    import_plainly()
    keep_exceptions_whole()

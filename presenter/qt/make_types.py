"""The Python types of Qt's classes, made while nothing hangs on it."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit


def make_types() -> None:
    """Let PySide make every type that an object of Qt's may turn out to have.

    It makes them when they are first needed: all at once for an object of a class that only Qt knows, such as
    what works a text field inside. The filter that sees the keys is handed such an object when the language
    of the interface is switched for the first time. That took tens of milliseconds in the middle of a talk,
    and making types from within a filter can crash (https://github.com/TimeLineAnnotator/desktop/pull/586).
    """
    QTextEdit().children()

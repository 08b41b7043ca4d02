"""Work that a talk waits for, done in a thread so that its windows are painted meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop

from presenter.qt.beside import Beside

Result = TypeVar("Result")

_ALL_BUT_INPUT = (
    QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
)


def result_beside(work: Callable[[], Result]) -> Result:
    """Return what some work results in, or raise what it raises; windows are painted until it is done.

    Keys and clicks are left waiting, in the order in which they come. The work must not touch anything of Qt.
    """
    beside = Beside()
    done: list[tuple[Result | None, Exception | None]] = []
    beside.do(partial(_attempt, work), done.append)
    while not done:
        QCoreApplication.processEvents(_ALL_BUT_INPUT)
    result, error = done.pop()
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # where nothing was raised, it is a result


def _attempt(work: Callable[[], Result]) -> tuple[Result | None, Exception | None]:
    try:
        return work(), None
    except Exception as error:
        return None, error

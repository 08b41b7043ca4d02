"""Work that may take long, done beside the talk."""

from __future__ import annotations

import gc
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")
Otherwise: TypeAlias = Callable[[], None] | None

# Seconds for which a thread may keep the windows waiting at each of their turns: a tenth of Python's own.
_TURN = 0.0005
_LAST_WORD = 1.0  # seconds to wait at the end for what is being done


class _Quiet:
    """What has to be so for as long as a thread is at work, and is as it was before once none is."""

    def __init__(self) -> None:
        self._threads = 0
        self._before = (True, _TURN)

    def begin(self) -> None:
        if not self._threads:
            self._before = (gc.isenabled(), sys.getswitchinterval())
            gc.disable()
            sys.setswitchinterval(_TURN)
        self._threads += 1

    def end(self) -> None:
        self._threads -= 1
        if not self._threads:
            collecting, turn = self._before
            sys.setswitchinterval(turn)
            if collecting:
                gc.enable()


class Beside(QObject):
    """Do one thing after the other in a thread, and hand each result over in the thread of the windows.

    Meanwhile nothing is collected as garbage: Python collects in whichever thread it happens to, and
    what belongs to a window must not be taken apart in another thread than its own. So the work must not
    touch anything of Qt, nor hold the last of what does.
    """

    _done = Signal(object, object)  # the result, and what was raised

    def __init__(self, parent: QObject | None = None, quiet: _Quiet | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet or _Quiet()
        self._waiting: deque[tuple[Callable[[], object], Callable[[object], None], Otherwise]] = deque()
        # Held here and let go of in the windows' thread, with all that it refers to.
        self._work: Callable[[], object] | None = None
        self._then: Callable[[object], None] | None = None
        self._otherwise: Otherwise = None
        self._thread: Thread | None = None
        self._done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being done."""
        return self._thread is not None

    def another(self, parent: QObject | None = None) -> Beside:
        """Return one with a thread of its own, which waits for nothing that is done here."""
        return Beside(parent, self._quiet)

    def do(
        self, work: Callable[[], Result], then: Callable[[Result], None], otherwise: Otherwise = None
    ) -> None:
        """Do something as soon as what was asked for before is done, then hand its result over.

        Where it fails, `otherwise` is called instead, and the error is raised in the windows' thread.
        """
        self._waiting.append((work, then, otherwise))  # type: ignore[arg-type]  # each result to its own
        self._go_on()

    def end(self) -> None:
        """Do no more, and hand over nothing more."""
        self._waiting.clear()
        self._then = self._otherwise = None
        if self._thread is not None:
            self._thread.join(_LAST_WORD)
            self._thread = None
            self._quiet.end()

    def _go_on(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        self._work, self._then, self._otherwise = self._waiting.popleft()
        self._quiet.begin()
        self._thread = Thread(target=self._run, name="beside", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        result, raised = None, None
        try:
            result = self._work() if self._work is not None else None
        except Exception as error:
            raised = error  # raised again in the windows' thread, where somebody hears of it
        with suppress(RuntimeError):  # the talk has ended meanwhile
            self._done.emit(result, raised)

    def _on_done(self, result: object, raised: Exception | None) -> None:
        if self._thread is None:
            return
        # It has nothing left to do but let go of what it held; what is of Qt goes here, and not there.
        self._thread.join()
        self._thread = self._work = None
        self._quiet.end()
        then, otherwise = self._then, self._otherwise
        self._then = self._otherwise = None
        self._go_on()
        if raised is not None:
            if otherwise is not None:
                otherwise()
            raise raised
        if then is not None:
            then(result)

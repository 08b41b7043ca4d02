"""Work that may take long, done beside the talk."""

from __future__ import annotations

import gc
import sys
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
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


class _Job:
    """One thing to do, what came of it, and who wants to know."""

    def __init__(
        self, work: Callable[[], object], then: Callable[[object], None], otherwise: Otherwise
    ) -> None:
        self._work = work
        self._then: Callable[[object], None] | None = then
        self._otherwise = otherwise
        self._result: object = None
        self._raised: Exception | None = None

    def do(self) -> None:
        """Do it, in whichever thread."""
        try:
            self._result = self._work()
        except Exception as error:
            self._raised = error  # raised again in the windows' thread, where somebody hears of it

    def hand_over(self) -> None:
        """Tell what came of it; raises what the work raised."""
        raised, self._raised = self._raised, None
        if raised is not None:
            if self._otherwise is not None:
                self._otherwise()
            raise raised
        if self._then is not None:
            self._then(self._result)

    def forget(self) -> None:
        """Tell nobody what will come of it."""
        self._then = self._otherwise = None


_Asked: TypeAlias = "SimpleQueue[tuple[int, _Job] | None]"  # None for no more


class Beside(QObject):
    """Do one thing after the other in a thread, and hand each result over in the thread of the windows.

    Meanwhile nothing is collected as garbage: Python collects in whichever thread it happens to, and
    what belongs to a window must not be taken apart in another thread than its own. So the work must not
    touch anything of Qt, nor hold the last of what does.

    The thread waits for the next thing to do. To begin one and to see it end would each keep the windows
    waiting until it gets its turn of a busy machine.
    """

    _done = Signal(int)  # the number of what is done; what came of it goes through no signal

    def __init__(self, parent: QObject | None = None, quiet: _Quiet | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet or _Quiet()
        self._waiting: deque[_Job] = deque()
        # Held here and let go of in the windows' thread, with all that it refers to.
        self._job: _Job | None = None
        self._too_slow: _Job | None = None  # at the end; its thread may be at it still
        self._number = 0
        self._asked: _Asked = SimpleQueue()
        self._thread: Thread | None = None
        self._done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being done."""
        return self._job is not None

    def another(self, parent: QObject | None = None) -> Beside:
        """Return one with a thread of its own, which waits for nothing that is done here."""
        return Beside(parent, self._quiet)

    def do(
        self, work: Callable[[], Result], then: Callable[[Result], None], otherwise: Otherwise = None
    ) -> None:
        """Do something as soon as what was asked for before is done, then hand its result over.

        Where it fails, `otherwise` is called instead, and the error is raised in the windows' thread.
        """
        self._waiting.append(_Job(work, then, otherwise))  # type: ignore[arg-type]  # each result to its own
        self._go_on()

    def end(self) -> None:
        """Do no more, and hand over nothing more."""
        self._waiting.clear()
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(_LAST_WORD)
            self._thread = None
        if self._job is not None:
            self._job.forget()
            self._too_slow, self._job = self._job, None
            self._quiet.end()

    def _go_on(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._job = self._waiting.popleft()
        self._number += 1
        self._quiet.begin()
        if self._thread is None:
            self._asked = SimpleQueue()
            told = weakref.WeakMethod(self._tell)
            self._thread = Thread(target=_work, args=(self._asked, told), name="beside", daemon=True)
            weakref.finalize(self, self._asked.put, None)
            self._thread.start()
        self._asked.put((self._number, self._job))

    def _tell(self, number: int) -> None:
        with suppress(RuntimeError):  # the talk has ended meanwhile
            self._done.emit(number)

    def _on_done(self, number: int) -> None:
        if self._job is None or number != self._number:
            return  # it has ended meanwhile
        job, self._job = self._job, None
        self._quiet.end()
        self._go_on()
        job.hand_over()


def _work(asked: _Asked, telling: weakref.WeakMethod[Callable[[int], None]]) -> None:
    """Do what is asked for until no more is; what it refers to is let go of before that is told."""
    while (next_one := asked.get()) is not None:
        number, job = next_one
        job.do()
        del next_one, job
        tell = telling()
        if tell is not None:
            tell(number)
        del tell

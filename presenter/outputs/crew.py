"""Long work shared by several processes, its results in the order of its parts.

Laying slides out is Python's work, of which threads do no more at a time than one does alone, so processes
share it. What comes out depends on the parts alone, never on how many share them.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QCoreApplication

from presenter.dataclass import dataclass
from presenter.outputs.interruption import Interruption, none_while_beginning
from presenter.storage.failure_log import FailureLog, failures_heard
from presenter.storage.state_folder import state_folder

PartT = TypeVar("PartT")
ResultT = TypeVar("ResultT")
Part = TypeVar("Part", contravariant=True)
Result = TypeVar("Result", covariant=True)
Tell = Callable[[int, int], None]

MOST = 8  # each holds fonts, a deck and pictures of its own: some 100 MB
FEWEST_PARTS = 4  # of which beginning is worth its while: a process takes a tenth of a second to begin
_LAST_WORD = 5.0  # seconds in which a process that is told to end does what it is at


class Work(Protocol[Part, Result]):
    """What is done to each part; it is handed to processes, so what it holds can be pickled."""

    def begin(self) -> Callable[[Part], Result]:
        """Make ready, in the process that is to do it, and return what does one part."""
        ...


def all_cores() -> int:
    """Return how many processes may work at once on this machine."""
    cores = os.cpu_count() or 1
    if sys.platform == "linux":
        cores = len(os.sched_getaffinity(0))
    return max(1, min(cores, MOST))


def in_silence(done: int, total: int) -> None:
    """Tell nobody how far work has come."""


@dataclass(frozen=True, slots=True)
class Crew:
    """By how many processes work is done, and who hears how many of how many parts are done.

    `copies` says whether they are copies of this one, which begin at once; None where that is sound.
    """

    size: int = 1
    tell: Tell = in_silence
    copies: bool | None = None

    @contextmanager
    def at(
        self, work: Work[PartT, ResultT], parts: Sequence[PartT], fewest: int = FEWEST_PARTS
    ) -> Iterator[Iterator[ResultT]]:
        """Give the results of the parts in their order; processes begin with them at once.

        Where there are not so many for each that it is worth its while, a part is done when its result is
        asked for. What a process raises is raised here, and what one that died has left is done here. At the
        end, also where it is interrupted, no process is left. Ctrl+C is heeded when a result is asked for.
        """
        size = min(self.size, len(parts) // fewest)
        with Interruption() as interruption:
            if size < 2:
                yield self._alone(work, parts, interruption)
                return
            shift = _Shift(work, parts, self.tell, interruption)
            try:
                shift.begin(size, copies=_may_fork() if self.copies is None else self.copies)
                yield shift.results()
            finally:
                shift.end()

    def _alone(
        self, work: Work[PartT, ResultT], parts: Sequence[PartT], interruption: Interruption
    ) -> Iterator[ResultT]:
        do = work.begin()
        for done, part in enumerate(parts, start=1):
            interruption.heed()
            yield do(part)
            self.tell(done, len(parts))


ALONE = Crew()
"""This process alone, in silence."""


class _Shift(Generic[PartT, ResultT]):
    """The processes of one piece of work."""

    def __init__(
        self, work: Work[PartT, ResultT], parts: Sequence[PartT], tell: Tell, interruption: Interruption
    ) -> None:
        self._work = work
        self._parts = parts
        self._tell = tell
        self._interruption = interruption
        self._next = 0  # the part that nobody has been given yet
        self._done = 0
        self._results: dict[int, ResultT] = {}
        self._processes: list[Any] = []  # of a class that differs by how they begin
        self._connections: list[Connection] = []

    def begin(self, size: int, *, copies: bool) -> None:
        """Start the processes, and give each its first part."""
        start = "fork" if copies else "spawn"
        context: Any = multiprocessing.get_context(start)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()  # or each process would write once more what waits there
        gc.collect()
        gc.freeze()  # what there is stays where it is, shared by all
        for _ in range(size):
            ours, theirs = context.Pipe()
            # One that held the others' ends would keep them from hearing that this process has died.
            others = (*self._connections, ours) if start == "fork" else ()
            process = context.Process(target=_serve, args=(theirs, others, self._work), daemon=True)
            with none_while_beginning():
                process.start()
            theirs.close()
            self._processes.append(process)
            self._connections.append(ours)
        gc.unfreeze()
        for connection in tuple(self._connections):
            self._give(connection)

    def results(self) -> Iterator[ResultT]:
        """Yield the results in the order of the parts."""
        do: Callable[[PartT], ResultT] | None = None
        for index, part in enumerate(self._parts):
            while index not in self._results and self._connections:
                self._hear()
            if index not in self._results:
                do = do or self._work.begin()
                self._keep(index, do(part))
            self._interruption.heed()
            yield self._results.pop(index)

    def end(self) -> None:
        """Let no process be left."""
        for process in self._processes:
            process.terminate()
        for connection in self._connections:
            connection.close()
        for process in self._processes:
            process.join(_LAST_WORD)
            if process.is_alive():
                process.kill()
                process.join()

    def _keep(self, index: int, result: ResultT) -> None:
        self._results[index] = result
        self._done += 1
        self._tell(self._done, len(self._parts))

    def _give(self, connection: Connection) -> None:
        """Give a process the next part, or let it go."""
        index, self._next = self._next, self._next + 1
        if index >= len(self._parts):
            self._let_go(connection)
            return
        try:
            connection.send((index, self._parts[index]))
        except OSError:
            self._let_go(connection)

    def _hear(self) -> None:
        with self._interruption.heeded_at_once():
            answered = wait(self._connections)
        for ready in answered:
            connection = cast("Connection", ready)
            try:
                index, result, raised = connection.recv()
            except (EOFError, OSError):
                self._let_go(connection)  # it died; what it was at is done here
                continue
            if raised is not None:
                raise raised
            self._keep(index, result)
            self._give(connection)

    def _let_go(self, connection: Connection) -> None:
        self._connections.remove(connection)
        connection.close()


def _may_fork() -> bool:
    """Tell whether a copy of this process would be sound: it has one thread, and nothing of Qt lives yet.

    Elsewhere a new one begins, which takes half a second for reading the program again.
    """
    return sys.platform == "linux" and QCoreApplication.instance() is None and threading.active_count() == 1


def _serve(connection: Connection, others: Sequence[Connection], work: Work[Any, Any]) -> None:
    """Do the parts that come, until none comes any more. What is raised is sent, whatever it is.

    Whoever wants no more of it tells it to end, which it does when it has nothing half done.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began this one hears it, and ends it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in others:
        other.close()
    do: Callable[[Any], Any] | None = None
    gone = (EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt)
    heard = failures_heard(FailureLog(state_folder()))
    with suppress(*gone), heard, Interruption(signal.SIGTERM) as end:
        while True:
            with end.heeded_at_once():
                index, part = connection.recv()
            raised = result = None
            try:
                do = do or work.begin()
                result = do(part)
            except Exception as error:  # raised again where somebody hears of it
                raised = error
            with end.heeded_at_once():
                connection.send((index, result, raised))

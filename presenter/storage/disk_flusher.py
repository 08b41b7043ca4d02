"""Bringing to the disk what was written, in a thread of its own: a disk may take its time, a talk may not."""

from __future__ import annotations

import os
from collections import deque
from contextlib import suppress
from threading import Condition, Thread

# To begin a thread keeps whoever writes waiting until it gets its turn, so one waits for the next line for
# as long as a slide may stand. One that waited for ever would outlive a talk that nobody finishes.
_LINGERS = 4 * 60 * 60.0  # seconds
# `fdatasync` leaves out the times of a file; macOS and Windows have no such call.
_sync = getattr(os, "fdatasync", os.fsync)


class DiskFlusher:
    """Flush and close file descriptors, one after the other, in the order in which that was asked for.

    What a process wrote outlives the process by itself; flushed, it outlives the machine's power too.
    """

    def __init__(self) -> None:
        self._waiting: deque[tuple[int, bool]] = deque()
        self._changed = Condition()
        self._working = False
        self._ending = False
        self._thread: Thread | None = None

    @property
    def is_idle(self) -> bool:
        """Tell whether all that was to be flushed is on the disk."""
        with self._changed:
            return not self._waiting and not self._working

    def flush(self, descriptor: int) -> None:
        """Flush a file soon; asking again before it was is asking once."""
        with self._changed:
            if (descriptor, False) not in self._waiting:
                self._take(descriptor, closing=False)

    def close(self, descriptor: int) -> None:
        """Flush a file and close it; nobody else may use its descriptor from now on."""
        with self._changed:
            self._take(descriptor, closing=True)

    def finish(self, timeout: float) -> bool:
        """Wait, at most for some seconds, until all is on the disk; tell whether it is."""
        with self._changed:
            self._ending = True
            self._changed.notify_all()
            return self._changed.wait_for(lambda: not self._waiting and not self._working, timeout)

    def _take(self, descriptor: int, *, closing: bool) -> None:
        self._waiting.append((descriptor, closing))
        self._ending = False
        self._changed.notify_all()
        if self._thread is None:
            # A daemon: a disk that no longer answers must not keep the program from ending.
            self._thread = Thread(target=self._work, name="disk-flusher", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        """Work until all is done that there will be, or nothing has come for a long while."""
        while True:
            with self._changed:
                self._working = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._waiting or self._ending, _LINGERS)
                if not self._waiting:
                    self._thread = None
                    return
                self._working = True
                descriptor, closing = self._waiting.popleft()
            with suppress(OSError):
                _sync(descriptor)
            if closing:
                with suppress(OSError):
                    os.close(descriptor)

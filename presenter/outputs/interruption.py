"""Ctrl+C in the midst of long work: heeded between its parts, where nothing is half done.

An exception that comes in the midst of what Qt or another library does may be lost there, come out as another
one, or end the program with a fault of memory.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType


class Interruption:
    """Take note of Ctrl+C, and raise KeyboardInterrupt where that is sound; a second one is heeded at once.

    So it is with another signal, if one is given. Where somebody else has decided what it does, that stays.
    """

    def __init__(self, of: signal.Signals = signal.SIGINT) -> None:
        self._signal = of
        self._before = signal.getsignal(of)
        self._has_come = False
        self._is_idle = False
        self._is_heard = False

    def __enter__(self) -> Interruption:
        in_main_thread = threading.current_thread() is threading.main_thread()
        if in_main_thread and self._before in (signal.default_int_handler, signal.SIG_DFL):
            signal.signal(self._signal, self._take_note)
            self._is_heard = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_heard:
            signal.signal(self._signal, self._before)
        if kind is None:
            self.heed()

    def heed(self) -> None:
        """Raise KeyboardInterrupt if it has come."""
        if self._has_come:
            raise KeyboardInterrupt

    @contextmanager
    def heeded_at_once(self) -> Iterator[None]:
        """Let it be raised whenever it comes: nothing is done meanwhile but to wait."""
        self._is_idle = True
        try:
            self.heed()
            yield
        finally:
            self._is_idle = False

    def _take_note(self, signal_number: int, frame: FrameType | None) -> None:
        del signal_number, frame
        again, self._has_come = self._has_come, True
        if again or self._is_idle:
            raise KeyboardInterrupt


@contextmanager
def none_while_beginning() -> Iterator[None]:
    """Keep Ctrl+C from processes that begin meanwhile: whoever began them hears it, and ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

"""Ctrl+C while nothing is under way yet."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def ending_at_once() -> Iterator[None]:
    """Let Ctrl+C end the program without a word meanwhile, in the main thread, before anything is written.

    An exception in the midst of importing is lost in some libraries, and breaks others.
    """
    former = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)

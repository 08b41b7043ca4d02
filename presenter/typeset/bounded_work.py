"""Work of a library that may take for ever, stopped once it has taken enough."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooMuchWorkError(Exception):
    """Work was stopped before its end."""


@contextmanager
def at_most(calls: int) -> Iterator[None]:
    """Let what runs within make so many calls of Python functions in this thread.

    Calls, unlike seconds, are the same on every machine. Raises TooMuchWorkError beyond them. The work takes
    about twice as long, so this is for what is done once.
    """
    left = calls
    before = sys.getprofile()

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal left
        del frame, argument
        if event == "call":
            left -= 1
            if left < 0:
                raise TooMuchWorkError

    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)

"""Work of a library that may take for ever, stopped once it has taken enough."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from types import FrameType


class TooMuchWorkError(Exception):
    """Work was stopped before its end."""


@contextmanager
def at_most(calls: int, packages: Collection[str]) -> Iterator[None]:
    """Let what runs within make so many calls of Python functions in this thread.

    Calls, unlike seconds, are the same on every machine. Raises TooMuchWorkError beyond them, out of a
    function of one of the packages: out of what may run at any moment, such as a callback of the garbage
    collector, nothing can be raised, and Python would give up counting. The work takes about twice as long,
    so this is for what is done once.
    """
    left = calls
    before = sys.getprofile()

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal left
        del argument
        if event == "call":
            left -= 1
            if left < 0 and _package(frame) in packages:
                raise TooMuchWorkError

    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)


def _package(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0]

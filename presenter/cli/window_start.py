"""Starting a command that opens windows."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from presenter.cli.signals import end_at_once


@contextmanager
def window_start() -> Iterator[None]:
    """Let windows be made within, quickly, where Ctrl+C and exceptions end no more than they should.

    A start leaves no garbage, and to look for it takes time: nothing is collected until `Collecting` takes
    over.
    """
    gc.disable()
    try:
        end_at_once()
        from presenter.qt.mended_pyside import mend_pyside

        mend_pyside()
        yield
    finally:
        gc.enable()

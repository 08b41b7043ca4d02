"""The program, as it is started: what may be shown at once, then the command that is asked for.

Nothing is imported here that the first picture of a talk does not need.
"""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from presenter.cli.exit_codes import SIGNALLED
from presenter.cli.signals import ending_at_once
from presenter.cli.utf8_locale import ensure_utf8_locale

if TYPE_CHECKING:
    from presenter.app.first_picture.first_window import Begun


def main(words: Sequence[str] | None = None, prepare: Callable[[], None] | None = None) -> int:
    """Do what the command line asks for and return the exit code.

    `prepare` is done first, but after what may be shown at once.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that lacks a character shows a question mark instead of failing.
            stream.reconfigure(errors="replace")
    ensure_utf8_locale()
    is_the_program = words is None
    words = sys.argv[1:] if words is None else words
    begun = None
    try:
        with _no_collecting():
            if is_the_program:
                with ending_at_once():
                    begun = _begin(words)
            from presenter.cli.run_command import run_command
        if prepare is not None:
            prepare()
        return run_command(words, begun)
    except KeyboardInterrupt:
        return SIGNALLED + signal.SIGINT
    finally:
        if begun is not None:
            begun.end()


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Look for no garbage meanwhile: modules are none, and to look for it among them takes time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _begin(words: Sequence[str]) -> Begun | None:
    """Show the picture that was kept of a talk which begins like this, if there is one."""
    from presenter.app.first_picture.first_window import Begun, find_first_picture, show_first_window
    from presenter.app.first_picture.start import Start

    start = Start.now(words)
    if start is None:
        return None
    kept = find_first_picture(start)
    if kept is not None:
        from presenter.cli.display import has_display

        if has_display(os.environ):
            return Begun(start, *show_first_window(kept))
    return Begun(start)

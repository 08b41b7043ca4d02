"""Importing modules as Python does, once PySide6 is there."""

from __future__ import annotations

import builtins
import linecache


def import_plainly() -> None:
    """Let modules be imported from now on as they are without PySide6, which is imported here.

    It puts a function of its own in the place of Python's, for the sake of `from __feature__ import …`, which
    this program does not use. That one reads the source of whatever is imported, looks whether it names
    PySide6, and keeps every line of it: 45 ms of a start, and 10 MiB for as long as the program runs.
    """
    import PySide6.QtCore  # noqa: F401 - what is put aside has to be there first

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()

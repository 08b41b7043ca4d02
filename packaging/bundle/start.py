"""What runs first in the program's own folder: here there is no Python that could be asked for a module.

The processes that share long work are this program again, told by its first words what they are for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping, Sequence
from itertools import pairwise
from pathlib import PurePath
from typing import Any

GUI = "presenter-gui"  # as the program is called where no terminal shows what it says

_WORKER = (
    "--multiprocessing-fork"  # as `multiprocessing.spawn` calls a frozen program, with names and numbers
)
_TRACKER = "from multiprocessing.resource_tracker import main;main("  # as its tracker is called, after `-c`


def main() -> int:
    """Be the process that the words ask for, and return its exit code."""
    give_back_library_path(os.environ)
    number = tracker(sys.argv[1:])
    if number is not None:
        from multiprocessing.resource_tracker import main as track

        track(number)
        return 0
    fields = worker(sys.argv[1:])
    if fields is not None:
        from multiprocessing.spawn import spawn_main

        spawn_main(**fields)
    if PurePath(sys.argv[0]).stem == GUI:
        from presenter.cli.gui import main as present
    else:
        from presenter.cli.main import main as present
    return present()


def give_back_library_path(variables: MutableMapping[str, str]) -> None:
    """Let programs that are started from here load their own libraries, not the ones of this folder.

    This process has read the variable already.
    """
    theirs = variables.pop("LD_LIBRARY_PATH_ORIG", None)
    if theirs is not None:
        variables["LD_LIBRARY_PATH"] = theirs
    elif sys.platform == "linux":
        variables.pop("LD_LIBRARY_PATH", None)


def worker(words: Sequence[str]) -> dict[str, Any] | None:
    """Return what a process that is to share work is told, or None where this is none."""
    if words[:1] != [_WORKER]:
        return None
    pairs = (word.split("=", 1) for word in words[1:])
    return {name: None if value == "None" else int(value) for name, value in pairs}


def tracker(words: Sequence[str]) -> int | None:
    """Return the number of the file that a tracker of resources reads, or None where this is none."""
    asked = [word for before, word in pairwise(words) if before == "-c"]
    number = asked[0].removeprefix(_TRACKER).removesuffix(")") if asked else ""
    return int(number) if asked and asked[0].startswith(_TRACKER) and number.isdecimal() else None


if __name__ == "__main__":
    sys.exit(main())

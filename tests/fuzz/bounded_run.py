"""Read floods of what targets' formats are made of, each in a process that may hold little and work little.

    python -m tests.fuzz.bounded_run TARGETS

Prints the name of each target, and 0 where all was read or refused within the bounds.
"""

from __future__ import annotations

import gc
import os
import resource
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.targets import TARGETS

MOST_MEMORY = 300 << 20  # bytes of its own, the program's and Qt's with them
MOST_WORK = 60  # seconds of computing, where a flood takes some tenths
FLOOD = 200_000  # bytes


def floods(seeds: list[bytes], words: tuple[str, ...]) -> Iterator[bytes]:
    """Yield large files: each seed again and again, all words, and a few of the words alone."""
    for unit in (*seeds, "".join(words).encode(), *(word.encode() for word in words[:6])):
        yield (unit * (FLOOD // len(unit) + 1))[:FLOOD]
    yield b"x" * FLOOD
    yield b"\n" * FLOOD


def main(names: list[str]) -> None:
    """Read each target's floods in a process of its own; the program is imported once for all of them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gc.freeze()
    for name in names:
        child = os.fork()
        if child == 0:
            os._exit(_read(name))
        _, status = os.waitpid(child, 0)
        print(name, os.waitstatus_to_exitcode(status), flush=True)


def _read(name: str) -> int:
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_WORK, MOST_WORK))
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    target = TARGETS[name]
    try:
        with tempfile.TemporaryDirectory() as folder:
            for flood in floods([seed.read_bytes() for seed in target.seeds], target.words):
                target.read(flood, Path(folder))
    except BaseException:
        traceback.print_exc()
        return 1
    del application
    return 0


if __name__ == "__main__":
    main(sys.argv[1:])

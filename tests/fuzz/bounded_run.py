"""Read floods of what a target's format is made of, in a process that may hold little and work little.

    python -m tests.fuzz.bounded_run TARGET

Ends with 0 where all were read or refused within the bounds.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

MOST_MEMORY = 300 << 20  # bytes of its own, the program's and Qt's with them
MOST_WORK = 120  # seconds of computing, where a flood takes some
FLOOD = 400_000  # bytes


def floods(seeds: list[bytes], words: tuple[str, ...]) -> Iterator[bytes]:
    """Yield large files: each seed again and again, all words, and a few of the words alone."""
    for unit in (*seeds, "".join(words).encode(), *(word.encode() for word in words[:6])):
        yield (unit * (FLOOD // len(unit) + 1))[:FLOOD]
    yield b"x" * FLOOD
    yield b"\n" * FLOOD


def main(name: str) -> None:
    """Bound the process, and read."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_WORK, MOST_WORK))
    from PySide6.QtGui import QGuiApplication

    from tests.fuzz.targets import TARGETS

    application = QGuiApplication([])
    target = TARGETS[name]
    with tempfile.TemporaryDirectory() as folder:
        for flood in floods([seed.read_bytes() for seed in target.seeds], target.words):
            target.read(flood, Path(folder))
    del application


if __name__ == "__main__":
    main(sys.argv[1])

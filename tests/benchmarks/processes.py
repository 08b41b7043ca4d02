"""What the processes of a program take of the machine, as Linux tells it."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")


def session_of(leader: int) -> list[int]:
    """Return the processes of the session that this one leads; they are all that a program started."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(fields[3]) == leader and fields[0] != "Z":
                found.append(int(folder.name))
    return found


def mebibytes(leader: int) -> float:
    """Return the memory of a session: shared pages count by the part of each that shares them (PSS)."""
    lines = _lines(leader, "smaps_rollup")
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def processor_seconds(leader: int) -> float:
    """Return how long the living threads of a session have run, to the nanosecond."""
    return sum(int(line.split()[0]) for line in _lines(leader, "task/*/schedstat")) / 1e9


def wake_ups(leader: int) -> int:
    """Return how often the living threads of a session have waited for something and got it."""
    lines = _lines(leader, "task/*/status")
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))


def _lines(leader: int, files: str) -> Iterator[str]:
    for process in session_of(leader):
        for path in Path(f"/proc/{process}").glob(files):
            with contextlib.suppress(OSError):
                yield from path.read_text().splitlines()


def busy_seconds() -> float:
    """Return how long all processors of the machine together have worked for anybody."""
    user, nice, system, _idle, _waiting, *interrupts = (
        int(word) for word in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]
    )
    return (user + nice + system + sum(interrupts)) / _TICK


def end_session(leader: int, patience: float = 5.0) -> None:
    """Ask the processes of a session to end, and end those that have not after some seconds."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for process in session_of(leader):
            with contextlib.suppress(OSError):
                os.kill(process, number)
        until = time.monotonic() + patience
        while session_of(leader) and time.monotonic() < until:
            time.sleep(0.02)

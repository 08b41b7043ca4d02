"""Fuzz targets one after the other, each in a process with bounds, and print a table of what came of it.

    python -m tests.fuzz.fuzz_all [TARGETS] [--seconds N]

What is not read well is kept below build/fuzz, and what has been reached, to go on from the next time. Once
it is mended, it is put among the seeds of its target, and is a test from then on.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.targets import TARGETS

KEPT = Path("build/fuzz")
LONGEST = 10  # seconds for one reading, where a usual one takes milliseconds
MOST_MEMORY = 600  # megabytes, with what counts the branches of the program and of Qt; see test_bounded_work

_EXECUTIONS = re.compile(r"Done (\d+) runs|#(\d+)\t")
_FOUND = ("crash-*", "timeout-*", "oom-*")


def main(arguments: list[str]) -> int:
    """Fuzz, print the table, and return 1 where something was not read well."""
    parser = argparse.ArgumentParser(description="Feed readers with bytes made up to break them.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"all, or some of: {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=int, default=60, help="for each target; 60 without this")
    options = parser.parse_args(arguments)
    unknown = set(options.targets) - TARGETS.keys()
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    print(f"{'target':<14}{'executions':>12}  not read well", flush=True)
    found = [_fuzz(name, options.seconds) for name in options.targets or TARGETS]
    return 1 if any(found) else 0


def _fuzz(name: str, seconds: int) -> list[Path]:
    folder = KEPT / name
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.fuzz.run_target", name, str(folder)]
    command += [f"-max_total_time={seconds}", f"-timeout={LONGEST}", f"-rss_limit_mb={MOST_MEMORY}"]
    log = folder / "log.txt"
    with log.open("wb") as file:
        subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False)
    counts = [int(one or other) for one, other in _EXECUTIONS.findall(log.read_text("utf-8", "replace"))]
    found = sorted(_found(folder))
    print(f"{name:<14}{max(counts, default=0):>12}  {' '.join(map(str, found)) or '-'}", flush=True)
    return found


def _found(folder: Path) -> Iterator[Path]:
    for pattern in _FOUND:
        yield from folder.glob(pattern)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

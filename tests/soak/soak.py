"""Give a talk of eight hours by drawn acts and say whether it was steady; `packaging/dev.py soak` runs it.

    soak [--acts N] [--seed N] [--deck PATH] [--to FILE]

The talk runs in a process of its own, on two screens that nobody sees, by clocks that say that eight hours
pass. Steady is: nothing that Qt warns of, no exception, no reference to None lost, no memory that grows.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean
from typing import Any, TypeAlias

from tests.soak.soak_deck import write_soak_deck

PROJECT = Path(__file__).parents[2]
OUTPUT = PROJECT / "build" / "soak.txt"
ACTS = 100_000
FLAT = 8.0  # MB that a talk may hold more later on, once all that is built when first used is there
BUILT = 20_000  # acts after which it is
LOST = 200  # references to None that come and go with every object alive; a fault takes one with each call
Held: TypeAlias = Mapping[str, float]
_COLUMNS = {
    "acts": "acts", "hours": "hours", "megabytes": "MB", "nones": "None held", "objects": "objects",
    "qt": "Qt objects", "files": "files", "threads": "threads",
}  # fmt: skip


@dataclass(frozen=True)
class Soaked:
    """What was seen of a talk: what it held now and then, what went wrong, and how it ended."""

    samples: Sequence[Held]
    found: Sequence[Mapping[str, Any]] = ()
    done: Mapping[str, int] = field(default_factory=dict)
    refused: int = 0
    returncode: int = 0
    errors: str = ""

    @property
    def lost(self) -> float:
        """Return how many references to None the second half of the talk has lost."""
        return self.samples[len(self.samples) // 2]["nones"] - self.samples[-1]["nones"]

    @property
    def growth(self) -> float:
        """Return how many MB the last quarter of the talk held more than the second, on average."""
        quarter = max(len(self.samples) // 4, 1)
        second, last = self.samples[quarter : 2 * quarter], self.samples[-quarter:]
        return mean(held["megabytes"] for held in last) - mean(held["megabytes"] for held in second)

    def faults(self) -> Iterator[str]:
        """Yield what is not steady, each in a line."""
        if self.returncode != 0 or not self.samples:
            yield f"the talk ended with {self.returncode}: {self.errors.strip()[-2000:]}"
        for fault in self.found:
            acts = " | ".join(fault["after"])
            yield f"{fault['times']} × {fault['what'].strip()}\n    after: {acts}"
        if self.samples and self.samples[-1]["acts"] >= BUILT and self.growth > FLAT:
            yield f"the memory has grown by {self.growth:.1f} MB from the second quarter to the last"
        if self.samples and self.lost > LOST:
            yield f"{self.lost:,} references to None were lost in the second half"


def soaked(deck: Path, folder: Path, acts: int, seed: int, *, progress: bool = False) -> Soaked:
    """Give the talk and return what was seen; everything that it writes goes into the folder."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, parents=True)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime), "HOME": str(folder)}
    environment |= {"PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-W", "error", str(Path(__file__).with_name("long_talk.py"))]
    command += [str(deck), str(folder), str(acts), str(seed)]
    lines: list[dict[str, Any]] = []
    errors = folder / "errors.txt"
    with (
        errors.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=stderr, text=True) as talk,
    ):
        for line in talk.stdout or ():
            lines.append(json.loads(line))
            if progress:
                print(f"  {line.rstrip()[:150]}", file=sys.stderr, flush=True)
    samples = [line for line in lines if "acts" in line]
    end: dict[str, Any] = next((line for line in lines if "found" in line), {})
    return Soaked(samples, returncode=talk.returncode, errors=errors.read_text("utf-8"), **end)


def report(seen: Soaked, seed: int, minutes: float) -> Iterator[str]:
    """Yield the lines of the report."""
    last = seen.samples[-1] if seen.samples else {"acts": 0, "hours": 0}
    done = ", ".join(
        f"{count} × {kind}" for kind, count in sorted(seen.done.items(), key=lambda one: -one[1])
    )
    begin = f"A talk of {last['hours']:.1f} hours, {last['acts']:,} acts drawn by {seed}"
    yield f"{begin}, in {minutes:.0f} minutes"
    yield f"{done}; {seen.refused} refused"
    yield ""
    yield "   ".join(name.rjust(10) for name in _COLUMNS.values())
    for sample in seen.samples:
        yield "   ".join(f"{sample[name]:,}".rjust(10) for name in _COLUMNS)
    yield ""
    faults = list(seen.faults())
    if not faults:
        yield "STEADY: no warning of Qt, no exception, no reference to None lost"
        if last["acts"] >= BUILT:
            yield f"and no memory that grows: {seen.growth:+.1f} MB from the second quarter to the last."
        else:
            yield f"The memory is not judged below {BUILT:,} acts: much is still built for the first time."
    for fault in faults:
        yield f"NOT STEADY: {fault}"


def main(arguments: list[str]) -> int:
    """Give the talk, print the report and write it into a file; return 1 where it was not steady."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--acts", type=int, default=ACTS, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument(
        "--deck", type=Path, help="another talk than the made one; it is copied with its folder"
    )
    parser.add_argument("--to", type=Path, default=OUTPUT, metavar="FILE", help="the file for the report")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        deck = copied(options.deck, Path(folder)) if options.deck else write_soak_deck(Path(folder, "deck"))
        seen = soaked(deck, Path(folder, "kept"), options.acts, options.seed, progress=True)
    text = "\n".join([*report(seen, options.seed, (time.monotonic() - began) / 60), ""])
    print(text)
    options.to.parent.mkdir(parents=True, exist_ok=True)
    options.to.write_text(text, encoding="utf-8")
    return 1 if any(seen.faults()) else 0


def copied(deck: Path, folder: Path) -> Path:
    """Copy a deck with all that lies beside it, and the translations beside its folder."""
    shutil.copytree(deck.resolve().parent, folder / "deck")
    translations = deck.resolve().parent.parent / "translations"
    if translations.exists():
        shutil.copytree(translations, folder / "translations")
    return folder / "deck" / deck.name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

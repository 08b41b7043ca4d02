"""Measure Presenter beside its floors and print one table; `python3 packaging/dev.py bench` runs it.

    bench [PART …] [--slides N[,N]] [--long] [--to FILE]

Parts: shown (what is seen on two screens of an X server), check, pdf, catalog. Without a part all of them.
Without --long 5,000 slides are only opened and stepped through a little, and everything is repeated less
often: five minutes instead of most of an hour. Nothing is ever asserted of a figure.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.bench_place import BenchPlace, bench_place, missing_for_screens
from tests.benchmarks.figure import Figure
from tests.benchmarks.made_deck import MadeDeck
from tests.benchmarks.processes import busy_seconds
from tests.benchmarks.shown_figures import Extent, ShownFigures
from tests.benchmarks.table import table
from tests.benchmarks.watched_program import NeverSeenError
from tests.benchmarks.written_figures import catalog_figures, checked_figures, exported_figures

SLIDES = (30, 500, 5000)
PARTS = ("shown", "check", "pdf", "catalog")
BIG = 1000  # slides; from here on the default leaves out what takes minutes
ALONE = ("typed_key", "translating", "catalogs", "sentence_ends", "subtitle_cutting")
PROJECT = Path(__file__).parents[2]
OUTPUT = PROJECT / "build" / "bench.txt"


def extent(slides: int, *, long: bool) -> Extent:
    """Return how much of a deck is measured on the screens."""
    if long:
        return Extent(starts=7, slides=19, every_slide=True, idle=True, saves=True)
    if slides >= BIG:
        return Extent(starts=2, slides=4, every_slide=False, idle=False, saves=False)
    if slides > 100:
        return Extent(starts=2, slides=7, every_slide=True, idle=False, saves=True)
    return Extent(starts=5, slides=13, every_slide=True, idle=True, saves=True)


def measured(
    place: BenchPlace, deck: MadeDeck, options: argparse.Namespace, problems: list[str]
) -> Iterator[Figure]:
    """Yield the figures of one deck; where a part cannot go on, say so in the problems."""

    def tell(what: str) -> None:
        print(f"  {deck.slides:,} slides: {what} …", file=sys.stderr, flush=True)

    ways: dict[str, Callable[[], Iterator[Figure]]] = {
        "check": lambda: checked_figures(place, deck, tell),
        "pdf": lambda: exported_figures(place, deck, tell),
        "catalog": lambda: catalog_figures(place, deck, tell),
    }
    if place.screen is not None:
        shown = ShownFigures(place, place.screen, deck, extent(deck.slides, long=options.long), tell)
        ways["shown"] = shown.measured
    for part in PARTS:
        takes_minutes = part != "shown" and deck.slides >= BIG
        if part not in options.parts or part not in ways or (takes_minutes and not options.long):
            continue
        try:
            yield from ways[part]()
        except (NeverSeenError, OSError, subprocess.CalledProcessError) as problem:
            problems.append(f"NOT MEASURED to its end: {part}, {deck.slides:,} slides: {problem}")
            tell(problems[-1])


def title(seconds: float, foreign: float) -> Iterator[str]:
    """Yield what stands above the table: on what, and how undisturbed, it was measured."""
    python = platform.python_version()
    ours, qt = version("presenter"), version("PySide6-Essentials")
    yield f"Presenter {ours} beside the least that it could take, {datetime.now(UTC):%d %B %Y}"
    yield f"Python {python}, PySide6 {qt}, {platform.platform()}, {os.cpu_count()} processors"
    yield f"Measured in {seconds / 60:.0f} minutes; other work took {foreign:.2f} of a processor meanwhile."
    if foreign > 0.3:
        yield "That is too much to trust the times; the ratios suffer less."
    missing = missing_for_screens()
    if missing:
        yield f"Nothing could be watched on screens, for want of: {', '.join(missing)}"


def foot() -> Iterator[str]:
    """Yield what stands below the table: how to run what has a table of its own."""
    yield ""
    yield "Parts of the program have benchmarks of their own, in the root of the project:"
    yield from (f"    .venv/bin/python -m tests.benchmarks.{name}" for name in ALONE)


def main(arguments: list[str]) -> int:
    """Measure, print the table and write it into a file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all without one")
    parser.add_argument("--slides", default=",".join(map(str, SLIDES)), metavar="N[,N]")
    parser.add_argument("--long", action="store_true", help="measure everything of every deck, more often")
    parser.add_argument("--to", type=Path, default=OUTPUT, metavar="FILE", help="the file for the table")
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    options.parts = options.parts or PARTS
    problems: list[str] = []
    figures: list[Figure] = []
    began, busy, own = time.perf_counter(), busy_seconds(), sum(os.times()[:4])
    with tempfile.TemporaryDirectory() as folder, bench_place(Path(folder)) as place:
        for slides in map(int, options.slides.split(",")):
            deck = MadeDeck.write(Path(folder) / str(slides), slides)
            figures += measured(place, deck, options, problems)
    seconds = time.perf_counter() - began
    foreign = max(0.0, busy_seconds() - busy - (sum(os.times()[:4]) - own)) / seconds
    text = "\n".join([*title(seconds, foreign), "", *table(figures), *problems, *foot(), ""])
    print(text)
    options.to.parent.mkdir(parents=True, exist_ok=True)
    options.to.write_text(text, encoding="utf-8")
    print(f"Written into {options.to}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

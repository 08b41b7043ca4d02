"""What the command line does with a deck: checking it, writing it as PDF; whole processes, start included."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.benchmarks.bench_place import PRESENTER, BenchPlace
from tests.benchmarks.figure import Figure, Unit
from tests.benchmarks.made_deck import MadeDeck

_HERE = Path(__file__).parent


def checked_figures(place: BenchPlace, deck: MadeDeck, tell: Callable[[str], None]) -> Iterator[Figure]:
    """Yield how many slides a second are checked."""
    tell("check")
    ours = seconds(place, [str(PRESENTER), "check", str(deck.path)])
    floor = seconds(place, [sys.executable, str(_HERE / "floor_check.py"), str(deck.path)])
    yield Figure("check, slides", deck.slides, Unit.PER_SECOND, deck.slides / ours, deck.slides / floor)


def exported_figures(place: BenchPlace, deck: MadeDeck, tell: Callable[[str], None]) -> Iterator[Figure]:
    """Yield how many pages a second are written as PDF."""
    tell("PDF")
    target = deck.path.with_suffix(".pdf")
    ours = seconds(place, [str(PRESENTER), "export", str(deck.path), "--to", str(target)])
    floor = seconds(place, [sys.executable, str(_HERE / "floor_pdf.py"), str(deck.path), str(target)])
    yield Figure("PDF, pages", deck.slides, Unit.PER_SECOND, deck.slides / ours, deck.slides / floor)


def catalog_figures(place: BenchPlace, deck: MadeDeck, tell: Callable[[str], None]) -> Iterator[Figure]:
    """Yield how long the catalog takes to compare with the deck, beside compiling it with msgfmt."""
    tell("catalog status")
    floor = None
    if shutil.which("msgfmt"):
        floor = 1000 * seconds(place, ["msgfmt", "--output-file", "/dev/null", str(deck.catalog)])
    ours = 1000 * seconds(place, [str(PRESENTER), "catalog", "status", str(deck.path)])
    yield Figure("catalog status", deck.slides, Unit.MILLISECONDS, ours, floor)


def seconds(place: BenchPlace, command: Sequence[str]) -> float:
    """Return how long a command takes; raises CalledProcessError where it cannot do its work."""
    environment = place.environment() | {"QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return time.perf_counter() - began

"""What is seen on the audience's screen: the first picture and each change; and what is taken meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from tests.benchmarks.bench_place import BenchPlace
from tests.benchmarks.figure import Budget, Figure, Unit
from tests.benchmarks.made_deck import MadeDeck
from tests.benchmarks.picture import Picture, Points, telling_points
from tests.benchmarks.processes import mebibytes, processor_seconds, wake_ups
from tests.benchmarks.walk import (
    FLIP,
    Change,
    KnownWalk,
    Stride,
    floor_walk,
    walk,
    walked,
    walked_slowly,
)
from tests.benchmarks.watched_program import WatchedProgram
from tests.benchmarks.x_screen import XScreen

Tell = Callable[[str], None]
_HALF_MORE = Budget(times=1.5)
_MEMORY = Budget(more=60)
_IDLE = Budget(most=1)
_KEPT, _FRESH = "home", "fresh-home"
_FIRST, _LAST, _CLOCK = "Home", "End", "s"
_LEAF = "Right"  # an arrow, which is never taken for a clicker that bounces
_HURRY = 0.05  # seconds between two keys of somebody who leafs through
_AT_REST = 3.0  # seconds in which a program that is behind with its keys shows some of them
_IDLE_SECONDS = 20
_UNTIL_KEPT = 10.0  # seconds from the first picture: a long deck is read to its end first
_SAVES = 6


@dataclass(frozen=True)
class Extent:
    """How much is measured: how many starts of each kind and slides of a walk, and which other figures."""

    starts: int
    slides: int
    every_slide: bool
    idle: bool
    saves: bool


class ShownFigures:
    """Measure one deck and the floor by turns; `tell` is called with what begins."""

    def __init__(
        self, place: BenchPlace, screen: XScreen, deck: MadeDeck, extent: Extent, tell: Tell
    ) -> None:
        self._place, self._screen, self._deck, self._extent = place, screen, deck, extent
        self._tell = tell
        self._pictures = deck.path.parent / "ready"

    def measured(self) -> Iterator[Figure]:
        """Yield the figures; raises NeverSeenError where something never comes."""
        self._tell("learning what each key shows")
        strides = list(walk(self._deck, self._extent.slides))
        with self._ours() as program:
            known = walked_slowly(program, strides)
        floor = self._make_ready(known)
        yield from self._starts(known, floor)
        self._tell(f"{len(floor.strides)} changes of the floor")
        with self._floor() as program:
            program.first_seen(floor.opening)
            time.sleep(1)
            blits = walked(program, floor.strides)[Change.SLIDE]
            bare = mebibytes(program.leader)
        yield from self._session(known, blits, bare)

    @contextmanager
    def _ours(self, home: str = _KEPT) -> Iterator[WatchedProgram]:
        command, environment = self._place.present(self._deck.path), self._place.environment(home)
        with WatchedProgram(command, environment, self._screen, self._place.folder / "ours.log") as program:
            yield program

    @contextmanager
    def _floor(self) -> Iterator[WatchedProgram]:
        command, environment = self._place.floor_window(self._pictures), self._place.environment()
        with WatchedProgram(command, environment, self._screen, self._place.folder / "floor.log") as program:
            yield program

    def _make_ready(self, known: KnownWalk) -> KnownWalk:
        """Write the pictures of the slides for the floor and return its walk."""
        self._pictures.mkdir()
        for number, picture in enumerate(known.slides, start=1):
            (self._pictures / f"{number}.png").write_bytes(picture.png())
        return floor_walk(known.slides)

    # --- the first picture

    def _starts(self, known: KnownWalk, floor: KnownWalk) -> Iterator[Figure]:
        kept: list[Start] = []
        fresh: list[Start] = []
        bare: list[Start] = []
        first, floor_first = known.strides[2], floor.strides[0]  # two flips come before the first change
        with self._ours() as program:  # a key that comes early would keep the picture from being kept
            program.first_seen(known.opening)
            time.sleep(_UNTIL_KEPT)
        for number in range(self._extent.starts):
            self._tell(f"start {number + 1} of {self._extent.starts}")
            with self._floor() as program:
                bare.append(start(program, floor.opening, floor_first))
            self._place.forget(_FRESH)
            with self._ours(_FRESH) as program:
                fresh.append(start(program, known.opening, first))
            with self._ours() as program:
                kept.append(start(program, known.opening, first))
        least = median(one.seen for one in bare)
        answers = median(one.answered for one in bare)
        for name, starts in (("none kept", fresh), ("one kept", kept)):
            ours = median(one.seen for one in starts)
            yield self._time(f"first picture, {name}", ours, least, _HALF_MORE)
        for name, starts in (("none kept", fresh), ("one kept", kept)):
            ours = median(one.answered for one in starts)
            yield self._time(f"first key seen, {name}", ours, answers)
        for name, starts in (("none kept", fresh), ("one kept", kept)):
            ours = median(one.spent for one in starts)
            yield self._time(f"processor until then, {name}", ours, median(one.spent for one in bare))

    # --- a session

    def _session(self, known: KnownWalk, blits: Sequence[float], bare: float) -> Iterator[Figure]:
        with self._ours() as program:
            program.first_seen(known.opening)
            time.sleep(3)
            opened = mebibytes(program.leader)
            self._tell(f"{len(known.strides)} keys at the pace of a person")
            for change, taken in walked(program, known.strides).items():
                yield self._time(str(change.value), median(taken), median(blits), _HALF_MORE)
                yield self._time(f"{change.value}, p95", p95(taken), p95(blits), _HALF_MORE)
            if self._extent.saves:
                yield from self._saves(program)
            yield self._memory("memory, opened", opened, bare)
            if self._extent.every_slide:
                remark = self._leaf_through(program)
                yield self._memory("memory, all slides seen", mebibytes(program.leader), bare, remark)
            if self._extent.idle:
                yield from self._idle(program)

    def _saves(self, program: WatchedProgram) -> Iterator[Figure]:
        """Yield how long what is saved takes to be seen; until the file rests is part of it."""
        self._tell("saving the deck and its catalog")
        deck, catalog = self._deck.path, self._deck.catalog
        yield self._time("deck saved → seen", median(saved(program, deck, "# Autumn", "# Winter")))
        rest = program.settled()
        program.screen.press(FLIP)
        program.settled(unlike=rest)
        yield self._time("catalog saved → seen", median(saved(program, catalog, '"Reunión', '"Encuentro')))
        program.screen.press(FLIP)

    def _leaf_through(self, program: WatchedProgram) -> str:
        """See every step of every slide; return a remark where keys were lost on the way."""
        steps = sum(self._deck.steps(slide) for slide in range(1, self._deck.slides + 1))
        self._tell(f"seeing all {self._deck.slides} slides")
        end = shown_by(program, _LAST)
        shown_by(program, _FIRST)
        for _ in range(steps - 1):
            program.screen.press(_LEAF)
            time.sleep(_HURRY)
        lost = 0
        seen = program.settled(_AT_REST)
        while seen != end and lost < steps:  # one that is slow is still on its way: it rests at the end
            lost += 1
            seen = shown_by(program, _LEAF)
        return f"Of the {steps - 1:,} keys on the way {lost:,} were lost." if lost else ""

    def _idle(self, program: WatchedProgram) -> Iterator[Figure]:
        self._tell(f"{_IDLE_SECONDS} idle seconds")
        program.screen.press(_CLOCK)
        time.sleep(3)
        spent, woken = processor_seconds(program.leader), wake_ups(program.leader)
        time.sleep(_IDLE_SECONDS)
        share = (processor_seconds(program.leader) - spent) / _IDLE_SECONDS
        yield Figure("idle, of one processor", self._deck.slides, Unit.PER_CENT, 100 * share, None, _IDLE)
        rate = (wake_ups(program.leader) - woken) / _IDLE_SECONDS
        yield Figure("idle, wake-ups", self._deck.slides, Unit.TIMES_A_SECOND, rate)

    def _time(
        self, name: str, seconds: float, floor: float | None = None, budget: Budget | None = None
    ) -> Figure:
        least = None if floor is None else 1000 * floor
        return Figure(name, self._deck.slides, Unit.MILLISECONDS, 1000 * seconds, least, budget)

    def _memory(self, name: str, ours: float, bare: float, remark: str = "") -> Figure:
        return Figure(name, self._deck.slides, Unit.MEBIBYTES, ours, bare, _MEMORY, remark)


@dataclass(frozen=True)
class Start:
    """Seconds from the start of the process to the first picture, and to what a key pressed then shows.

    `spent` is how long its threads have run until then, which says more where others work too.
    """

    seen: float
    answered: float
    spent: float


def start(program: WatchedProgram, opening: Points, first: Stride) -> Start:
    """Return how long a start takes; the key is pressed as soon as there is something to go on from."""
    seen = program.first_seen(opening)
    since = program.screen.press(first.key)
    answered = program.wait_for(first.points, since, patience=60)
    return Start(seen, since - program.began + answered, processor_seconds(program.leader))


def saved(program: WatchedProgram, path: Path, words: str, others: str) -> list[float]:
    """Save a file with other words, again and again, and return the seconds until they are seen."""
    texts = [path.read_text("utf-8")]
    texts.append(texts[0].replace(words, others))
    seen = program.settled()
    points: list[Points] = []
    for text in (texts[1], texts[0]):
        save(path, text)
        now = program.settled(unlike=seen)
        points.append(telling_points(seen, now))
        seen = now
    taken = []
    for number in range(_SAVES):
        time.sleep(0.5)
        since = time.perf_counter()
        save(path, texts[(number + 1) % 2])
        taken.append(program.wait_for(points[number % 2], since))
    return taken


def save(path: Path, text: str) -> None:
    """Put another file in the place of one, as editors save."""
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def shown_by(program: WatchedProgram, key: str) -> Picture:
    """Press a key and return what is shown in the end, be it what was shown before."""
    program.screen.press(key)
    return program.settled(1.0)


def p95(values: Sequence[float]) -> float:
    """Return what 95 of 100 values do not exceed."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]

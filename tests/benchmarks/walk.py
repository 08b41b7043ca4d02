"""A way through a made-up talk, key by key, and what each key shows."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from tests.benchmarks.made_deck import MadeDeck
from tests.benchmarks.picture import Picture, Points, first_points, telling_points
from tests.benchmarks.watched_program import NeverSeenError, WatchedProgram

NEXT, PREVIOUS, FLIP = "Page_Down", "Page_Up", "l"
_PACE = (0.3, 0.5)  # seconds between two keys of a person
_SETTLING = 0.12


class Change(Enum):
    """What a key changes."""

    SLIDE = "slide change"
    STEP = "step"
    LANGUAGE = "language flip"


@dataclass(frozen=True)
class Stride:
    """A key, what it changes, and the points by which that is seen."""

    change: Change
    key: str
    points: Points = ()


@dataclass(frozen=True)
class KnownWalk:
    """A walk that was once gone slowly: what the first picture looks like and what each key shows."""

    opening: Points
    strides: tuple[Stride, ...]
    slides: tuple[Picture, ...]


def walk(deck: MadeDeck, slides: int) -> Iterator[Stride]:
    """Yield the keys from the first slide to another one and back, and two flips on every third slide."""
    there = [(slide, step) for slide in range(1, slides + 1) for step in range(deck.steps(slide))]
    for way, key in ((there, NEXT), (there[::-1], PREVIOUS)):
        for place, following in itertools.pairwise(way):
            if key == NEXT and place[0] % 3 == 1 and place[1] == 0:
                yield from (Stride(Change.LANGUAGE, FLIP),) * 2
            yield Stride(Change.SLIDE if place[0] != following[0] else Change.STEP, key)


def walked_slowly(program: WatchedProgram, strides: Sequence[Stride]) -> KnownWalk:
    """Go a walk and note what each key shows; the program has just been started."""
    seen = program.settled(1.0, unlike=program.before)
    opening, slides = first_points(program.before, seen), [seen]
    known: list[Stride] = []
    for stride in strides:
        program.screen.press(stride.key)
        try:
            now = program.settled(_SETTLING, unlike=seen)
        except NeverSeenError:
            raise NeverSeenError(f"what key {len(known) + 1}, {stride.key}, changes") from None
        known.append(Stride(stride.change, stride.key, telling_points(seen, now)))
        if stride.change is Change.SLIDE and stride.key == NEXT:
            slides.append(now)
        seen = now
    return KnownWalk(opening, tuple(known), tuple(slides))


def walked(
    program: WatchedProgram, strides: Sequence[Stride], told: Callable[[], object] = lambda: None
) -> dict[Change, list[float]]:
    """Go a walk at the pace of a person and return the seconds that each change took, by kinds."""
    pause = random.Random(7)
    taken: dict[Change, list[float]] = {change: [] for change in Change}
    for stride in strides:
        taken[stride.change].append(program.press(stride.key, stride.points))
        told()
        time.sleep(pause.uniform(*_PACE))
    return taken


def floor_walk(slides: Sequence[Picture]) -> KnownWalk:
    """Return the walk of the floor, which shows these pictures as its slides: there and back."""
    way = [*slides, *slides[-2::-1]]
    keys = [NEXT] * (len(slides) - 1) + [PREVIOUS] * (len(slides) - 1)
    strides = (
        Stride(Change.SLIDE, key, telling_points(one, other))
        for key, one, other in zip(keys, way, way[1:], strict=False)
    )
    black = Picture(bytes(len(slides[0].pixels)), slides[0].width)
    return KnownWalk(first_points(black, slides[0]), tuple(strides), tuple(slides))

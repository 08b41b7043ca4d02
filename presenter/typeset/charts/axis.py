"""The axis of a chart's numbers, with round ones marked."""

from __future__ import annotations

import math
from collections.abc import Iterable

from presenter.dataclass import dataclass

WANTED_TICKS = 5
# A line may begin above zero where its numbers leave most of the way up empty.
EMPTY = 0.6
# Numbers that differ by no more than this part of them are one, and smaller ones zero.
SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Axis:
    """From the lowest to the highest number that is drawn, and those that are marked."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, number: float) -> float:
        """Return how far up a number stands, from 0 to 1."""
        return (number - self.low) / (self.high - self.low)


def axis_of(numbers: Iterable[float], *, from_zero: bool) -> Axis:
    """Return the axis on which all numbers have their place.

    The marks are 1, 2 or 5 times a power of ten apart (P. S. Heckbert, "Nice Numbers for Graph Labels", in
    Graphics Gems, 1990). With `from_zero` zero is on it, as bars need to be compared by their lengths.
    """
    present = list(numbers)
    low, high = min(present, default=0.0), max(present, default=0.0)
    if from_zero or low < 0 < high or 0 <= low <= high * EMPTY or (high * EMPTY >= low and high <= 0):
        low, high = min(low, 0.0), max(high, 0.0)
    largest = max(abs(low), abs(high))
    if high - low <= largest * SAME or largest < SAME:
        low, high = (0.0, 1.0) if largest < SAME else sorted((0.0, low))
    step = _nice((high - low) / (WANTED_TICKS - 1))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(round(index * step, 12) for index in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks)


def exact_axis(numbers: Iterable[float]) -> Axis:
    """Return the axis from the lowest to the highest number or zero, for bars that say how long they are."""
    present = [0.0, *numbers]
    low, high = min(present), max(present)
    return Axis(low, high if high - low > SAME else low + 1.0, ())


def _nice(number: float) -> float:
    """Return the number of the series 1, 2, 5, 10, 20 … that comes nearest."""
    power = 10.0 ** math.floor(math.log10(number))
    fraction = number / power
    for limit, nice in ((1.5, 1.0), (3.0, 2.0), (7.0, 5.0)):
        if fraction < limit:
            return nice * power
    return 10.0 * power

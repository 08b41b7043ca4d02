"""A line drawn by hand on a slide, as plain values."""

from __future__ import annotations

from dataclasses import field
from math import hypot
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.pen import Pen

# Across and down in logical units of the page, and how hard the pen was pressed, from 0 to 1.
StrokePoint: TypeAlias = tuple[float, float, float]

# Logical units: what a line may lose of its points without the eye seeing it at the largest size.
TOLERANCE = 0.6


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, seen from a step of its slide on."""

    points: tuple[StrokePoint, ...]
    pen: Pen = field(default_factory=Pen)
    step: int = 0

    def passes(self, x: float, y: float, radius: float) -> bool:
        """Tell whether the line comes as near to a point as a radius, in logical units."""
        pairs = zip(self.points, self.points[1:] or self.points, strict=False)
        return any(_distance((x, y, 0.0), start, end) <= radius for start, end in pairs)


def simplified(points: tuple[StrokePoint, ...], tolerance: float = TOLERANCE) -> tuple[StrokePoint, ...]:
    """Return the points that a line needs so that it goes nowhere farther from itself than a tolerance.

    The algorithm of Ramer (1972) and of Douglas and Peucker (1973), without recursion: a hand may draw
    for long.
    """
    if len(points) < 3:
        return points
    kept = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        chord = points[first], points[last]
        distances = ((_distance(points[index], *chord), index) for index in range(first + 1, last))
        farthest, index = max(distances, default=(0.0, first))
        if farthest > tolerance:
            kept.add(index)
            waiting += [(first, index), (index, last)]
    return tuple(points[index] for index in sorted(kept))


def _distance(point: StrokePoint, start: StrokePoint, end: StrokePoint) -> float:
    """Return how far a point is from the line between two others."""
    (x, y, _), (left, top, _), (right, bottom, _) = point, start, end
    across, down = right - left, bottom - top
    length = across * across + down * down
    share = 0.0 if length == 0.0 else ((x - left) * across + (y - top) * down) / length
    share = min(max(share, 0.0), 1.0)
    return hypot(x - left - share * across, y - top - share * down)

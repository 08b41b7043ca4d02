"""Boxes one under the other, or side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from presenter.dataclass import dataclass
from presenter.typeset.box import Box, Placed


@dataclass(frozen=True, eq=False, kw_only=True)
class Stack(Box):
    """Boxes one under the other."""


def stack(items: Iterable[tuple[float, Box]], width: float, *, kind: str = "group", step: int = 0) -> Stack:
    """Return boxes one under the other, each after a gap in logical units (the first without)."""
    placed: list[Placed] = []
    y = 0.0
    for gap, box in items:
        y += gap if placed else 0.0
        placed.append(Placed(0.0, y, box))
        y += box.height
    widest = max([width, *(item.box.width for item in placed)])
    baseline = placed[0].box.baseline if placed else 0.0
    return Stack(width=widest, height=y, kind=kind, step=step, baseline=baseline, children=tuple(placed))


def side_by_side(boxes: Sequence[Box], lefts: Sequence[float], *, kind: str = "group", step: int = 0) -> Box:
    """Return boxes beside each other, their tops aligned, each at its distance from the left."""
    placed = tuple(Placed(left, 0.0, box) for left, box in zip(lefts, boxes, strict=True))
    return Box(
        width=max((item.x + item.box.width for item in placed), default=0.0),
        height=max((box.height for box in boxes), default=0.0),
        kind=kind,
        step=step,
        baseline=boxes[0].baseline if boxes else 0.0,
        children=placed,
    )

"""What corresponds in columns beside each other begins at the same height, to be compared row by row."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import replace
from presenter.typeset.box import Box, Placed
from presenter.typeset.stack import Stack


def level(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Return boxes with the rows of their stacks at the same heights, nested ones too.

    Where the stacks hold different boxes nothing corresponds, and they stay as they are.
    """
    if len({_make(box) for box in boxes}) != 1:
        return tuple(boxes)
    if isinstance(boxes[0], Stack):
        return _levelled_stacks(boxes)
    if boxes[0].kind == "list-item":
        return _levelled_items(boxes)
    return tuple(boxes)


def _make(box: Box) -> tuple[type[Box], str, tuple[str, ...]]:
    return type(box), box.kind, tuple(child.box.kind for child in box.children)


def _levelled_stacks(stacks: Sequence[Box]) -> tuple[Box, ...]:
    columns: list[list[Placed]] = [[] for _ in stacks]
    row_bottom, old_bottoms = 0.0, [0.0] * len(stacks)
    for row in zip(*(box.children for box in stacks), strict=True):
        gap = max(placed.y - bottom for placed, bottom in zip(row, old_bottoms, strict=True))
        old_bottoms = [placed.y + placed.box.height for placed in row]
        boxes, y = level([placed.box for placed in row]), row_bottom + gap
        for column, placed, box in zip(columns, row, boxes, strict=True):
            column.append(Placed(placed.x, y, box))
        row_bottom = y + max(box.height for box in boxes)
    return tuple(
        replace(box, height=_bottom(column), children=tuple(column))
        for box, column in zip(stacks, columns, strict=True)
    )


def _levelled_items(items: Sequence[Box]) -> tuple[Box, ...]:
    """Return list items whose bodies, the last box of each, are levelled."""
    bodies = level([item.children[-1].box for item in items])
    levelled = []
    for item, body in zip(items, bodies, strict=True):
        *markers, old = item.children
        children = (*markers, replace(old, box=body))
        levelled.append(replace(item, height=max(item.height, old.y + body.height), children=children))
    return tuple(levelled)


def _bottom(column: Sequence[Placed]) -> float:
    return max((placed.y + placed.box.height for placed in column), default=0.0)

"""Turn a page round for a language that is written from right to left."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.typeset.box import Placed

# What is within these runs from left to right in every language.
FIXED = frozenset({"code", "formula", "chart", "media", "figures", "linked-picture"})


def mirrored(placed: Placed, width: float) -> Placed:
    """Return a box, and all within it, as far from the right of a width as it was from the left."""
    box = placed.box
    if box.children and box.kind not in FIXED:
        box = replace(box.turned(), children=tuple(mirrored(child, box.width) for child in box.children))
    return Placed(width - placed.x - box.width, placed.y, box)

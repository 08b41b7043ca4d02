"""A page of a PDF as a whole, or the half of it that is wanted where notes stand on the other."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

Sides: TypeAlias = tuple[float, float, float, float]


class Half(StrEnum):
    """What of a page is shown: all of it, or a half, where notes stand on the other."""

    WHOLE = ""
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"

    @property
    def other(self) -> Half:
        """Return the half that is left."""
        pairs = {Half.LEFT: Half.RIGHT, Half.RIGHT: Half.LEFT, Half.TOP: Half.BOTTOM, Half.BOTTOM: Half.TOP}
        return pairs.get(self, Half.WHOLE)

    @property
    def shares(self) -> Sides:
        """Return left, top, right and bottom of what is shown, as shares of the page from its top left."""
        return _SHARES[self]


_SHARES: dict[Half, Sides] = {
    Half.WHOLE: (0.0, 0.0, 1.0, 1.0),
    Half.LEFT: (0.0, 0.0, 0.5, 1.0),
    Half.RIGHT: (0.5, 0.0, 1.0, 1.0),
    Half.TOP: (0.0, 0.0, 1.0, 0.5),
    Half.BOTTOM: (0.0, 0.5, 1.0, 1.0),
}

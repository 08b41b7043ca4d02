"""What the speaker has in hand to point something out, or to draw, with."""

from __future__ import annotations

from enum import StrEnum


class Tool(StrEnum):
    """One at a time; where it points only the windows know, since that changes with every move of a hand."""

    NONE = "none"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    MAGNIFIER = "magnifier"
    PEN = "pen"

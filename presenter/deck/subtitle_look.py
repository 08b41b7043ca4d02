"""How subtitles can look: where they stand, and what lies behind them."""

from __future__ import annotations

from enum import StrEnum

# Shares of the picture's height for the words of one language. Under the smallest the back rows of most rooms
# cannot read (ANSI/AVIXA DISCAS); above the largest, two languages take half of the picture.
SMALLEST_SIZE = 0.04
LARGEST_SIZE = 0.075
USUAL_SIZE = 0.06
# What the words of the second language may at least be of those of the first.
SMALLEST_SECOND = 0.7


class SubtitlePlace(StrEnum):
    """Where the subtitles stand: in a band of their own under the slide or above it, or over the slide."""

    BAND = "band"
    ABOVE = "above"
    OVERLAY = "overlay"
    OVERLAY_TOP = "overlay-top"

    @property
    def covers_slide(self) -> bool:
        """Tell whether the subtitles lie over the slide."""
        return self in (SubtitlePlace.OVERLAY, SubtitlePlace.OVERLAY_TOP)

    @property
    def is_above(self) -> bool:
        """Tell whether the subtitles stand at the top of the picture."""
        return self in (SubtitlePlace.ABOVE, SubtitlePlace.OVERLAY_TOP)


class SubtitleBox(StrEnum):
    """What lies behind subtitles over a slide: a box as wide as each line, or a band across the picture."""

    LINE = "line"
    BAND = "band"

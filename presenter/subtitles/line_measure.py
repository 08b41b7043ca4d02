"""What a line of subtitles has room for: so many characters, and so much of the band's width."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from math import inf

from presenter.dataclass import dataclass
from presenter.subtitles.length import FULL_WIDTH, LONGEST_LINE, MOST_CODE_POINTS, length, length_of_cluster

# Of a character that the font does not have, in ems: fonts of different machines stand in for it, and
# cues must not differ from machine to machine. Most letters of most scripts are narrower.
UNKNOWN_ADVANCE = 0.58


@dataclass(frozen=True, slots=True, eq=False)
class LineMeasure:
    """The room of a line, and how wide each character is; both in ems, the size of the type.

    No line has more than so many `characters` (`length`), which a guide for subtitles may want to be fewer.
    Widths belong to the theme and to the deck's aspect, never to a window, so that the same words
    are the same cues on every screen. Without any, a line is measured by its characters alone.
    """

    room: float = inf
    advances: Mapping[str, float] = field(default_factory=dict, repr=False)
    characters: int = LONGEST_LINE

    @property
    def knows_widths(self) -> bool:
        """Tell whether lines are measured by more than their characters."""
        return self.room < inf

    def ems(self, text: str) -> float:
        """Return how wide a text is in ems; 0 where widths are not known."""
        if not self.knows_widths:
            return 0.0
        advances = self.advances
        if text.isascii():
            return sum([advances.get(char, UNKNOWN_ADVANCE) for char in text])
        return sum([advances.get(char) or _unknown_advance(char) for char in text])

    def share(self, text: str) -> float:
        """Return how much of a line a text takes: what takes more than 1 does not fit."""
        return max(length(text) / self.characters, self.ems(text) / self.room)

    def holds(self, text: str) -> bool:
        """Tell whether the band is as wide as a text, whatever its number of characters.

        Without widths the number of characters says it.
        """
        if len(text) > MOST_CODE_POINTS:
            return False
        return self.ems(text) <= self.room if self.knows_widths else length(text) <= self.characters


@lru_cache(maxsize=4096)
def _unknown_advance(char: str) -> float:
    """Return the width of what a font does not have: 1 em for a full-width character, none for an accent."""
    taken = length_of_cluster(char)
    return min(taken, 1.0) * UNKNOWN_ADVANCE if taken < FULL_WIDTH else 1.0


BY_CHARACTERS = LineMeasure()

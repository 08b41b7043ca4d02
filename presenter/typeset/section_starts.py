"""Which slides begin a section."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from presenter.deck.deck import Slide


class SectionStarts:
    """The slides that begin a section; each slide is looked at once, and none behind the one asked about."""

    def __init__(self, slides: Sequence[Slide]) -> None:
        self._slides = slides
        self._found: list[int] = []
        self._looked_at = 0

    def up_to(self, index: int) -> tuple[int, ...]:
        """Return the indices of those up to a slide, that slide included."""
        for slide in self._slides[self._looked_at : index + 1]:
            if slide.settings.opens_section:
                self._found.append(slide.index)
        self._looked_at = max(self._looked_at, index + 1)
        return tuple(self._found[: bisect_right(self._found, index)])

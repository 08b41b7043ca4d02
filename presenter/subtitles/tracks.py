"""The cues of every slide of a deck, made when they are asked for.

Breaking the words of one slide takes a millisecond or two, those of thousands take
seconds, and a talk must not wait for slides that it may never show.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import overload

from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Lookup
from presenter.subtitles.cue import Cue
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure

KEPT_TRACKS = 128


class Tracks(Sequence[tuple[Cue, ...]]):
    """One track for each slide of a deck; those asked for last are kept."""

    def __init__(self, deck: Deck, lookup: Lookup, measure: LineMeasure = BY_CHARACTERS) -> None:
        """Take the words of the deck's languages from a look-up, which must not change."""
        self._deck = deck
        self._lookup = lookup
        self._measure = measure
        self._track = lru_cache(maxsize=KEPT_TRACKS)(self._make_track)

    def __len__(self) -> int:
        return len(self._deck.slides)

    @overload
    def __getitem__(self, index: int) -> tuple[Cue, ...]: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[Cue, ...], ...]: ...

    def __getitem__(self, index: int | slice) -> tuple[Cue, ...] | tuple[tuple[Cue, ...], ...]:
        if isinstance(index, slice):
            return tuple(self._track(slide.index) for slide in self._deck.slides[index])
        return self._track(self._deck.slides[index].index)

    @property
    def measure(self) -> LineMeasure:
        """Return what a line has room for."""
        return self._measure

    def cut(self, slide: Slide, lookup: Lookup) -> tuple[Cue, ...]:
        """Return the cues of a slide with words of its own, cut as those of the deck are."""
        from presenter.subtitles.track import cue_track  # late, with all that breaks lines

        return cue_track(slide, self._deck.languages, lookup, self._measure)

    def holds(self, line: str) -> bool:
        """Tell whether the place of the subtitles is as wide as a line."""
        return self._measure.share(line) <= 1

    def _make_track(self, index: int) -> tuple[Cue, ...]:
        slide = self._deck.slides[index]
        return self.cut(slide, self._lookup) if slide.cues else ()

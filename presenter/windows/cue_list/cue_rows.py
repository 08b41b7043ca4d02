"""Which row of the list is which: a heading for each slide with subtitles, and a row for each of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from presenter.dataclass import dataclass

HEADING = -1


@dataclass(frozen=True, slots=True, order=True)
class CueRow:
    """A cue of a slide, or the slide's heading; both count from 0."""

    slide: int
    cue: int = HEADING

    @property
    def is_heading(self) -> bool:
        """Tell whether it is the heading of a slide."""
        return self.cue == HEADING


class CueRows:
    """The rows of slides whose cues are only guessed until somebody looks at them.

    Cutting the words of thousands of slides takes seconds, and the list must not wait for it.
    """

    def __init__(self, slides: Sequence[int] = (), guesses: Sequence[int] = ()) -> None:
        """Take the slides that have a heading, in order, and about how many cues each of them has."""
        self._slides = tuple(slides)
        self._cues: list[tuple[int, ...] | None] = [None] * len(self._slides)
        self._guesses = tuple(guesses)
        self._ends: list[int] = []
        self._count_anew()

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def section_at(self, row: int) -> int:
        """Return the section, counted from 0, in which a row lies."""
        return bisect_right(self._ends, row)

    def __getitem__(self, row: int) -> CueRow:
        section = self.section_at(row)
        slide, place = self._slides[section], row - self.begin(section) - 1
        if place < 0:
            return CueRow(slide)
        cues = self._cues[section]
        return CueRow(slide, place if cues is None else cues[place])

    def row_of(self, wanted: CueRow) -> int | None:
        """Return the row of a cue, or of the last one before it on its slide; None where there is neither."""
        section = bisect_right(self._slides, wanted.slide) - 1
        if section < 0 or self._slides[section] != wanted.slide:
            return None
        begin = self.begin(section)
        cues = self._cues[section]
        if cues is None:
            return begin + 1 + min(wanted.cue, self._guesses[section] - 1)
        return begin + bisect_right(cues, wanted.cue)

    def row_near(self, slide: int) -> int:
        """Return the row of a slide's heading, or of the next that has one, else of the last."""
        return self.begin(min(bisect_left(self._slides, slide), max(len(self._slides) - 1, 0)))

    def begin(self, section: int) -> int:
        """Return the row of a section's heading."""
        return self._ends[section - 1] if section else 0

    def slide(self, section: int) -> int:
        """Return the slide of a section."""
        return self._slides[section]

    def is_known(self, section: int) -> bool:
        """Tell whether the cues of a section have been looked at."""
        return self._cues[section] is not None

    def count(self, section: int) -> int:
        """Return how many cues a section has, as far as that is known."""
        cues = self._cues[section]
        return self._guesses[section] if cues is None else len(cues)

    def learn(self, section: int, cues: Sequence[int]) -> None:
        """Take the cues of a section that are to be shown, none or in order."""
        self._cues[section] = tuple(cues)
        self._count_anew()

    def _count_anew(self) -> None:
        self._ends = list(accumulate(1 + self.count(section) for section in range(len(self._slides))))

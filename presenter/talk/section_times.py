"""How long each section of a talk was to take, and how long it has taken so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.talk.plan import Plan
from presenter.talk.spent import Spent


@dataclass(frozen=True, slots=True)
class SectionTime:
    """A section by its first slide, counted from 0; `began` is None as long as it has taken no time.

    All times are in seconds; `start` and `began` from the start of the talk.
    """

    slide: int
    start: float
    planned: float
    began: float | None = None
    spent: float = 0.0

    @property
    def is_over(self) -> bool:
        """Tell whether it has taken more than was planned, by a second at least."""
        return self.spent >= self.planned + 1.0


class SectionTimes:
    """Hold the sections of a plan against the times of the slides; in a plan without them, the slides."""

    def __init__(self, plan: Plan, spent: Spent) -> None:
        self._plan = plan
        self._has_sections = len(plan.section_slides) > 1
        self.slides: Sequence[int] = plan.section_slides if self._has_sections else range(len(plan.starts))
        self._spent: dict[int, tuple[float, float]] = {}
        for time in spent.slides:
            if (place := self.place_of(time.slide)) is None:
                continue
            began, seconds = self._spent.get(place, (time.began, 0.0))
            self._spent[place] = min(began, time.began), seconds + time.seconds

    def __len__(self) -> int:
        return len(self.slides)

    def __getitem__(self, place: int) -> SectionTime:
        slide = self.slides[place]
        section = self._plan.section_of(slide) if self._has_sections else None
        start = self._plan.starts[slide]
        planned = self._plan.budgets[slide] if section is None else section.seconds
        if place not in self._spent:
            return SectionTime(slide, start, planned)
        return SectionTime(slide, start, planned, *self._spent[place])

    def place_of(self, slide: int) -> int | None:
        """Return the place, among the sections, of the one that a slide is in; None where it is in none."""
        place = bisect_right(self.slides, slide) - 1
        return place if 0 <= place < len(self.slides) and slide < len(self._plan.starts) else None

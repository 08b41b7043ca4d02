"""How the time of a talk is planned: when each slide and each section begins, and how long it has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from math import inf

from presenter.dataclass import dataclass
from presenter.talk.demand import Demand
from presenter.talk.shares import Want, share_out


@dataclass(frozen=True, slots=True)
class PlannedSection:
    """The slides from one, counted from 0, up to the next section's; times in seconds from the start."""

    slide: int
    start: float
    seconds: float

    @property
    def end(self) -> float:
        """Return when the next section begins."""
        return self.start + self.seconds


@dataclass(frozen=True)
class Plan:
    """When each slide begins and how long it has, in seconds from the start of the talk.

    A hidden slide has no time. `is_known` is False where nobody has said how long the talk may be, so
    that some of the times are only those that the words would take.
    """

    starts: tuple[float, ...] = ()
    budgets: tuple[float, ...] = ()
    section_slides: tuple[int, ...] = ()
    is_known: bool = False

    @property
    def length(self) -> float:
        """Return when the last slide is over."""
        return self.starts[-1] + self.budgets[-1] if self.starts else 0.0

    @cached_property
    def sections(self) -> tuple[PlannedSection, ...]:
        """Return the sections in order; slides before the first one are a section too, as is a break."""
        if not self.section_slides:
            return ()
        ends = (*(self.starts[slide] for slide in self.section_slides[1:]), self.length)
        return tuple(
            PlannedSection(slide, self.starts[slide], end - self.starts[slide])
            for slide, end in zip(self.section_slides, ends, strict=True)
        )

    def section_of(self, slide: int) -> PlannedSection | None:
        """Return the section that a slide is in; None in a deck without slides."""
        return self.sections[bisect_right(self.section_slides, slide) - 1] if self.section_slides else None

    def slot(self, slide: int) -> tuple[float, float]:
        """Return from when until when a slide is due; until the next one where that has its own `start`."""
        if slide >= len(self.starts):
            return 0.0, 0.0
        begin = self.starts[slide]
        following = self.starts[slide + 1] if slide + 1 < len(self.starts) else self.length
        return begin, max(begin + self.budgets[slide], following)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Slides between two moments that are given; `length` is None where the second one is not."""

    begin: float
    length: float | None
    slides: tuple[int, ...]

    @property
    def end(self) -> float:
        """Return the second moment, never where there is none."""
        return inf if self.length is None else self.begin + self.length


def plan_of(
    demands: Sequence[Demand], available: float | None, minimum: float = 0.0, late: float = 0.0
) -> Plan:
    """Return the plan of a talk that has so many seconds available; None where no length is planned.

    Slides have the `time` that they ask for, the others share the rest (`share_out`). A slide with its own
    `start` begins then, which is `late` seconds earlier in a talk that began so much later.
    """
    budgets = [0.0] * len(demands)
    begins = dict[int, float]()
    for stretch in stretches(demands, available, late):
        clock = stretch.begin
        for slide, seconds in _budgets(stretch, demands, minimum):
            begins[slide], budgets[slide] = min(clock, stretch.end), seconds
            clock += seconds
    return Plan(
        starts=_starts(begins, budgets),
        budgets=tuple(budgets),
        section_slides=tuple(section_slides(demands)),
        is_known=available is not None or all(demand.time is not None or demand.hidden for demand in demands),
    )


def stretches(demands: Sequence[Demand], available: float | None, late: float = 0.0) -> Iterator[Stretch]:
    """Yield the stretches of a talk: those between slides with a `start`, and the one to the end.

    A `start` that comes before an earlier one is passed over, as is one after the end.
    """
    begin = 0.0
    slides: list[int] = []
    for slide, demand in enumerate(demands):
        if demand.hidden:
            continue
        if _is_ahead(demand.begins_at, begin, available, late):
            anchor = max((demand.begins_at or 0.0) - late, begin)
            yield Stretch(begin, anchor - begin, tuple(slides))
            begin, slides = anchor, []
        slides.append(slide)
        if _is_ahead(demand.ends_at, begin, available, late):
            anchor = max((demand.ends_at or 0.0) - late, begin)
            yield Stretch(begin, anchor - begin, tuple(slides))
            begin, slides = anchor, []
    yield Stretch(begin, None if available is None else max(available - begin, 0.0), tuple(slides))


def _is_ahead(anchor: float | None, begin: float, available: float | None, late: float) -> bool:
    if anchor is None or anchor - late < begin:
        return False
    return available is None or anchor - late <= available


def groups(slides: Sequence[int], demands: Sequence[Demand]) -> Iterator[tuple[int, ...]]:
    """Yield the slides one by one, and together those of a section that has a time of its own."""
    waiting: list[int] = []
    for slide in slides:
        demand = demands[slide]
        if waiting and (demand.opens_section or demand.is_break or demand.section_time is not None):
            yield tuple(waiting)
            waiting = []
        if waiting or demand.section_time is not None:
            waiting.append(slide)
        else:
            yield (slide,)
    if waiting:
        yield tuple(waiting)


def want_of(group: Sequence[int], demands: Sequence[Demand]) -> Want:
    """Return what a slide, or a section with a time of its own, asks for."""
    first = demands[group[0]]
    return Want(first.time if first.section_time is None else first.section_time, first.speech)


def _budgets(stretch: Stretch, demands: Sequence[Demand], minimum: float) -> Iterator[tuple[int, float]]:
    together = tuple(groups(stretch.slides, demands))
    wants = [want_of(group, demands) for group in together]
    for group, seconds in zip(together, _shares(stretch, wants, demands, minimum), strict=True):
        if len(group) == 1:
            yield group[0], seconds
            continue
        inner = [Want(demands[slide].time, demands[slide].speech) for slide in group]
        yield from zip(group, share_out(inner, seconds, minimum), strict=True)


def _shares(
    stretch: Stretch, wants: Sequence[Want], demands: Sequence[Demand], minimum: float
) -> list[float]:
    """Return what the slides and sections of a stretch get; a break until a clock time gets what is left."""
    takes_the_rest = bool(stretch.slides) and demands[stretch.slides[-1]].ends_at is not None
    if not takes_the_rest or stretch.length is None:
        return share_out(wants, stretch.length, minimum)
    before = share_out(wants[:-1], None, minimum)
    fitting = [Want(seconds) for seconds in before]
    before = share_out(fitting, stretch.length, minimum)
    return [*before, max(stretch.length - sum(before), 0.0)]


def section_slides(demands: Sequence[Demand]) -> Iterator[int]:
    """Yield the slides that sections begin with; a break is one by itself, and so is what comes after it."""
    after_break = False
    for slide, demand in enumerate(demands):
        if slide == 0 or (not demand.hidden and (demand.opens_section or demand.is_break or after_break)):
            yield slide
        if not demand.hidden:
            after_break = demand.is_break


def _starts(begins: dict[int, float], budgets: Sequence[float]) -> tuple[float, ...]:
    """Return when each slide begins; a hidden one where the slide after it does."""
    starts = [0.0] * len(budgets)
    following = max((begin + budgets[slide] for slide, begin in begins.items()), default=0.0)
    for slide in range(len(budgets) - 1, -1, -1):
        following = begins.get(slide, following)
        starts[slide] = following
    return tuple(starts)

"""How a talk keeps to its plan: ahead or behind, and when it is going to end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.talk.outline import Place
from presenter.talk.plan import Plan
from presenter.talk.timer import Phase, Timer, seconds_between


class Tempo(StrEnum):
    """On which side of its plan a talk is; `on-time` within the band where nothing need be said."""

    ON_TIME = "on-time"
    AHEAD = "ahead"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds ahead of the plan, negative behind it, and what the plan leaves for slide and section.

    `left` counts to the end of the slide's slot and is negative once that is over. The moments are in
    the zone of the one that they were asked for; `over` are the seconds from the planned finish to the
    expected one.
    """

    ahead: float
    slide_budget: float
    slide_left: float
    section_budget: float
    section_left: float
    has_sections: bool
    finish: datetime
    planned_finish: datetime

    @property
    def over(self) -> float:
        """Return the seconds by which the talk is going to end too late, negative where too early."""
        return seconds_between(self.planned_finish, self.finish)

    def tempo(self, dead_band: float) -> Tempo:
        """Return the side of the plan, where that is farther away than so many seconds."""
        if abs(self.ahead) <= dead_band:
            return Tempo.ON_TIME
        return Tempo.AHEAD if self.ahead > 0 else Tempo.BEHIND


def pace_of(timer: Timer, plan: Plan, place: Place, steps: int, now: float, moment: datetime) -> Pace | None:
    """Return the pace of a talk at a place of a slide with so many steps; None where nothing is planned.

    While what the clock shows lies in the time of the step, the talk is just where it should be; outside
    of it the distance counts. (pdfpc compares with the middle of the slide, and is wrong by half of a
    long one.) A clock that has not begun is neither ahead nor behind.
    """
    if not plan.is_known or not plan.starts:
        return None
    begin, end = plan.slot(place.slide)
    part = (end - begin) / (steps + 1)
    earliest, latest = begin + part * place.step, begin + part * (place.step + 1)
    pending = timer.phase is Phase.PENDING
    elapsed = timer.elapsed(now)
    position = 0.0 if pending else min(max(elapsed, earliest), latest)
    section = plan.section_of(place.slide)
    return Pace(
        ahead=0.0 if pending else position - elapsed,
        slide_budget=plan.budgets[place.slide],
        slide_left=begin + plan.budgets[place.slide] - elapsed,
        section_budget=section.seconds if section else 0.0,
        section_left=section.end - elapsed if section else 0.0,
        has_sections=len(plan.sections) > 1,
        finish=_later(moment, max(timer.until_start(moment) or 0.0, 0.0) + plan.length - position),
        planned_finish=_planned_finish(timer, plan, now, moment),
    )


def _planned_finish(timer: Timer, plan: Plan, now: float, moment: datetime) -> datetime:
    """Return when the talk was to end: at its clock time, else its length after it began."""
    schedule = timer.schedule
    if schedule.end is not None:
        return _later(schedule.end, timer.added)
    begun = _later(moment, 0.0 if timer.begun is None else timer.begun - now)
    length = plan.length if schedule.length is None else schedule.length
    return _later(begun, length + timer.added)


def _later(moment: datetime, seconds: float) -> datetime:
    """Return a moment so many seconds later: through UTC, as within a zone Python adds what clocks show."""
    return (moment.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(moment.tzinfo)

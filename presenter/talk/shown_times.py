"""For how long each slide, step and cue was shown, from the log of a talk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from presenter.dataclass import dataclass
from presenter.talk.shown_interval import ShownInterval, shown_intervals
from presenter.talk.talk_log import LoggedTalk
from presenter.talk.timer import Phase

# A slide that is shown for less than this many seconds was on the way to another one.
BLINK = 1.0
# A talk that was shorter was a look at the deck.
SHORTEST_TALK = 60.0


@dataclass(frozen=True, slots=True)
class SlideTimes:
    """The seconds of a slide in all, of its steps, counted from 0, and of its cues, counted from 1.

    `began` is when it was first shown.
    """

    seconds: float = 0.0
    steps: Mapping[int, float] = field(default_factory=dict)
    cues: Mapping[int, float] = field(default_factory=dict)
    began: datetime | None = None


def shown_times(talk: LoggedTalk) -> dict[str, SlideTimes]:
    """Return the times of the slides that were shown, by their ids.

    Where the speaker's clock ran at all, only what was shown while it ran is counted: neither the first
    slide before the talk, nor pauses and questions. Coming back to a slide adds to its time.
    """
    intervals = list(shown_intervals(talk))
    if any(interval.shown.clock == Phase.RUNNING for interval in intervals):
        intervals = [interval for interval in intervals if interval.shown.clock == Phase.RUNNING]
    visits: dict[str, list[ShownInterval]] = defaultdict(list)
    for slide, group in groupby(intervals, attrgetter("slide")):
        visit = list(group)
        if sum(interval.seconds for interval in visit) >= BLINK:
            visits[slide] += visit
    return {slide: _times(visit) for slide, visit in visits.items()}


def is_talk(times: Mapping[str, SlideTimes]) -> bool:
    """Tell a talk, or a rehearsal, from a look at the deck."""
    return sum(time.seconds for time in times.values()) >= SHORTEST_TALK


def _times(visit: list[ShownInterval]) -> SlideTimes:
    steps: dict[int, float] = defaultdict(float)
    cues: dict[int, float] = defaultdict(float)
    for interval in visit:
        steps[interval.shown.step] += interval.seconds
        if interval.shown.cue:
            cues[interval.shown.cue] += interval.seconds
    return SlideTimes(sum(steps.values()), dict(steps), dict(cues), visit[0].since)

"""When a cue is on the screen, and what players and guides ask of such times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.talk.live_cue import LiveCue

# Netflix: no subtitle stands for less than five sixths of a second, nor for more than seven.
SHORTEST = 5 / 6
LONGEST = 7.0
# BBC: from one to the next there is no gap at all, or one that does not flicker.
LEAST_GAP = 0.8


@dataclass(frozen=True, slots=True)
class CueTime:
    """A cue, by the id of its slide and its number from 1, and its seconds from the beginning of the talk.

    A cue that is shown again has a time for each. What was shown before the talk began has negative ones.
    `live` are the live cues shown at that time, each in the row of its language; `number` is 0 where no
    prepared one was beside them.
    """

    slide: str
    number: int
    begin: float
    end: float
    live: tuple[LiveCue, ...] = ()

    @property
    def seconds(self) -> float:
        """Return for how long the cue stands."""
        return self.end - self.begin


def in_file_order(times: Iterable[CueTime]) -> tuple[CueTime, ...]:
    """Return times as a file may have them: by their beginnings, none before 0, and no two at once.

    A gap that would flicker is closed. A cue that stands for less than `SHORTEST` stays for longer where
    nothing follows so soon; none is ever begun earlier or later than it was.
    """
    ordered = sorted(
        (replace(time, begin=max(time.begin, 0.0)) for time in times if time.end > max(time.begin, 0.0)),
        key=lambda time: time.begin,
    )
    kept: list[CueTime] = []
    for time in reversed(ordered):
        following = kept[-1].begin if kept else None
        end = max(time.end, time.begin + SHORTEST)
        if following is not None and end > following - LEAST_GAP:
            end = following
        if end > time.begin:
            kept.append(replace(time, end=end))
    return tuple(reversed(kept))


def shifted(times: Iterable[CueTime], seconds: float) -> tuple[CueTime, ...]:
    """Return times so many seconds later; earlier where that is negative."""
    return tuple(replace(time, begin=time.begin + seconds, end=time.end + seconds) for time in times)

"""When the audience saw each cue, from the log of a talk or of a rehearsal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from presenter.talk.cue_time import LEAST_GAP, LONGEST, CueTime
from presenter.talk.shown_interval import ShownInterval, shown_intervals
from presenter.talk.state import Blank
from presenter.talk.talk_log import Event, LoggedTalk, Shown
from presenter.talk.timer import UNDO_SECONDS, Phase

# A cue that was shown for less than these seconds was on the way to another one.
PASSING = 0.4


def logged_cue_times(talk: LoggedTalk) -> tuple[CueTime, ...]:
    """Return when each cue was really seen: not under a blank, nor while subtitles were off or cleared.

    Seconds go on through pauses and questions, as a recording of the room does, and count from when the
    speaker's clock was started, or else from when the talk was opened. A step that changes nothing of the
    subtitles does not end a cue; one that is shown again later has one more time.
    """
    began = beginning(talk)
    times = [
        CueTime(interval.slide, interval.shown.cue, *_seconds(interval, began), interval.shown.live)
        for interval in sorted((*shown_intervals(talk), *_broken_off(talk)), key=attrgetter("since"))
        if is_seen(interval.shown)
    ]
    return tuple(_without_passing(_joined(times)))


def beginning(talk: LoggedTalk) -> datetime:
    """Return when the talk began: when its clock was started, and not only to see whether it runs.

    A clock that was reset and stayed so longer than a reset can be undone had been tried.
    """
    began: datetime | None = None
    for phase, group in groupby(shown_intervals(talk), lambda interval: interval.shown.clock):
        intervals = list(group)
        if phase == Phase.PENDING and sum(interval.seconds for interval in intervals) > UNDO_SECONDS:
            began = None
        elif phase == Phase.RUNNING and began is None:
            began = intervals[0].since
    return talk.began if began is None else began


def is_seen(shown: Shown) -> bool:
    """Tell whether the audience sees a cue, a prepared or a live one."""
    has_cue = bool((shown.cue or shown.live) and shown.subtitles)
    return has_cue and shown.blank is Blank.NONE and not shown.desktop


def _broken_off(talk: LoggedTalk) -> Iterator[ShownInterval]:
    """Yield the last picture before each break in the log, which does not tell how long it was there."""
    shown: Shown | None = None
    since = talk.began
    for line in talk.lines:
        if shown is not None and line.event is Event.RESUME:
            yield ShownInterval(shown, since, min(max((line.at - since).total_seconds(), 0.0), LONGEST))
        since = line.at
        if line.event is Event.END:
            shown = None
        elif line.shown is not None:
            shown = line.shown
    if shown is not None:
        yield ShownInterval(shown, since, LONGEST)


def _seconds(interval: ShownInterval, began: datetime) -> tuple[float, float]:
    begin = (interval.since - began).total_seconds()
    return begin, begin + interval.seconds


def _joined(times: Iterable[CueTime]) -> Iterator[CueTime]:
    """Yield one time for a cue that stays while other things change, or was gone for a blink only."""
    last: CueTime | None = None
    for time in times:
        if last is not None and _stays(last, time):
            last = replace(last, end=max(last.end, time.end))
            continue
        if last is not None:
            yield last
        last = time
    if last is not None:
        yield last


def _stays(last: CueTime, time: CueTime) -> bool:
    is_same = (last.number, last.live) == (time.number, time.live)
    is_there = last.slide == time.slide or not time.number  # live words stay when the slide is turned
    return is_same and is_there and time.begin - last.end < LEAST_GAP


def _without_passing(times: Iterable[CueTime]) -> Iterator[CueTime]:
    return (time for time in times if time.seconds >= PASSING)

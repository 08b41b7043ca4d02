"""How long each subtitle stood when the talk was rehearsed, to bring them so again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter

from presenter.talk.logged_cue_times import is_seen
from presenter.talk.shown_interval import shown_intervals
from presenter.talk.shown_times import is_talk, shown_times
from presenter.talk.talk_log import LoggedTalk, Shown
from presenter.talk.timer import Phase


def rehearsed_cues(talks: Iterable[LoggedTalk]) -> Mapping[tuple[str, int], float]:
    """Return the seconds of each cue, by its slide's id and its number from 1, in the first talk with any.

    Only a cue after which another one was brought on the same visit has stood for its time; where that was
    done several times, the last one was practised most.
    """
    for talk in talks:
        if is_talk(shown_times(talk)) and (cues := dict(_cues(talk))):
            return cues
    return {}


def _cues(talk: LoggedTalk) -> Iterator[tuple[tuple[str, int], float]]:
    """Yield the seconds of cues, visit by visit."""
    intervals = list(shown_intervals(talk))
    has_clock = any(interval.shown.clock == Phase.RUNNING for interval in intervals)
    for slide, visit in groupby(intervals, attrgetter("slide")):
        seconds: dict[int, float] = defaultdict(float)
        for interval in visit:
            if _goes_on(interval.shown, has_clock=has_clock):
                seconds[interval.shown.cue] += interval.seconds
        last = max(seconds, default=0)
        yield from (((slide, cue), time) for cue, time in seconds.items() if cue < last)


def _goes_on(shown: Shown, *, has_clock: bool) -> bool:
    """Tell whether the next cue could have come, as it can when they come by themselves."""
    stands_still = shown.frozen or (has_clock and shown.clock != Phase.RUNNING)
    return bool(shown.cue) and is_seen(shown) and not stands_still

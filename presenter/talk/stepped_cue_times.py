"""When each cue belonged to what was shown, in a talk that showed no subtitles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_time import reading_time
from presenter.talk.cue_time import CueTime
from presenter.talk.estimated_cue_times import shared
from presenter.talk.logged_cue_times import beginning
from presenter.talk.shown_interval import ShownInterval, shown_intervals
from presenter.talk.shown_times import BLINK
from presenter.talk.talk_log import LoggedTalk


def stepped_cue_times(
    talk: LoggedTalk, tracks: Mapping[str, Sequence[Cue]], languages: Sequence[Language]
) -> tuple[CueTime, ...]:
    """Return times for the cues of each step that was shown, by the ids of the slides.

    They share the time of their step as they take to be read in the slowest of the languages. What is said
    to a step is said once: when the talk comes back to it, it has no cues. Seconds count as in the log's own
    times (`logged_cue_times`).
    """
    began = beginning(talk)
    times: list[CueTime] = []
    seen: set[tuple[str, int]] = set()
    for (slide, step), group in groupby(shown_intervals(talk), _step):
        visit = list(group)
        length = sum(interval.seconds for interval in visit)
        cues = [cue for cue in tracks.get(slide, ()) if cue.step == step]
        if (slide, step) in seen or length < BLINK:
            continue
        seen.add((slide, step))
        begin = (visit[0].since - began).total_seconds()
        times += _shared(slide, cues, begin, begin + length, languages)
    return tuple(times)


def _step(interval: ShownInterval) -> tuple[str, int]:
    return interval.slide, interval.shown.step


def _shared(
    slide: str, cues: Sequence[Cue], begin: float, end: float, languages: Sequence[Language]
) -> Iterator[CueTime]:
    shares = [reading_time(cue, languages) for cue in cues]
    for cue, place in zip(cues, shared(begin, end, shares), strict=True):
        yield CueTime(slide, cue.number, *place)

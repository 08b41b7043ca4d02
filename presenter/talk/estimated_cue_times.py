"""When each cue may be expected in a talk that has not been given yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_time import reading_time
from presenter.talk.cue_time import LEAST_GAP, LONGEST, CueTime
from presenter.talk.plan import Plan


def estimated_cue_times(
    slides: Iterable[Slide], tracks: Sequence[Sequence[Cue]], plan: Plan, languages: Sequence[Language]
) -> tuple[CueTime, ...]:
    """Return when each cue of some slides may be expected, by a plan of the talk.

    The cues of a slide share the time that the plan has for it as they take to be read in the slowest of
    the languages, so that all of them get the same times. A slide that has less time than that begins the
    next one later.
    """
    times: list[CueTime] = []
    clock = 0.0
    for slide in slides:
        begin, _ = plan.slot(slide.index)
        begin = max(begin, clock)
        cues = tracks[slide.index]
        shares = [reading_time(cue, languages) for cue in cues]
        clock = begin + max(plan.budgets[slide.index], sum(shares))
        places = shared(begin, clock, shares)
        times += (
            CueTime(slide.identifier, cue.number, *place) for cue, place in zip(cues, places, strict=True)
        )
    return tuple(times)


def shared(begin: float, end: float, shares: Sequence[float]) -> Iterator[tuple[float, float]]:
    """Yield from when until when each of several cues stands that share a time, none longer than `LONGEST`.

    Where there is more time than that, a gap is left that does not flicker.
    """
    parts = list(accumulate(shares, initial=0.0))
    for first, following in pairwise(begin + (end - begin) * part / parts[-1] for part in parts if parts[-1]):
        has_room = following - first > LONGEST
        yield first, min(first + LONGEST, following - LEAST_GAP) if has_room else following

"""How long a live cue stands, and how far what is shown may stay behind what is said.

A cue stands as long as it takes to read. While more of them wait than can be read in a few seconds, each
stands shorter, by degrees, down to the rate at which most viewers of films still keep up, which is 20
characters a second for English (Szarkowska and Gerber-Morón 2018), and to the 5/6 of a second of Netflix's
guide. What even so could not be shown within `LONGEST_LAG` seconds is left out, the oldest first: readers
are to be where the speaker is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from presenter.subtitles.reading_rates import ReadingRates
from presenter.subtitles.reading_time import reading_time
from presenter.talk.captions import Captions
from presenter.talk.live_cue import LiveCue

CALM = 4.0  # seconds of reading that may wait without any hurry
HURRIED = 12.0  # seconds from which on no cue stands longer than it must
BEHIND = 8.0  # seconds from which on the speaker is told
LONGEST_LAG = 40.0

_SHORTEST = 5 / 6
_RATES = ReadingRates()


def seconds_to_read(cue: LiveCue) -> float:
    """Return the seconds that a live cue stands where nothing waits behind it."""
    return reading_time(cue.as_cue, (cue.language,))


def least_seconds(cue: LiveCue) -> float:
    """Return the seconds that it stands however many wait."""
    words = " ".join(cue.labelled_lines)
    return min(max(_RATES.fastest(cue.language).seconds(words), _SHORTEST), seconds_to_read(cue))


def seconds_to_stand(cue: LiveCue, waiting: Iterable[LiveCue], speed: float = 1.0) -> float:
    """Return the seconds that a cue stands when others of its language wait behind it."""
    backlog = sum(map(seconds_to_read, waiting))
    hurry = min(max((backlog - CALM) / (HURRIED - CALM), 0.0), 1.0)
    least = least_seconds(cue)
    usual = max(seconds_to_read(cue) / speed, least)
    return usual + hurry * (least - usual)


def seconds_behind(captions: Captions) -> float:
    """Return the least seconds until the last cue that waits is shown."""
    lags = (least_lag(captions.waiting_in(language)) for language in captions.languages)
    return max(lags, default=0.0)


def least_lag(waiting: Iterable[LiveCue]) -> float:
    """Return the seconds that some cues take when each stands no longer than it must."""
    return sum(map(least_seconds, waiting))


def not_too_many(waiting: Sequence[LiveCue]) -> tuple[LiveCue, ...]:
    """Return the last of the cues that wait, as many as can be shown in time; the last one always."""
    kept: list[LiveCue] = []
    lag = 0.0
    for cue in reversed(waiting):
        lag += least_seconds(cue)
        if kept and lag > LONGEST_LAG:
            break
        kept.append(cue)
    return tuple(reversed(kept))

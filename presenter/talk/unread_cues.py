"""Which subtitles of a talk were gone before they could be read, from its log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_time import reading_time
from presenter.talk.logged_cue_times import logged_cue_times
from presenter.talk.talk_log import LoggedTalk

# A cue that goes by itself may go by this much before it has had its time: so much lateness of the one
# before is made up for.
TOLERANCE = 0.3  # seconds


def unread_cues(talk: LoggedTalk, tracks: Mapping[str, Sequence[Cue]]) -> dict[str, tuple[int, ...]]:
    """Return the numbers of those cues, from 1, by the id of their slide.

    `tracks` are the cues of each slide as the deck has them now, by its id. The slowest of the languages
    that the talk showed counts. A cue that was shown again is read if it stood long enough once.
    """
    shown = {language for line in talk.lines if line.shown for language in line.shown.subtitles}
    longest: dict[tuple[str, int], float] = defaultdict(float)
    for time in logged_cue_times(talk):
        if not time.number:
            continue  # live words have a time of their own
        key = (time.slide, time.number)
        longest[key] = max(longest[key], time.seconds)
    unread: dict[str, list[int]] = defaultdict(list)
    for (slide, number), seconds in sorted(longest.items()):
        track = tracks.get(slide, ())
        if number <= len(track) and seconds < reading_time(track[number - 1], shown) - TOLERANCE:
            unread[slide].append(number)
    return {slide: tuple(numbers) for slide, numbers in unread.items()}

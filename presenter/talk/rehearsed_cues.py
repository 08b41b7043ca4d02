"""How long each subtitle stood when the talk was rehearsed, to bring them so again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from presenter.talk.logged_cue_times import is_seen
from presenter.talk.shown_times import is_talk, shown_times
from presenter.talk.talk_log import LoggedTalk, LogLine


def rehearsed_cues(talks: Iterable[LoggedTalk]) -> Mapping[tuple[str, int], float]:
    """Return the seconds of each cue, by its slide's id and its number from 1, in the first talk with any.

    Of talks and rehearsals alike only time counts in which a cue was seen and could have been followed by
    the next one: neither under a blank nor while the picture was frozen or the speaker's clock paused.
    """
    for talk in talks:
        if not is_talk(shown_times(talk)):
            continue
        times = shown_times(replace(talk, lines=tuple(map(_without_unseen, talk.lines))))
        cues = {
            (slide, number): seconds for slide, time in times.items() for number, seconds in time.cues.items()
        }
        if cues:
            return cues
    return {}


def _without_unseen(line: LogLine) -> LogLine:
    shown = line.shown
    if shown is None or (is_seen(shown) and not shown.frozen):
        return line
    return replace(line, shown=replace(shown, cue=0))

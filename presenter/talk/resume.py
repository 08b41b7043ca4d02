"""Going on with a talk that was broken off, with the deck and the clocks as they are now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from presenter.talk.journal import Entry
from presenter.talk.kept_places import KeptPlaces
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.rebase import rebased
from presenter.talk.replacement import refit
from presenter.talk.state import TalkState
from presenter.talk.timer import Phase, Schedule, seconds_between
from presenter.talk.tool import Tool

# Who comes back later than this many seconds gives another talk; nobody has been speaking all that time.
LONGEST_ABSENCE = 12 * 60 * 60.0


def resumed(
    entry: Entry, outline: Outline, moment: datetime, now: float, schedule: Schedule | None = None
) -> TalkState:
    """Return the state to go on in at `moment`, which the monotonic clock calls `now`.

    The clock has gone on as long as the clock on the wall says, if it was running. The time of the
    wall is compared with its zone, so that summer time makes no difference; one that was set back
    counts as no time at all. What has changed in the deck is met as in a deck that is read again.
    After so long an absence that it is another talk, `schedule` says what hours that one has.
    """
    away = seconds_away(entry, moment)
    state = rebased(entry.state, now - away - entry.monotonic)
    if away > LONGEST_ABSENCE:
        timer = state.timer.paused(now - away)
        hours = replace(schedule or timer.schedule, lock=timer.schedule.lock)
        state = replace(state, timer=replace(timer, schedule=hours))
    # What the deck said of its subtitles then is not known, so what the speaker had chosen stays.
    slides = tuple(SlideOutline(identifier) for identifier in entry.slides)
    before = Outline(slides, advance=outline.advance, wait=outline.wait)
    return refit(_with_nothing_over(state), KeptPlaces(before, outline))


def _with_nothing_over(state: TalkState) -> TalkState:
    """Return the state without the list of keys, with nothing in hand that could surprise.

    What was said live then is over; behind a frozen picture it stays with the picture.
    """
    return replace(state, help_shown=False, tool=Tool.NONE, captions=state.captions.cleared())


def seconds_away(entry: Entry, moment: datetime) -> float:
    """Return how long ago an entry was written."""
    return max(seconds_between(entry.moment, moment), 0.0)


def is_unfinished(entry: Entry, moment: datetime) -> bool:
    """Tell whether to ask if the talk shall go on: it had begun, nobody ended it, and it is not long ago."""
    return has_begun(entry) and not entry.ended and seconds_away(entry, moment) <= LONGEST_ABSENCE


def has_begun(entry: Entry) -> bool:
    """Tell a talk from a look at the first slide of a deck."""
    state = entry.state
    return state.timer.phase is not Phase.PENDING or state.slide > 0 or state.step > 0

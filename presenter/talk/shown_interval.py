"""From when until when each thing was shown, from the lines of a talk's log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from presenter.dataclass import dataclass
from presenter.talk.talk_log import Event, LoggedTalk, Shown


@dataclass(frozen=True, slots=True)
class ShownInterval:
    """What was shown, from when, and for how many seconds; 0 where the clock of the machine was set back."""

    shown: Shown
    since: datetime
    seconds: float

    @property
    def slide(self) -> str:
        """Return the id of the slide."""
        return self.shown.slide


def shown_intervals(talk: LoggedTalk) -> Iterator[ShownInterval]:
    """Yield each picture until the next one or the end of the talk; nothing for the time before a resume."""
    shown: Shown | None = None
    since = talk.began
    for line in talk.lines:
        if shown is not None and line.event is not Event.RESUME:
            yield ShownInterval(shown, since, max((line.at - since).total_seconds(), 0.0))
        since = line.at
        if line.event is Event.END:
            shown = None
        elif line.shown is not None:
            shown = line.shown

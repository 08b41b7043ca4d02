"""Bringing the next cue by itself, once the one on the screens has stood for its time."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from presenter.qt.cue_durations import CueDurations
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.reading_time import SHORTEST
from presenter.talk.advance import advances_by_itself
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.commands.cue_command import NextCue
from presenter.talk.cue_progress import CueProgress
from presenter.talk.sides import languages_read
from presenter.talk.state import TalkState

# What a cue came too late is taken off its own time, so that no lateness adds up: so many seconds at
# most, fewer than make a cue one that went too early (see `cue_watch`).
MOST_MADE_UP = 0.1


class CueClock(QObject):
    """Count what is left of the time of each cue, anew whenever the audience gets another one to read.

    While the cues are held, the clock is paused or the slides are covered, the time stands still. What was
    away from the screens is there long enough to be found again.
    """

    def __init__(
        self,
        bridge: TalkBridge,
        durations: CueDurations,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Take the clock, whose seconds never run backwards."""
        super().__init__(parent)
        self._bridge = bridge
        self._durations = durations
        self._monotonic = monotonic
        self._progress = CueProgress()
        self._back = -math.inf  # when words came back that had been away
        self._late = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.bring_next)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Count the time of the cue that the talk opens with, as far as that is not done yet."""
        if not self._timer.isActive():
            self._begin(self._bridge.state)

    @property
    def milliseconds(self) -> int:
        """Return how long the cue on the screens stood when that was counted last; 0 where none follows."""
        return self._timer.interval() if self._timer.isActive() else 0

    def left(self) -> float:
        """Return the seconds until the next cue, as far as they go on."""
        return self._progress.left(self._monotonic())

    def bring_next(self) -> None:
        """Show the next cue, if it still is to come by itself."""
        if advances_by_itself(self._bridge.state, self._bridge.talk.outline):
            self._late = min(max(-self.left(), 0.0), MOST_MADE_UP)
            self._bridge.dispatch(NextCue())
            self._late = 0.0

    def stop(self) -> None:
        """Bring no more cues."""
        self._timer.stop()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if not new.cueing.is_automatic:
            self._timer.stop()
        elif not old.cueing.is_automatic or _read(old) != _read(new):
            self._begin(new)
        else:
            now, progress = self._monotonic(), self._progress
            if advances_by_itself(new, self._bridge.talk.outline):
                progress = progress.lasting(self._durations.to_stand(audience_state(new)), now)
            if _is_there(new) and not _is_there(old):
                self._back = now
            # Shorter times shorten what is left, but nobody finds words sooner for it.
            progress = progress.with_at_least(self._back + SHORTEST - now, now)
            self._go_on(progress, new, now)

    def _begin(self, state: TalkState) -> None:
        progress, self._back = CueProgress(), -math.inf
        if advances_by_itself(state, self._bridge.talk.outline):
            seconds = self._durations.to_stand(audience_state(state))
            progress = CueProgress(seconds, self._late / seconds if seconds else 0.0)
        self._go_on(progress, state, self._monotonic())

    def _go_on(self, progress: CueProgress, state: TalkState, now: float) -> None:
        if advances_by_itself(state, self._bridge.talk.outline):
            self._progress = progress.going_on(now)
            self._timer.start(round(1000 * max(self._progress.left(now), 0.0)))
        else:
            self._progress = progress.stopped(now)
            self._timer.stop()


def _read(state: TalkState) -> tuple[object, ...]:
    """Return what decides which words the audience has to read."""
    shown = audience_state(state)
    return (shown.slide, shown.cue, languages_read(state))


def _is_there(state: TalkState) -> bool:
    """Tell whether the words are before the audience."""
    shown = audience_state(state)
    return is_seen(shown) and not (shown.cueing.cleared or covers_prepared(shown))

"""Bringing live cues one after the other, each once the one before it has been read."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, inf

from PySide6.QtCore import QObject, Qt, QTimer

from presenter.i18n.language import Language
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.caption_pace import seconds_to_stand
from presenter.talk.commands.caption_command import EndCaption, NextCaption
from presenter.talk.state import TalkState


class CaptionClock(QObject):
    """Count for each language since when its live cue is shown; the talk goes on behind a blank all the same.

    The last one stands until another comes, or for `quiet` seconds; 0 lets it stand. While the subtitles
    are held, nothing comes and nothing goes.
    """

    def __init__(
        self,
        bridge: TalkBridge,
        monotonic: Callable[[], float],
        quiet: float,
        parent: QObject | None = None,
    ) -> None:
        """Take the clock, whose seconds never run backwards."""
        super().__init__(parent)
        self._bridge = bridge
        self._monotonic = monotonic
        self._quiet = quiet or inf
        self._since: dict[Language, tuple[int, float]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.go_on)
        bridge.changed.connect(self._on_changed)
        self._follow(bridge.state)

    def adopt_quiet(self, seconds: float) -> None:
        """Let the last cue go after so many seconds without another one; 0 lets it stand."""
        self._quiet = seconds or inf
        self._follow(self._bridge.state)

    @property
    def milliseconds(self) -> int | None:
        """Return how long until a live cue comes or goes; None where none does by itself."""
        return self._timer.interval() if self._timer.isActive() else None

    def go_on(self) -> None:
        """Bring the next live cue of each language whose time has come, or take away one that is old."""
        state, now = self._bridge.state, self._monotonic()
        for language in state.captions.languages:
            if self._due(language, state, now) <= now:
                waits = state.captions.waiting_in(language)
                self._bridge.dispatch(NextCaption(language) if waits else EndCaption(language))
        self._follow(self._bridge.state)

    def stop(self) -> None:
        """Bring no more."""
        self._timer.stop()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if old.captions is not new.captions or old.cueing != new.cueing:
            self._follow(new)

    def _follow(self, state: TalkState) -> None:
        now = self._monotonic()
        since = self._since
        self._since = {
            cue.language: since[cue.language]
            if since.get(cue.language, (0, now))[0] == cue.number
            else (cue.number, now)
            for cue in state.captions.shown
        }
        due = (self._due(language, state, now) for language in state.captions.languages)
        soonest = min(due, default=inf)
        if soonest == inf:
            self._timer.stop()
        else:
            self._timer.start(max(0, ceil(1000 * (soonest - now))))

    def _due(self, language: Language, state: TalkState, now: float) -> float:
        """Return when the cue of a language gives way to the next one, or to none."""
        if state.cueing.held:
            return inf
        cue = state.captions.shown_in(language)
        if cue is None:
            return now  # it came while all was held and nothing was shown
        since = self._since[language][1]
        waiting = state.captions.waiting_in(language)
        return since + (seconds_to_stand(cue, waiting, state.cueing.speed) if waiting else self._quiet)

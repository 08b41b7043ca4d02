"""Since when the audience has had the subtitle before it, and how long it takes to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from presenter.qt.frame_provider import FrameProvider
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.reading_time import reading_time
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.shown_cue import subtitle_key
from presenter.talk.state import TalkState


class CueWatch(QObject):
    """Look at the clock whenever the audience gets other words to read."""

    changed = Signal()

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Take the clock, whose seconds never run backwards."""
        super().__init__(parent)
        self._frames = frames
        self._monotonic = monotonic
        self._since = monotonic()
        self._seconds = self._needed(bridge.state)
        bridge.changed.connect(self._on_changed)

    @property
    def seconds(self) -> float:
        """Return the seconds that the words before the audience take to read; 0 where there are none."""
        return self._seconds

    def left(self) -> float:
        """Return the seconds until they can have been read; 0 or less where they have been."""
        return self._since + self._seconds - self._monotonic()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if _read(old) != _read(new):
            self._since = self._monotonic()
            self._seconds = self._needed(new)
            self.changed.emit()

    def _needed(self, state: TalkState) -> float:
        shown = audience_state(state)
        if not shown.subtitles_on or not is_seen(shown):
            return 0.0
        cue = self._frames.material.cue(shown)
        return 0.0 if cue is None else reading_time(cue, shown.channels.subtitles)


def _read(state: TalkState) -> tuple[object, ...]:
    """Return what decides which words the audience has to read."""
    shown = audience_state(state)
    return (shown.slide, is_seen(shown), subtitle_key(shown))

"""Bringing the next cue once the one on the screen has been read, where the deck asks for that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from presenter.qt.frame_provider import FrameProvider
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.reading_time import reading_time
from presenter.talk.advance import advances_by_itself
from presenter.talk.commands.cue_command import NextCue
from presenter.talk.state import TalkState


class CueClock(QObject):
    """Count the time that each cue needs, anew whenever the audience gets another one to read."""

    def __init__(self, bridge: TalkBridge, frames: FrameProvider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.bring_next)
        bridge.changed.connect(self._on_changed)

    @property
    def milliseconds(self) -> int:
        """Return how long the cue on the screen stands; 0 where none follows by itself."""
        return self._timer.interval() if self._timer.isActive() else 0

    def bring_next(self) -> None:
        """Show the next cue, if it still is to come by itself."""
        if advances_by_itself(self._bridge.state, self._bridge.talk.outline):
            self._bridge.dispatch(NextCue())

    def stop(self) -> None:
        """Bring no more cues."""
        self._timer.stop()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if not advances_by_itself(new, self._bridge.talk.outline):
            self._timer.stop()
        elif _read(old) != _read(new) or not self._timer.isActive():
            cue = self._frames.material.cue(new)
            seconds = 0.0 if cue is None else reading_time(cue, new.channels.subtitles)
            self._timer.start(round(1000 * seconds))


def _read(state: TalkState) -> tuple[object, ...]:
    """Return what decides which words the audience has to read."""
    return (state.slide, state.cue, state.channels.subtitles)

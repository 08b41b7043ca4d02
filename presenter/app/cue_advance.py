"""What brings the subtitles of a running talk without a key."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from presenter.app.kept_talk import KeptTalk
from presenter.app.surroundings import Surroundings
from presenter.deck.subtitle_settings import Advance
from presenter.i18n.text import Text
from presenter.qt.cue_clock import CueClock
from presenter.qt.cue_durations import CueDurations
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.talk_bridge import TalkBridge
from presenter.settings.settings import Settings
from presenter.subtitles.reading_rates import ReadingRates
from presenter.talk.commands.cue_command import SetCueMode
from presenter.talk.cue_request import ReplayRehearsal
from presenter.talk.effects import Announce, Effect, Refuse
from presenter.talk.state import TalkState

_ALL_IS_SHOWN = 300  # milliseconds
_NOTHING_REHEARSED = Text(
    "No rehearsal with subtitles is known yet: give the talk once with --rehearse, for a minute or more."
)
_AT_READING_SPEED = Text("No rehearsal with subtitles is known yet, so they come at reading speed.")


class CueAdvance(QObject):
    """Bring each cue at its time, as it is read or as it was rehearsed; logs are read when that is asked."""

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        surroundings: Surroundings,
        folder: Path | None,
        kept: KeptTalk,
        parent: QObject | None = None,
    ) -> None:
        """Take the folder of the deck's logs; that of this talk itself is no rehearsal of it."""
        super().__init__(parent)
        self._bridge = bridge
        self._folder = folder
        self._kept = kept
        self._rehearsed: Mapping[tuple[str, int], float] | None = None
        self.durations = CueDurations(frames, _rates(surroundings.settings), self.seconds_rehearsed)
        self._clock = CueClock(bridge, self.durations, surroundings.clocks.monotonic, self)
        self._look = QTimer(self)  # at what was rehearsed, when neither the first slide has to wait for that
        self._look.setSingleShot(True)  # nor what is said of a deck that was read again is talked over
        self._look.timeout.connect(self._tell_of_none)
        bridge.changed.connect(self._on_changed)
        bridge.effect_asked.connect(self._on_asked)

    def adopt(self, settings: Settings) -> None:
        """Bring the cues after this one as these settings say."""
        self.durations.adopt(_rates(settings))

    def begin(self) -> None:
        """Bring cues once the windows are shown; say so where they go by a rehearsal and there is none."""
        self._look.timeout.connect(self._clock.begin, Qt.ConnectionType.SingleShotConnection)
        self._look.start(_ALL_IS_SHOWN)

    def stop(self) -> None:
        """Bring no more cues."""
        self._look.stop()
        self._clock.stop()

    def seconds_rehearsed(self, slide: str, number: int) -> float | None:
        """Return for how long a cue of a slide stood in the rehearsal; None where that is not known."""
        return self._known().get((slide, number))

    def _known(self) -> Mapping[tuple[str, int], float]:
        if self._rehearsed is None:
            self._rehearsed = self._read()
        return self._rehearsed

    def _read(self) -> Mapping[tuple[str, int], float]:
        if self._folder is None:
            return {}
        from presenter.talk.rehearsed_cues import rehearsed_cues
        from presenter.talk.talk_logs import latest_talks

        own = self._kept.log_name
        try:
            return rehearsed_cues(talk for talk in latest_talks(self._folder) if talk.name != own)
        except OSError:
            return {}

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if new.cueing.mode is not old.cueing.mode:
            self._look.start(0)

    def _tell_of_none(self) -> None:
        if self._bridge.state.cueing.mode is Advance.REPLAY and not self._known():
            self._bridge.effect_asked.emit(Announce(_AT_READING_SPEED))

    def _on_asked(self, effect: Effect) -> None:
        if not isinstance(effect, ReplayRehearsal):
            return
        self._rehearsed = None  # there may be another one by now
        mode = Advance.REPLAY if self._known() else effect.otherwise
        if mode is None:
            self._bridge.effect_asked.emit(Refuse(_NOTHING_REHEARSED))
        else:
            self._bridge.dispatch(SetCueMode(mode))


def _rates(settings: Settings) -> ReadingRates:
    return ReadingRates(settings.characters_a_second, settings.characters_a_second_of)

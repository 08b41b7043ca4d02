"""What every part of the console is given to work with."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.text import Text
from presenter.qt.action_set import ActionSet
from presenter.qt.clocks import Clocks
from presenter.qt.cue_watch import CueWatch
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.material import Material
from presenter.qt.settings_in_force import SettingsInForce
from presenter.qt.talk_bridge import TalkBridge
from presenter.qt.talk_pace import TalkPace
from presenter.settings.memory import MemoryKeeper
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState
from presenter.windows.timer_reading import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleContext:
    """The talk, its pictures, its verbs, its words, its clocks, what is read and what is remembered."""

    bridge: TalkBridge
    frames: FrameProvider
    actions: ActionSet
    words: InterfaceWords
    clocks: Clocks
    memory: MemoryKeeper
    pace: TalkPace
    watch: CueWatch
    in_force: SettingsInForce
    reduced_motion: bool | None = None

    @property
    def state(self) -> TalkState:
        """Return the state of the talk now."""
        return self.bridge.state

    @property
    def outline(self) -> Outline:
        """Return the outline of the deck as it was read last."""
        return self.bridge.talk.outline

    @property
    def material(self) -> Material:
        """Return the deck and its catalogs as they were read last."""
        return self.frames.material

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the deck as it was read last, its times included."""
        return (*self.material.findings, *self.pace.findings)

    @property
    def thresholds(self) -> Thresholds:
        """Return when the clock warns, by the settings that are in force."""
        settings = self.in_force.settings
        return Thresholds(settings.warning_seconds, settings.danger_seconds, settings.dead_band_seconds)

    @property
    def twelve_hours(self) -> QLocale | None:
        """Return in whose words clocks show 12 hours; None where they show 24."""
        return self.words.locale if self.in_force.settings.twelve_hour_clock else None

    def say(self, text: Text) -> str:
        """Return a message in the language of the interface."""
        return self.words.words(text)

"""A talk that remotes lead: what each asks for is done, and answered with where the talk is then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TypeAlias

from PySide6.QtCore import QObject

from presenter.errors import UsageError
from presenter.i18n.text import Text
from presenter.inputs.remote import Remote, socket_name
from presenter.inputs.remote_line import RemoteCommand, RemoteError, Snapshot
from presenter.qt.clocks import Clocks
from presenter.qt.cue_watch import CueWatch
from presenter.qt.talk_bridge import TalkBridge
from presenter.qt.talk_pace import TalkPace
from presenter.talk.effects import Announce, Effect, Refuse
from presenter.talk.snapshot import snapshot
from presenter.windows.screen_keeper import ScreenKeeper

_UNREACHED = Text("Remotes and “presenter send” do not reach this talk: {reason}")
Ask: TypeAlias = Callable[[str, Sequence[str]], None]


class RemoteControl(QObject):
    """Pass what remotes ask for on to `ask`, which may raise UsageError, and tell them what is not there."""

    def __init__(
        self,
        ask: Ask,
        bridge: TalkBridge,
        clocks: Clocks,
        pace: TalkPace,
        keeper: ScreenKeeper,
        watch: CueWatch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._bridge = bridge
        self._clocks = clocks
        self._pace = pace
        self._keeper = keeper
        self._watch = watch
        self._refusal: Text | None = None
        self._said: Text | None = None
        self._remote = Remote(self.perform, socket_name(), self)
        bridge.effect_asked.connect(self._on_effect)
        keeper.refused.connect(self._on_refused)

    def listen(self) -> Text | None:
        """Listen to remotes, unless another talk does; return what to tell the speaker where that fails."""
        self._remote.listen()
        reason = self._remote.failure
        return _UNREACHED.with_fields(reason=reason) if reason else None

    def close(self) -> None:
        """Listen no more."""
        self._remote.close()

    def perform(self, command: RemoteCommand) -> Snapshot:
        """Do what a remote asks for and return where the talk is then; raises RemoteError for a refusal."""
        self._refusal = self._said = None
        try:
            self._ask(command.action, command.arguments)
        except UsageError as error:
            raise RemoteError(error.findings[0].message) from error
        self._bridge.settle()
        self._keeper.settle()
        if self._refusal is not None:
            raise RemoteError(self._refusal)
        bridge = self._bridge
        now, moment = self._clocks.monotonic(), self._clocks.moment()
        told = snapshot(bridge.state, bridge.talk.outline, now, moment, self._pace.snapshot())
        return asdict(told) | {
            "subtitle_readable_in": round(max(self._watch.left(), 0.0), 1),
            "subtitles_too_fast": self._watch.hurried_count,
            "screens": self._keeper.placement.told,
            "said": self._told(),
        }

    def _told(self) -> str:
        """Return what the console has said to the last command; no words where it has said nothing."""
        return "" if self._said is None else str(self._said)

    def _on_effect(self, effect: Effect) -> None:
        if isinstance(effect, Refuse):
            self._on_refused(effect.text)
        elif isinstance(effect, Announce):
            self._said = effect.text

    def _on_refused(self, why: Text) -> None:
        self._refusal = why

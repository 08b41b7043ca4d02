"""The talk as Qt sees it: an object that signals each change and each effect."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from presenter.talk.commands.command import Command
from presenter.talk.effects import Effect
from presenter.talk.state import TalkState
from presenter.talk.talk import Talk


class TalkBridge(QObject):
    """Pass commands to the talk and its answers on as signals."""

    changed = Signal(object, object)  # the state before and after
    effect_asked = Signal(object)

    def __init__(self, talk: Talk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        talk.subscribe(self._on_changed)
        talk.on_effect(self._on_effect)

    @property
    def talk(self) -> Talk:
        """Return the talk behind the bridge."""
        return self._talk

    @property
    def state(self) -> TalkState:
        """Return where the talk is."""
        return self._talk.state

    def dispatch(self, command: Command) -> None:
        """Carry out a command."""
        self._talk.dispatch(command)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        self.changed.emit(old, new)

    def _on_effect(self, effect: Effect) -> None:
        self.effect_asked.emit(effect)

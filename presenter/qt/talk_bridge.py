"""The talk as Qt sees it: an object that signals each change, what has come of several, and each effect."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.talk.commands.command import Command
from presenter.talk.effects import Effect
from presenter.talk.state import TalkState
from presenter.talk.talk import Talk

_SOON = 1  # millisecond: timers of no length wait for as long as the pointer moves


class TalkBridge(QObject):
    """Pass commands to the talk and its answers on as signals.

    `changed` is for the audience's windows, and for what has to know of every change. Whatever only shows
    the speaker where the talk is waits for `settled`: by then the audience has its picture, and keys that
    came meanwhile have theirs.
    """

    changed = Signal(object, object)  # the state before and after
    settled = Signal(object, object)  # the same, soon after; of several changes the first and the last state
    effect_asked = Signal(object)

    def __init__(self, talk: Talk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._before: TalkState | None = None  # what was told last, where something else is true by now
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.settle)
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

    def settle(self) -> None:
        """Tell at once of what has changed, if anything has: somebody asks where the talk is."""
        self._soon.stop()
        before, self._before = self._before, None
        if before is not None:
            self.settled.emit(before, self.state)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if self._before is None:
            self._before = old
            self._soon.start()
        self.changed.emit(old, new)

    def _on_effect(self, effect: Effect) -> None:
        self.effect_asked.emit(effect)

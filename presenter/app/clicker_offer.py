"""The offer to try a clicker: made once, in the first talk, until anything is done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from presenter.qt.talk_bridge import TalkBridge
from presenter.settings.memory import Memory, MemoryKeeper
from presenter.talk.effects import Effect, TryClicker
from presenter.windows.console_window import ConsoleWindow


class ClickerOffer(QObject):
    """Show a quiet badge where no talk has shown it before; whoever takes no notice is not asked again."""

    def __init__(
        self, bridge: TalkBridge, console: ConsoleWindow, memory: MemoryKeeper, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._console = console
        if memory.memory.clicker_offered:
            return
        memory.change(_with_offer)
        console.tell_offer(clicker=True)
        bridge.changed.connect(self._withdraw)
        bridge.effect_asked.connect(self._on_effect)

    def _on_effect(self, effect: Effect) -> None:
        if isinstance(effect, TryClicker):
            self._withdraw()

    def _withdraw(self) -> None:
        self._bridge.changed.disconnect(self._withdraw)
        self._bridge.effect_asked.disconnect(self._on_effect)
        self._console.tell_offer(clicker=False)


def _with_offer(memory: Memory) -> Memory:
    return replace(memory, clicker_offered=True)

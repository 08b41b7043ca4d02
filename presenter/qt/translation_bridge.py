"""The work on a translation as signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from presenter.qt.clocks import Clocks
from presenter.translation.commands import Command
from presenter.translation.effects import Effect
from presenter.translation.reducer import Moment
from presenter.translation.state import TranslationState
from presenter.translation.translation import Translation


class TranslationBridge(QObject):
    """Pass commands on to the work, and tell of each change and of what is asked of the world."""

    changed = Signal(object, object)  # the state before and after
    effect_asked = Signal(object)

    def __init__(self, state: TranslationState, clocks: Clocks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._work = Translation(state, self._moment)
        self._work.subscribe(self._on_changed)
        self._work.on_effect(self._on_effect)

    @property
    def state(self) -> TranslationState:
        """Return the state now."""
        return self._work.state

    def dispatch(self, command: Command) -> None:
        """Obey a command."""
        self._work.dispatch(command)

    def _moment(self) -> Moment:
        return Moment(self._clocks.monotonic(), self._clocks.moment())

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        self.changed.emit(old, new)

    def _on_effect(self, effect: Effect) -> None:
        self.effect_asked.emit(effect)

"""What has been translated before, looked up for the unit at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from presenter.qt.beside import Beside
from presenter.qt.translation_bridge import TranslationBridge
from presenter.translation.memory.suggestion import Suggestion
from presenter.translation.memory.suggestions_for import suggestions_for
from presenter.translation.memory.translation_memory import TranslationMemory
from presenter.translation.state import TranslationState


class SuggestionKeeper(QObject):
    """Read the catalogs around beside the windows, then offer what is alike as soon as a unit is shown."""

    def __init__(
        self,
        bridge: TranslationBridge,
        beside: Beside,
        show: Callable[[Sequence[Suggestion]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._beside = beside
        self._show = show
        self._memory: TranslationMemory | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_up)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Read what there is."""
        workbench = self._bridge.state.workbench
        self._beside.do(partial(TranslationMemory.read, workbench.deck, workbench.language), self._on_read)
        self._look_up()

    def stop(self) -> None:
        """Look up nothing more."""
        self._soon.stop()

    def _on_read(self, memory: TranslationMemory) -> None:
        self._memory = memory
        self._look_up()

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if old.workbench.deck is not new.workbench.deck:
            self.begin()
        elif old.selected != new.selected or old.set_aside is not new.set_aside:
            self._soon.start(0)  # the words and the slide come first

    def _look_up(self) -> None:
        self._show(suggestions_for(self._bridge.state, self._memory))

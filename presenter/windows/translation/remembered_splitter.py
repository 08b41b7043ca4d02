"""A splitter that stands as it was left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from presenter.settings.memory import Memory, MemoryKeeper
from presenter.settings.translator_memory import PaneSizes

_WHOLE = 1000


class RememberedSplitter(QSplitter):
    """Divide the room by shares, those dragged last before the usual ones; no pane goes away."""

    def __init__(
        self,
        name: str,
        orientation: Qt.Orientation,
        panes: tuple[QWidget, ...],
        usual: tuple[int, ...],
        memory: MemoryKeeper,
    ) -> None:
        super().__init__(orientation)
        self._name = name
        self._memory = memory
        self.setChildrenCollapsible(False)
        self.setHandleWidth(6)
        for pane in panes:
            self.addWidget(pane)
        known = memory.memory.translator.shares_of(name)
        for place, share in enumerate(known if len(known) == len(panes) else usual):
            self.setStretchFactor(place, share)
        self.setSizes(list(known if len(known) == len(panes) else usual))
        self.splitterMoved.connect(self._on_moved)

    def _on_moved(self) -> None:
        whole = sum(self.sizes())
        if whole:
            shares = tuple(round(_WHOLE * size / whole) for size in self.sizes())
            self._memory.change(self._with_shares(PaneSizes(self._name, shares)))

    @staticmethod
    def _with_shares(dragged: PaneSizes) -> _Change:
        return _Change(dragged)


class _Change:
    def __init__(self, dragged: PaneSizes) -> None:
        self._dragged = dragged

    def __call__(self, memory: Memory) -> Memory:
        return replace(memory, translator=memory.translator.with_shares(self._dragged))

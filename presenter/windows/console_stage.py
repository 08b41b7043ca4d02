"""The pictures, the cues and the notes, standing as a preset says, with handles between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from presenter.settings.console_memory import ConsoleMemory, SplitterShares
from presenter.settings.memory import Memory, MemoryKeeper
from presenter.talk.effects import ConsolePreset
from presenter.windows.console_arrangement import (
    Arrangement,
    Panel,
    Room,
    Split,
    arrangement,
    remembered_sizes,
    size_class,
    usual_sizes,
)

_HANDLE_UNITS, _TOUCH_HANDLE_UNITS = 1.0, 2.4
_WHOLE = 1000
_DRAGGED_AFTER = 300  # milliseconds without a further move


class ConsoleStage(QWidget):
    """Arrange the panels; what the speaker drags is remembered for the preset and the class of size."""

    arranged = Signal()  # the panels stand otherwise than before

    def __init__(
        self, panels: Mapping[Panel, QWidget], memory: MemoryKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._memory = memory
        self._unit = 10.0
        self._aspect = 16 / 9
        self._touch = memory.memory.console.touch
        self._preset = _preset_named(memory.memory.console.preset)
        self._hidden: frozenset[Panel] = frozenset()
        self._arrangement = arrangement(self._preset, self._window_class())
        self._splitters: dict[str, _StageSplitter] = {}
        self._build()

    @property
    def preset(self) -> ConsolePreset:
        """Return how the panels stand."""
        return self._preset

    @property
    def notes_units(self) -> float:
        """Return the size of the notes' letters in the preset, in units."""
        return self._arrangement.notes

    def arrange(self, preset: ConsolePreset) -> None:
        """Let the panels stand as a preset says, and remember it."""
        if preset is self._preset:
            return
        self._preset = preset
        self._remember(lambda console: replace(console, preset=preset.value))
        self._adopt(arrangement(preset, self._window_class()))

    def reset(self) -> None:
        """Forget what was dragged in the preset in force."""
        self._remember(lambda console: console.without_shares(self._preset))
        self.fit()

    def show_panel(self, panel: Panel, *, shown: bool) -> None:
        """Show a panel, or give its room to the others."""
        hidden = self._hidden - {panel} if shown else self._hidden | {panel}
        self._panels[panel].setVisible(shown)
        if hidden != self._hidden:
            self._hidden = hidden
            self.fit()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._unit = unit
        self.fit()

    def adopt_aspect(self, aspect: float) -> None:
        """Take width ÷ height of the pictures."""
        if aspect != self._aspect:
            self._aspect = aspect
            self.fit()

    def adopt_touch(self, touch: bool) -> None:  # noqa: FBT001 - the mode says whether
        """Make the handles between the panels wide enough for a finger, or narrow again."""
        self._touch = touch
        self.fit()

    def fit(self) -> None:
        """Share the room out anew."""
        handle = round((_TOUCH_HANDLE_UNITS if self._touch else _HANDLE_UNITS) * self._unit)
        for splitter in self._splitters.values():
            splitter.setHandleWidth(handle)
        self._share_out(self._arrangement.root, self.width(), self.height(), handle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self._adopt(arrangement(self._preset, self._window_class()))
        self._splitters[self._arrangement.root.name].setGeometry(self.rect())
        self.fit()

    def _adopt(self, wanted: Arrangement) -> None:
        """Let the panels stand otherwise, if they do not already stand so."""
        if wanted == self._arrangement:
            return
        self._arrangement = wanted
        self.setUpdatesEnabled(False)
        self._build()
        self.fit()
        self.setUpdatesEnabled(True)
        self.arranged.emit()

    def _build(self) -> None:
        """Put the panels into new splitters; the panels themselves stay as they are."""
        before = self._splitters
        self._splitters = {}
        root = self._splitter(self._arrangement.root)
        root.setParent(self)
        root.setGeometry(self.rect())
        root.show()
        for splitter in before.values():
            splitter.hide()
            splitter.deleteLater()

    def _splitter(self, split: Split) -> _StageSplitter:
        splitter = _StageSplitter(split)
        for part in split.parts:
            inner = part.what
            splitter.addWidget(self._splitter(inner) if isinstance(inner, Split) else self._panels[inner])
        splitter.dragged.connect(self._on_dragged)
        self._splitters[split.name] = splitter
        return splitter

    def _share_out(self, split: Split, width: int, height: int, handle: int) -> None:
        shown = [part for part in split.parts if part.what not in self._hidden]
        length, breadth = (height, width) if split.vertical else (width, height)
        length -= handle * (len(shown) - 1)
        room = Room(length, breadth, self._unit, self._aspect, self._hidden, handle)
        memory = self._memory.memory.console
        dragged = memory.shares_of(self._preset, self._window_class(), split.name)
        sizes = remembered_sizes(split, room, dragged) or usual_sizes(split, room)
        self._splitters[split.name].setSizes(sizes)
        for part, size in zip(split.parts, sizes, strict=True):
            if isinstance(part.what, Split):
                inner = (width, size) if split.vertical else (size, height)
                self._share_out(part.what, *inner, handle)

    def _window_class(self) -> str:
        window = self.window()
        return size_class(window.width(), window.height())

    def _on_dragged(self, splitter: str, shares: tuple[int, ...]) -> None:
        dragged = SplitterShares(self._preset, self._window_class(), splitter, shares)
        self._remember(lambda console: console.with_shares(dragged))
        self.fit()

    def _remember(self, change: Callable[[ConsoleMemory], ConsoleMemory]) -> None:
        def changed(memory: Memory) -> Memory:
            return replace(memory, console=change(memory.console))

        self._memory.change(changed)


class _StageSplitter(QSplitter):
    """A splitter that says how it divides its room once it has been dragged."""

    dragged = Signal(str, tuple)

    def __init__(self, split: Split) -> None:
        super().__init__(Qt.Orientation.Vertical if split.vertical else Qt.Orientation.Horizontal)
        self.setObjectName(split.name)
        self.setChildrenCollapsible(False)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_DRAGGED_AFTER)
        self._still.timeout.connect(self._on_still)
        self.splitterMoved.connect(self._on_moved)

    def _on_moved(self) -> None:
        self._still.start()

    def _on_still(self) -> None:
        sizes = self.sizes()
        whole = max(sum(sizes), 1)
        self.dragged.emit(self.objectName(), tuple(round(_WHOLE * size / whole) for size in sizes))


def _preset_named(name: str) -> ConsolePreset:
    """Return the preset that was in force last; the first where nothing is known of it."""
    with suppress(ValueError):
        return ConsolePreset(name)
    return ConsolePreset.SLIDE_FIRST

"""The windows of the side screens, as the state has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.state import TalkState
from presenter.windows.side_window import SideWindow


class SideWindows(QObject):
    """Open a window for each side that comes into the state, and close those that go."""

    opened = Signal(object)  # a SideWindow
    changed = Signal(object)  # the windows by the names of their sides

    def __init__(
        self, bridge: TalkBridge, make_window: Callable[[str], SideWindow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._make_window = make_window
        self._windows: dict[str, SideWindow] = {}
        bridge.changed.connect(self._on_changed)

    def __iter__(self) -> Iterator[SideWindow]:
        return iter(tuple(self._windows.values()))

    @property
    def windows(self) -> Mapping[str, SideWindow]:
        """Return the windows by the names of their sides."""
        return self._windows

    def follow(self) -> None:
        """Have the windows that the state in force asks for."""
        names = [side.name for side in self._bridge.state.sides]
        if names == list(self._windows):
            return
        for name in self._windows.keys() - set(names):
            window = self._windows.pop(name)
            window.hide()
            window.deleteLater()
        before = self._windows
        self._windows = {name: before.get(name) or self._make_window(name) for name in names}
        for name in self._windows.keys() - before.keys():
            self.opened.emit(self._windows[name])
        self.changed.emit(self._windows)

    def show_all(self) -> None:
        """Show every picture as if it were new: the deck was read again."""
        for window in self:
            window.show_all()

    def show_passing_time(self) -> None:
        """Paint the countdown of a break anew."""
        for window in self:
            window.show_passing_time()

    def close(self) -> None:
        """Close every window for good."""
        for window in self:
            window.hide()
            window.deleteLater()
        self._windows = {}

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if old.sides != new.sides:
            self.follow()

"""The tools of a talk: what is in hand, seen in every picture of what the audience sees."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSizeF
from shiboken6 import isValid

from presenter.qt.frame_provider import FrameProvider
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk import effects
from presenter.talk.audience_state import audience_state
from presenter.talk.state import TalkState
from presenter.talk.tool import Tool
from presenter.windows.frame_view import FrameView
from presenter.windows.tools.aim import Aim
from presenter.windows.tools.hand import Hand
from presenter.windows.tools.tool_layer import ToolLayer


@dataclass(frozen=True, eq=False, slots=True)
class _Held:
    """What a view got: what is painted over it, and what the mouse over it does."""

    layer: ToolLayer
    hand: Hand


class Tools(QObject):
    """Put the tool in hand over every view that shows what the audience sees."""

    def __init__(self, bridge: TalkBridge, frames: FrameProvider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames
        self._held: list[_Held] = []
        self.aim = Aim(self)
        self.aim.moved.connect(self._on_moved)
        bridge.changed.connect(self._on_changed)
        bridge.effect_asked.connect(self.carry_out)

    def add_view(self, view: FrameView) -> None:
        """Show the tool in one more view, and let the mouse over it hold it."""
        held = _Held(ToolLayer(view, self.aim), Hand(view, self.aim))
        view.add_layer(held.layer)
        self._held.append(held)
        self._hand_out(held, self._bridge.state.tool)

    def carry_out(self, effect: effects.Effect) -> None:
        """Point where an effect says; the other effects are somebody else's."""
        match effect:
            case effects.Point(right, down):
                self.aim.move_to_share(right, down, self._page_size())
            case effects.NudgePointer(right, down):
                self.aim.nudge(right, down, self._page_size())
            case _:
                pass

    def _page_size(self) -> QSizeF:
        page = self._frames.uncovered(audience_state(self._bridge.state)).frame().page
        return QSizeF(1600.0, 900.0) if page is None else page.size

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if old.tool is new.tool:
            return
        if new.tool is Tool.NONE:
            self.aim.point = None
        for held in self._living():
            self._hand_out(held, new.tool)

    def _on_moved(self) -> None:
        for held in self._living():
            held.layer.follow()

    @staticmethod
    def _hand_out(held: _Held, tool: Tool) -> None:
        held.layer.show(tool)
        held.hand.take(tool)

    def _living(self) -> tuple[_Held, ...]:
        """Return what the views got that there still are: a side window may have been closed."""
        self._held = [held for held in self._held if isValid(held.hand)]
        return tuple(self._held)

"""Working the console with fingers: large targets, swipes, and nothing that needs a pointer to hover."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from presenter.settings.memory import Memory
from presenter.talk.state import TalkState
from presenter.talk.tool import Tool
from presenter.windows.console_body import ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.swipe import Swipe


class TouchMode(QObject):
    """Turn the mode on and off, and remember it; `changed` asks for the style sheet anew."""

    changed = Signal()

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(body)
        self._context = context
        self._body = body
        self._swipe = Swipe(body.current)
        self._swipe.asked.connect(context.actions.asked)
        context.bridge.changed.connect(self._on_changed)
        self._apply()

    @property
    def is_on(self) -> bool:
        """Tell whether the console is worked with fingers."""
        return self._context.memory.memory.console.touch

    def toggle(self) -> None:
        """Make the console ready for fingers, or for a mouse again."""
        self._context.memory.change(_with_touch_toggled)
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._body.touch_bar.setVisible(self.is_on)
        self._body.cue_buttons.setVisible(self.is_on)
        for button in self._body.turning_buttons:
            button.setVisible(not self.is_on)
        self._body.stage.adopt_touch(self.is_on)
        self._let_swipe()
        self._context.actions["toggle-touch"].show_choice(chosen=self.is_on)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if old.tool is not new.tool:
            self._let_swipe()

    def _let_swipe(self) -> None:
        """Take swipes for swipes, but not while a finger points or draws."""
        self._swipe.enabled = self.is_on and self._context.state.tool is Tool.NONE


def _with_touch_toggled(memory: Memory) -> Memory:
    return replace(memory, console=replace(memory.console, touch=not memory.console.touch))

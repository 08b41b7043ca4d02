"""Where the talk is: the number of the slide and of its step."""

from __future__ import annotations

from presenter.talk.state import TalkState
from presenter.windows.console_body import ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import read_position
from presenter.windows.panel_writer import PanelWriter, has_moved


class PositionWriter(PanelWriter):
    """Write the number of the slide, and what it is a number of."""

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(context)
        self._position = body.position
        self._step = body.step

    def write(self) -> None:
        """Write where the talk is."""
        number, step = read_position(self.context.state, self.context.outline, self.context.say)
        self._position.show_words(number)
        self._step.show_words(step)

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether the talk has moved."""
        return has_moved(old, new)

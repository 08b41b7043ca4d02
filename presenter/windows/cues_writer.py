"""The subtitle on the screen and the next one, in words."""

from __future__ import annotations

from presenter.talk.state import TalkState
from presenter.windows.console_arrangement import Panel
from presenter.windows.console_body import ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import read_cues
from presenter.windows.panel_writer import PanelWriter, has_moved


class CuesWriter(PanelWriter):
    """Write the cues; a deck that has none needs no room for them."""

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(context)
        self._stage = body.stage
        self._panel = body.cues

    def write(self) -> None:
        """Write the cue on the screen and the one to come."""
        material = self.context.material
        self._stage.show_panel(Panel.CUES, shown=material.has_cues)
        self._panel.show_cues(*read_cues(self.context.state, material, self.context.say))

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether another cue is shown or to come, or in other languages."""
        shown = old.cue, old.channels.subtitles
        return has_moved(old, new) or shown != (new.cue, new.channels.subtitles)

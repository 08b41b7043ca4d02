"""What writes one panel of the console."""

from __future__ import annotations

from abc import ABC, abstractmethod

from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext


class PanelWriter(ABC):
    """Write one panel whenever what it shows has changed, and leave it alone while that has not."""

    shows_time = False
    """Whether the panel is to be written at every second too."""

    def __init__(self, context: ConsoleContext) -> None:
        self.context = context

    @abstractmethod
    def write(self) -> None:
        """Show the state in force: after a change, a reload, in a new language."""

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether a change of the state shows in the panel; always, unless a writer knows better."""
        del old, new
        return True

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels; the style sheet has taken it already."""
        del unit


def has_moved(old: TalkState, new: TalkState) -> bool:
    """Tell whether the talk is at another slide or step."""
    return old.place != new.place

"""The time, written at every tick."""

from __future__ import annotations

from presenter.windows.console_context import ConsoleContext
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.timer_panel import TimerPanel
from presenter.windows.timer_reading import read_timer


class TimeWriter(PanelWriter):
    """Write how much time is left and how much has passed."""

    shows_time = True

    def __init__(self, context: ConsoleContext, panel: TimerPanel) -> None:
        super().__init__(context)
        self._panel = panel

    def write(self) -> None:
        """Write the time as it is now."""
        context = self.context
        now, moment = context.clocks.monotonic(), context.clocks.moment()
        timer = context.state.timer
        self._panel.show_reading(
            read_timer(timer, now, moment, context.thresholds, context.say, context.words.locale)
        )

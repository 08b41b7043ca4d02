"""The time, written at every tick."""

from __future__ import annotations

from presenter.qt.motion_preference import system_reduces_motion
from presenter.windows.console_context import ConsoleContext
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.timer_panel import TimerPanel
from presenter.windows.timer_reading import TalkTime, read_timer


class TimeWriter(PanelWriter):
    """Write how much time is left, how much has passed, and how the talk keeps to its plan."""

    shows_time = True

    def __init__(self, context: ConsoleContext, panel: TimerPanel) -> None:
        super().__init__(context)
        self._panel = panel
        reduced = context.reduced_motion
        panel.blinks = not (system_reduces_motion() if reduced is None else reduced)

    def write(self) -> None:
        """Write the time as it is now."""
        context = self.context
        now, moment = context.clocks.monotonic(), context.clocks.moment()
        time = TalkTime(context.state.timer, now, moment, context.pace.pace())
        self._panel.show_reading(read_timer(time, context.thresholds, context.say, context.twelve_hours))

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._panel.adopt_unit(unit)
        self.write()

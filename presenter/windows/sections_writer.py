"""What the sections panel shows: while it is hidden, nothing is worked out."""

from __future__ import annotations

from collections.abc import Callable

from presenter.talk.plan import Plan
from presenter.windows.console_context import ConsoleContext
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.sections_panel import SectionsPanel


class SectionsWriter(PanelWriter):
    """Write the times of the sections, at every second too."""

    shows_time = True

    def __init__(self, context: ConsoleContext, panel: SectionsPanel, plan: Callable[[], Plan]) -> None:
        super().__init__(context)
        self._panel = panel
        self._plan = plan

    def write(self) -> None:
        """Write the times as they are now, and keep the section that the talk is in in sight."""
        if self._panel.isHidden():
            return
        is_elsewhere = self._panel.model.show(self._plan())
        self._panel.retranslate()
        if is_elsewhere and not self._panel.list.hasFocus():
            self._panel.show_current()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._panel.adopt_unit(unit)

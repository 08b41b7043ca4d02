"""The list of all subtitles on the console, built when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presenter.talk.commands.cue_command import GoToCue
from presenter.talk.cue_request import ShowCues
from presenter.talk.effects import Effect
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.hurry_teller import HurryTeller
from presenter.windows.moving_about import MovingAbout
from presenter.windows.panel_writer import PanelWriter

if TYPE_CHECKING:
    from presenter.windows.cue_list.cue_list_sheet import CueListSheet
    from presenter.windows.cue_list.cue_rows import CueRow


class CueDesk(QObject):
    """Show the list, go to the cue that is chosen in it, and say when one went too early."""

    def __init__(self, context: ConsoleContext, console: ConsoleWindow, moving: MovingAbout) -> None:
        super().__init__(console)
        self._context = context
        self._console = console
        self._moving = moving
        self._sheet: CueListSheet | None = None
        self._hurry = HurryTeller(context, console)
        context.bridge.effect_asked.connect(self._on_effect)
        context.bridge.changed.connect(self._on_changed)
        context.bridge.settled.connect(self._on_settled)

    @property
    def sheet(self) -> CueListSheet:
        """Return the list, built now where it has not been."""
        if self._sheet is None:
            from presenter.windows.cue_list.cue_list_sheet import CueListSheet

            body = self._console.body
            self._sheet = CueListSheet(self._console, self._context, self._console.sheets.desk)
            self._sheet.stand_between(self._moving.below_the_time, body.timer, body.status)
            self._sheet.entered.connect(self._go_to)
            self._console.add_writer(_CueListSheetWriter(self._context, self._sheet))
            self._console.add_reading(self._sheet.strip)
        return self._sheet

    def put_away(self) -> bool:
        """Give the keys back to the talk, then put the list away; False where neither was to be done."""
        if self._sheet is None or not self._sheet.isVisible():
            return False
        if not self._sheet.let_go():
            self._sheet.hide()
        return True

    def _on_effect(self, effect: Effect) -> None:
        if isinstance(effect, ShowCues):
            self._console.activateWindow()
            if self.sheet.isVisible():
                self.sheet.ask()
            else:
                self.sheet.open()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if self._sheet is not None and new.overview_shown and not old.overview_shown:
            self._sheet.hide()  # the overview lies there now

    def _on_settled(self, old: TalkState, new: TalkState) -> None:
        if self._sheet is not None:
            self._sheet.follow(old, new)

    def _go_to(self, place: CueRow, at_once: bool) -> None:  # noqa: FBT001 - what a signal says
        self._context.bridge.dispatch(GoToCue(place.cue + 1, place.slide + 1, silent=not at_once))


class _CueListSheetWriter(PanelWriter):
    """Show the list anew after a reload, in a new language, in a new size."""

    def __init__(self, context: ConsoleContext, sheet: CueListSheet) -> None:
        super().__init__(context)
        self._sheet = sheet

    def write(self) -> None:
        self._sheet.show_again()

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell that no change of the state concerns it: those that do are followed one by one."""
        del old, new
        return False

    def adopt_unit(self, unit: float) -> None:
        self._sheet.adopt_unit(unit)

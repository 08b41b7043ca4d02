"""The parts of the console that help to move about: the overview, the search and the sections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, QPoint, QRect, QTimer

from presenter.i18n.text import Text
from presenter.talk.commands.move_command import GoTo
from presenter.talk.commands.view_command import ToggleOverview
from presenter.talk.effects import AskForSlide, MovingRequest, Refuse, Search, ToggleSections
from presenter.talk.plan import Plan
from presenter.talk.state import TalkState
from presenter.windows.console_body import Place
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.panel_writer import PanelWriter

if TYPE_CHECKING:
    from presenter.windows.overview import Overview
    from presenter.windows.sections_panel import SectionsPanel


class MovingAbout(QObject):
    """Show the overview as the state says, and go where the speaker chooses in it.

    Each part is loaded and built when it is first asked for: the first slide needs none of them.
    """

    def __init__(
        self,
        context: ConsoleContext,
        console: ConsoleWindow,
        plan: Callable[[], Plan],
        may_paint: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Paint thumbnails only while `may_paint` says that nothing more urgent is to be painted."""
        super().__init__(parent)
        self._context = context
        self._console = console
        self._plan = plan
        self._may_paint = may_paint
        self._overview: Overview | None = None
        self._sections: SectionsPanel | None = None
        context.bridge.changed.connect(self._on_changed)
        context.bridge.settled.connect(self._on_settled)
        # A talk that goes on where it broke off; once its windows have come to stand.
        QTimer.singleShot(0, self._show_what_was_left)

    @property
    def overview(self) -> Overview:
        """Return the overview, built now where it has not been."""
        if self._overview is None:
            from presenter.windows.overview import Overview

            body = self._console.body
            self._overview = Overview(
                self._console, self._context, self._console.sheets.desk, self._may_paint
            )
            self._overview.stand_between(self.below_the_time, body.timer, body.status)
            self._overview.slide_chosen.connect(self._on_slide_chosen)
            self._console.add_writer(_OverviewWriter(self._context, self._overview))
        return self._overview

    @property
    def sections(self) -> SectionsPanel:
        """Return the list of sections, built now where it has not been."""
        if self._sections is None:
            from presenter.windows.sections_panel import SectionsPanel
            from presenter.windows.sections_writer import SectionsWriter

            self._sections = SectionsPanel(self._context)
            self._sections.hide()
            self._sections.slide_chosen.connect(self._go_to)
            writer = SectionsWriter(self._context, self._sections, self._plan)
            self._sections.uncovered.connect(writer.write)
            self._console.add_panel(Place.SIDEBAR, self._sections, writer)
        return self._sections

    def carry_out(self, effect: MovingRequest) -> None:
        """Do what an effect says."""
        match effect:
            case AskForSlide():
                self._ask_for_slide()
            case Search(query):
                self._search(query)
            case ToggleSections():
                self._toggle_sections()
            case _:
                assert_never(effect)

    def put_away(self) -> bool:
        """Take the keys from what is chosen from by arrows; False where nothing is."""
        return self._sections is not None and self._sections.put_away()

    def below_the_time(self) -> QRect:
        """Return the console without its row of times and its row of badges: both stay in sight."""
        body = self._console.body
        whole = self._console.rect()
        timer, status = body.timer, body.status
        top = timer.mapTo(self._console, QPoint(0, timer.height())).y() if timer.isVisible() else 0
        bottom = status.mapTo(self._console, QPoint(0, 0)).y() if status.isVisible() else whole.bottom()
        return QRect(0, top, whole.width(), bottom - top) if bottom - top > whole.height() // 2 else whole

    def _ask_for_slide(self) -> None:
        """Let the speaker say which slide: in the overview where that is shown, else in a field."""
        if self._context.state.overview_shown:
            self._console.activateWindow()
            self.overview.search()
        else:
            sheets = self._console.sheets
            sheets.ask_for_slide()
            sheets.go_to.move(sheets.go_to.x(), self.below_the_time().top() + round(0.6 * sheets.unit))

    def _search(self, query: str) -> None:
        """Go to the slide that some words most likely mean."""
        hit = self._console.sheets.desk.best(query, self._context.state.channels.slides)
        if hit is None:
            nothing = Text("Nothing found for “{query}”.").with_fields(query=query)
            self._context.bridge.effect_asked.emit(Refuse(nothing))
        else:
            self._go_to(hit.slide)

    def _toggle_sections(self) -> None:
        """Show the sections, ready to be chosen from by arrows and Enter, or put them away."""
        shown = self.sections.isHidden()
        self._context.memory.change(partial(replace, sections_shown=shown))
        self.sections.setVisible(shown)
        if shown:
            self._console.activateWindow()
            self.sections.list.setFocus()

    def _show_what_was_left(self) -> None:
        if self._context.memory.memory.sections_shown:
            self.sections.show()
        if self._context.state.overview_shown:
            self.overview.open()

    def _go_to(self, slide: int) -> None:
        self._context.bridge.dispatch(GoTo(slide + 1))

    def _on_slide_chosen(self, slide: int) -> None:
        self._context.bridge.dispatch(ToggleOverview())
        self._go_to(slide)

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        """Open the overview before the next key comes, which is for it."""
        if old.overview_shown == new.overview_shown:
            return
        if new.overview_shown:
            self._console.activateWindow()
            self.overview.open()
        else:
            self.overview.hide()

    def _on_settled(self, old: TalkState, new: TalkState) -> None:
        if self._overview is not None:
            self._overview.follow(old, new)


class _OverviewWriter(PanelWriter):
    """Show the overview anew after a reload, in a new language, in a new size."""

    def __init__(self, context: ConsoleContext, overview: Overview) -> None:
        super().__init__(context)
        self._overview = overview

    def write(self) -> None:
        self._overview.show_again()

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell that no change of the state concerns it: those that do are followed one by one."""
        del old, new
        return False

    def adopt_unit(self, unit: float) -> None:
        self._overview.adopt_unit(unit)

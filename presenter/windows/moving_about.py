"""The parts of the console that help to move about: the overview and the search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect

from presenter.i18n.text import Text
from presenter.talk.commands.move_command import GoTo
from presenter.talk.commands.view_command import ToggleOverview
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.overview import Overview
from presenter.windows.panel_writer import PanelWriter


class MovingAbout(QObject):
    """Show the overview as the state says, and go where the speaker chooses in it."""

    def __init__(
        self, context: ConsoleContext, console: ConsoleWindow, may_paint: Callable[[], bool], parent: QObject
    ) -> None:
        """Paint thumbnails only while `may_paint` says that nothing more urgent is to be painted."""
        super().__init__(parent)
        self._context = context
        self._console = console
        self._desk = console.sheets.desk
        self.overview = Overview(console, context, self._desk, may_paint)
        self.overview.stand_in(self._below_the_time)
        self.overview.slide_chosen.connect(self._on_slide_chosen)
        console.add_writer(_OverviewWriter(context, self.overview))
        context.bridge.changed.connect(self._on_changed)

    def ask_for_slide(self) -> None:
        """Let the speaker say which slide: in the overview where that is shown, else in a field."""
        if self.overview.isVisible():
            self._console.activateWindow()
            self.overview.search()
        else:
            self._console.sheets.ask_for_slide()

    def search(self, query: str) -> None:
        """Go to the slide that some words most likely mean."""
        hit = self._desk.best(query, self._context.state.channels.slides)
        if hit is None:
            self._console.announce(Text("Nothing found for “{query}”.").with_fields(query=query))
        else:
            self._context.bridge.dispatch(GoTo(hit.slide + 1))

    def _on_slide_chosen(self, slide: int) -> None:
        self._context.bridge.dispatch(ToggleOverview())
        self._context.bridge.dispatch(GoTo(slide + 1))

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if old.overview_shown == new.overview_shown:
            self.overview.follow(old, new)
        elif new.overview_shown:
            self._console.activateWindow()
            self.overview.open()
        else:
            self.overview.hide()

    def _below_the_time(self) -> QRect:
        """Return the console without its row of times and its row of badges: both stay in sight."""
        body = self._console.body
        whole = self._console.rect()
        timer, status = body.timer, body.status
        top = timer.mapTo(self._console, QPoint(0, timer.height())).y() if timer.isVisible() else 0
        bottom = status.mapTo(self._console, QPoint(0, 0)).y() if status.isVisible() else whole.bottom()
        return QRect(0, top, whole.width(), bottom - top) if bottom - top > whole.height() // 2 else whole


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

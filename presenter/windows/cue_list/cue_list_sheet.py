"""All subtitles over the console, to read along, to search and to choose from."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QToolButton, QWidget

from presenter.i18n.text import Text, plural
from presenter.qt.search_desk import SearchDesk
from presenter.talk.search.find_cues import CueSearch
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.covering_sheet import CoveringSheet
from presenter.windows.cue_list.cue_list_delegate import CueListDelegate
from presenter.windows.cue_list.cue_list_model import CueListModel
from presenter.windows.cue_list.cue_list_view import CueListView
from presenter.windows.cue_list.cue_rows import CueRow
from presenter.windows.cue_list.cue_search_edit import CueSearchEdit
from presenter.windows.cue_list.reading_strip import ReadingStrip

_HINT = Text("Enter: make ready · Shift+Enter: show")


class CueListSheet(CoveringSheet):
    """Show every cue of the talk, or those that are searched for; it follows the talk behind it.

    Once a cue was chosen, the keys are the talk's again and the list stays, so that whoever runs the
    subtitles brings them by their own keys and reads along.
    """

    entered = Signal(CueRow, bool)  # and whether it is to be shown at once

    def __init__(self, window: QWidget, context: ConsoleContext, desk: SearchDesk) -> None:
        super().__init__(window)
        self._context = context
        self._desk = desk
        self._search: CueSearch | None = None
        self.strip = ReadingStrip()
        self._heading, self._count = ConsoleLabel("overlay-heading"), ConsoleLabel("caption")
        self._none = ConsoleLabel("quiet")
        self.field = CueSearchEdit()
        self._close = QToolButton()
        self._model = CueListModel(context.frames, context.say, context.watch.durations, context.watch.stood)
        self._delegate = CueListDelegate(self._model, context.say, self._number)
        self.view = CueListView(self._model, self._delegate)
        # After the audience's picture, which no list must keep waiting.
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.timeout.connect(self._follow)
        self._refill_soon = QTimer(self)
        self._refill_soon.setSingleShot(True)
        self._refill_soon.timeout.connect(self._refill)
        self._lay_out()
        self._connect()

    @property
    def model(self) -> CueListModel:
        """Return the rows."""
        return self._model

    def open(self) -> None:
        """Show all cues, the one that the talk is at in the middle, ready to be searched."""
        self._desk.open()
        self._model.show(self._context.state)  # which is laid out as it appears, and may be of another deck
        self.retranslate()
        self._cover()
        self.field.clear()
        self._refill()
        self.ask()

    def ask(self) -> None:
        """Take the keys, to search and to choose."""
        self.field.setFocus()
        self.field.selectAll()

    def let_go(self) -> bool:
        """Show all cues again and give the keys back to the talk; False where it had them."""
        had_focus = self.field.hasFocus()
        self.field.clear()
        self.field.clearFocus()
        return had_focus

    def follow(self, old: TalkState, new: TalkState) -> None:
        """Show where the talk has gone; whoever is searching stays where they are."""
        if not self.isVisible():
            return
        if old.channels != new.channels:
            self._refill_soon.start()
            return
        before = self._model.current
        self._model.follow(new)
        is_elsewhere = self.field.hasFocus() and self.view.chosen_place not in (before, None)
        if self._model.current != before and self._search is None and not is_elsewhere:
            self._follow_soon.start()

    def show_again(self) -> None:
        """Show the deck as it is now, in the language of the interface that is in force."""
        if self.isVisible():
            self._desk.open()
            self.retranslate()
            self._refill()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._delegate.adopt_unit(unit)
        self.view.adopt_row_height(self._delegate.row_height)
        self.strip.adopt_unit(unit)
        super().adopt_unit(unit)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._context.say
        heading = say(Text("All subtitles"))
        self._heading.show_words(heading)
        self.setAccessibleName(heading)
        self.view.setAccessibleName(heading)
        searched = say(Text("Search: words of a subtitle, in any language"))
        self.field.setPlaceholderText(searched)
        self.field.setAccessibleName(searched)
        self._close.setText("×")
        for tell in (self._close.setToolTip, self._close.setAccessibleName):
            tell(say(Text("Close the list of subtitles")))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk: a hidden field would go on taking them."""
        self.field.clearFocus()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        for part in (self._heading, self._count):
            self._head.addWidget(part)
        self._head.insertWidget(1, self.field, 1)
        self._head.addWidget(self._close)
        self._column.addLayout(self._head)
        self._column.addWidget(self.strip)
        self._column.addWidget(self._none)
        self._column.addWidget(self.view, 1)
        for earlier, later in pairwise((self.field, self._close)):
            QWidget.setTabOrder(earlier, later)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._refill)
        self.field.stepped.connect(self.view.step)
        self.field.entered.connect(self._on_entered)
        self.view.entered_at.connect(self._leave_for)
        self.view.chosen.connect(self.field.setFocus)
        self._close.clicked.connect(self.hide)
        self._desk.read_on.connect(self._on_read_on)

    def _follow(self) -> None:
        self.view.choose(self._model.current)

    def _refill(self) -> None:
        """Show all cues, or those that are searched for: the next one after where the talk is chosen."""
        query = self.field.text()
        self._search = self._desk.cues(query) if query.strip() else None
        self._model.show(self._context.state, self._search)
        found = None if self._search is None else len(self._search.slides)
        self._none.setVisible(not self._model.rowCount())
        nothing = Text("Nothing found") if found == 0 else Text("This talk has no subtitles.")
        self._none.show_words(self._context.say(nothing))
        on_slides = plural("on {count} slide", "on {count} slides", found or 0)
        self._keep_room_for_hint()
        self._count.show_words(self._context.say(_HINT if found is None else on_slides) if found != 0 else "")
        self.view.doItemsLayout()
        self.view.choose(self._model.wanted, centred=self._search is None)

    def _keep_room_for_hint(self) -> None:
        """Let the field be as wide while something is searched for, in letters of any size."""
        self._count.ensurePolished()  # it may have been hidden while the letters changed their size
        self._count.setFixedWidth(self._count.fontMetrics().horizontalAdvance(self._context.say(_HINT)))

    def _measure(self) -> None:
        self._measure_soon.stop()
        if self.isVisible():
            self._keep_room_for_hint()
            self.setGeometry(self._area())
            self._column.activate()
            self.view.doItemsLayout()
            self.view.choose(self.view.chosen_place or self._model.current, centred=True)

    def _number(self, seconds: float) -> str:
        return self._context.words.locale.toString(seconds, "f", 1)

    def _on_entered(self, at_once: bool) -> None:  # noqa: FBT001 - what a signal says
        place = self.view.chosen_place
        if place is not None:
            self._leave_for(place, at_once)

    def _leave_for(self, place: CueRow, at_once: bool) -> None:  # noqa: FBT001 - what a signal says
        self.field.clear()
        self.field.clearFocus()
        self.entered.emit(place, at_once)
        self.view.choose(place, centred=True)

    def _on_read_on(self) -> None:
        if self.isVisible() and self._search is not None:
            chosen = self.view.chosen_place
            self._refill()
            if chosen is not None:  # what was chosen must not move away
                self.view.choose(chosen)

"""All subtitles of the talk, for an interpreter to take one of them instead of writing it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.qt.search_desk import SearchDesk
from presenter.talk.search.find_cues import CueSearch
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.cue_list.cue_list_delegate import CueListDelegate
from presenter.windows.cue_list.cue_list_model import CueListModel
from presenter.windows.cue_list.cue_list_view import CueListView
from presenter.windows.cue_list.cue_rows import CueRow
from presenter.windows.cue_list.cue_search_edit import CueSearchEdit


class CuePicker(QWidget):
    """The list follows the talk, unless something is being searched for; its keys are those of the search."""

    picked = Signal(CueRow, bool)  # and whether it is to be changed first

    def __init__(self, context: ConsoleContext, desk: SearchDesk) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._context = context
        self._desk = desk
        self._search: CueSearch | None = None
        self.edit = CueSearchEdit()
        self.edit.setProperty("role", "search")
        self._hint = ConsoleLabel("caption")
        watch = context.watch
        self._model = CueListModel(context.frames, context.say, watch.durations, watch.stood)
        self._delegate = CueListDelegate(self._model, context.say, self._number)
        self.view = CueListView(self._model, self._delegate)
        # After the audience's picture, which no list must keep waiting.
        self._refill_soon, self._follow_soon = QTimer(self), QTimer(self)
        for timer, slot in ((self._refill_soon, self._refill), (self._follow_soon, self._follow)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.edit, 1)
        head.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.edit.textChanged.connect(self._refill)
        self.edit.stepped.connect(self.view.step)
        self.edit.entered.connect(self._on_entered)
        self.view.entered_at.connect(self.picked)
        self.view.chosen.connect(self.edit.setFocus)
        desk.read_on.connect(self._on_read_on)

    @property
    def model(self) -> CueListModel:
        """Return the rows."""
        return self._model

    def show_all(self) -> None:
        """Show the deck as it is now, in the language in force."""
        say = self._context.say
        searched = say(Text("Take a prepared subtitle: search words of it, in any language (F6)"))
        self.edit.setPlaceholderText(searched)
        self.edit.setAccessibleName(searched)
        self.view.setAccessibleName(say(Text("All subtitles")))
        self._hint.show_words(say(Text("⏎ show it · Shift+⏎ change it first")))
        self._desk.open()
        self._refill()

    def follow(self, old: TalkState, new: TalkState) -> None:
        """Show where the talk has gone; whoever is searching stays where they are."""
        if old.channels != new.channels:
            self._refill_soon.start()
        elif (old.slide, old.cue) != (new.slide, new.cue):
            self._follow_soon.start()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._delegate.adopt_unit(unit)
        self.view.adopt_row_height(self._delegate.row_height)
        self._refill_soon.start()

    def _follow(self) -> None:
        self._model.follow(self._context.state)
        if not self.edit.hasFocus() and self._search is None:
            self.view.choose(self._model.current)

    def _refill(self) -> None:
        query = self.edit.text()
        self._search = self._desk.cues(query) if query.strip() else None
        self._model.show(self._context.state, self._search)
        self.view.doItemsLayout()
        self.view.choose(self._model.wanted, centred=self._search is None)

    def _number(self, seconds: float) -> str:
        return self._context.words.locale.toString(seconds, "f", 1)

    def _on_entered(self, to_change: bool) -> None:  # noqa: FBT001 - what a signal says
        place = self.view.chosen_place
        if place is not None:
            self.edit.clear()
            self.picked.emit(place, to_change)

    def _on_read_on(self) -> None:
        if self.isVisible() and self._search is not None:
            self._refill()

"""All slides of the deck at a glance, over the console and never before the audience."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from presenter.i18n.text import Text
from presenter.qt.search_desk import SearchDesk
from presenter.qt.thumbnails import Thumbnails
from presenter.settings.memory import Memory
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.covering_sheet import CoveringSheet
from presenter.windows.overview_delegate import OverviewDelegate
from presenter.windows.overview_model import OverviewModel
from presenter.windows.overview_view import OverviewView
from presenter.windows.search_edit import SearchEdit

ZOOMS = (11.0, 15.0, 20.0, 27.0, 36.0, 48.0)  # units of the width of a picture


class Overview(CoveringSheet):
    """Show the slides in a grid, those that are searched for or all; the talk goes on meanwhile."""

    slide_chosen = Signal(int)

    def __init__(
        self, window: QWidget, context: ConsoleContext, desk: SearchDesk, may_paint: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._context = context
        self._desk = desk
        self._heading = ConsoleLabel("overlay-heading")
        self._count = ConsoleLabel("caption")
        self._field = SearchEdit()
        self._smaller, self._larger, self._close = QToolButton(), QToolButton(), QToolButton()
        self._model = OverviewModel(context)
        self._delegate = OverviewDelegate(context, self._model)
        self._view = OverviewView(self._model, self._delegate)
        self._thumbnails = Thumbnails(context.frames, self._view.slides_near, may_paint, self)
        self._delegate.adopt(self._thumbnails)
        self._lay_out()
        self._connect()

    def open(self) -> None:
        """Show all slides, the one that is shown now in the middle."""
        self._field.clear()
        self.retranslate()
        self._cover()
        self._refill()
        self._view.setFocus()

    def follow(self, old: TalkState, new: TalkState) -> None:
        """Show where the talk has gone, and in which language its slides are now."""
        if not self.isVisible():
            return
        if old.channels.slides != new.channels.slides:
            self._refill()
            return
        self._model.follow(new)
        if old.slide != new.slide:
            self._view.choose(new.slide)

    def show_again(self) -> None:
        """Show the deck as it is now, in the language of the interface that is in force."""
        if self.isVisible():
            self.retranslate()
            self._refill()

    def search(self) -> None:
        """Let the speaker type what to search for."""
        self._field.setFocus()
        self._field.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._context.say
        self._heading.show_words(say(Text("Overview")))
        self.setAccessibleName(say(Text("Overview")))
        self._view.setAccessibleName(say(Text("All slides")))
        self._field.setPlaceholderText(say(Text("Search: number, title or words")))
        self._field.setAccessibleName(say(Text("Search: number, title or words")))
        for button, mark, name in (
            (self._smaller, "−", Text("Smaller pictures")),
            (self._larger, "+", Text("Larger pictures")),
            (self._close, "×", Text("Close the overview")),
        ):
            button.setText(mark)
            button.setToolTip(say(name))
            button.setAccessibleName(say(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the pictures anew."""
        super().resizeEvent(event)
        self._measure_soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk, and paint no more."""
        self._thumbnails.stop()
        for part in (self._view, self._field):
            part.clearFocus()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        head = self._head
        head.addWidget(self._heading)
        head.addWidget(self._field, 1)
        head.addWidget(self._count)
        for button in (self._smaller, self._larger, self._close):
            head.addWidget(button)
        column = self._column
        column.addLayout(head)
        column.addWidget(self._view, 1)

        order = (self._field, self._smaller, self._larger, self._close, self._view)
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _connect(self) -> None:
        self._view.slide_chosen.connect(self.slide_chosen)
        self._view.typed.connect(self._on_typed)
        self._view.erased.connect(self._on_erased)
        self._view.zoomed.connect(self._zoom)
        self._view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._close.clicked.connect(self._context.actions["leave"].trigger)
        self._field.textChanged.connect(self._on_query)
        self._field.returnPressed.connect(self._on_return)
        self._field.stepped.connect(self._on_stepped)
        self._desk.read_on.connect(self._on_read_on)
        self._thumbnails.painted.connect(self._on_painted)

    def _refill(self) -> None:
        """Show all slides, or those that are searched for with the likeliest chosen."""
        state = self._context.state
        query = self._field.text()
        hits = self._desk.hits(query, state.channels.slides, len(self._context.outline.slides))
        self._model.show([hit.slide for hit in hits] if query.strip() else None)
        self._measure()
        self._view.choose(hits[0].slide if hits else state.slide, centred=True)
        self._show_count(len(hits) if query.strip() else None)

    def _show_count(self, found: int | None) -> None:
        """Show how many were found, where there is always room for it, so that the field never moves."""
        count = len(self._context.outline.slides)
        text = Text("{number} / {count}")
        widest = self._context.say(text.with_fields(number=count, count=count))
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(widest))
        self._count.show_words(
            "" if found is None else self._context.say(text.with_fields(number=found, count=count))
        )

    def _measure(self) -> None:
        self._measure_soon.stop()
        if not self.isVisible():
            return
        chosen = self._view.chosen_slide
        self.setGeometry(self._area())
        self._column.activate()
        zoom = ZOOMS[min(max(self._context.memory.memory.overview_zoom, 0), len(ZOOMS) - 1)]
        across = self._view.viewport().width()
        size = self._delegate.measure(self._unit, across, zoom, self._context.frames.aspect)
        self._view.doItemsLayout()
        if chosen is not None:
            self._view.choose(chosen, centred=True)
        self._thumbnails.show(self._context.state.channels.slides, size, self.devicePixelRatioF())

    def _zoom(self, notches: int) -> None:
        def zoomed(memory: Memory) -> Memory:
            return replace(memory, overview_zoom=min(max(memory.overview_zoom + notches, 0), len(ZOOMS) - 1))

        self._context.memory.change(zoomed)
        self._measure()

    def _on_smaller(self) -> None:
        self._zoom(-1)

    def _on_larger(self) -> None:
        self._zoom(1)

    def _on_typed(self, letters: str) -> None:
        self._field.setFocus()
        self._field.insert(letters)

    def _on_erased(self) -> None:
        self._field.setFocus()
        self._field.backspace()

    def _on_query(self) -> None:
        self._refill()

    def _on_return(self) -> None:
        if (slide := self._view.chosen_slide) is not None:
            self.slide_chosen.emit(slide)

    def _on_stepped(self) -> None:
        self._view.setFocus()

    def _on_read_on(self) -> None:
        if self.isVisible() and self._field.text().strip():
            self._refill()

    def _on_scrolled(self) -> None:
        if self.isVisible():
            self._thumbnails.look_again()

    def _on_painted(self, slide: int) -> None:
        if (row := self._model.row_of(slide)) is not None:
            self._view.update(self._model.index(row))

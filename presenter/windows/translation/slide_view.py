"""The slide that a translator is at: the source and beside it the translation, as the audience sees them."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from presenter.deck.message import Message
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.translation.unit import Unit, UnitKey
from presenter.translation.workbench import Workbench
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.translation.role_titles import ROLE_TITLES
from presenter.windows.translation.shown_unit import ShownUnit, UnitPages
from presenter.windows.translation.slide_pane import SlidePane
from presenter.windows.translation.spoken_panel import SpokenPanel

_SPACING = 8  # pixels
_MOST_OF_IT = 1000  # times what is left over
_SPOKEN = 0.32  # of the height: no more for what is said, the slide has the rest

_PLACE = Text("Slide {number} of {total}")
_PLACES = Text("Slide {number} of {total} · place {place} of {places}")
_NOWHERE = Text("On no slide")
_NAME = Text("On no slide: the name of the talk")
_UNSEEN = Text("{place} · not seen on the slide")
_DESCRIBED = Text("{role} · {identity}\nClick to go to its translation")


class SlideView(QWidget):
    """Show a unit where it stands in the talk, in both languages, and tell which text is clicked.

    A change that comes while another has not been painted yet takes its place, so that no key that is
    typed waits for the one before it.
    """

    unit_clicked = Signal(object)  # the UnitKey of a unit

    def __init__(self, words: InterfaceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._pages = UnitPages()
        self._workbench: Workbench | None = None
        self._unit: Unit | None = None
        self._others: frozenset[UnitKey] = frozenset()
        self._slide = 0
        self._place = 0
        self._shown: ShownUnit | None = None
        self._is_alone = False
        self._where = ConsoleLabel("caption")
        self._told = ConsoleLabel("caption", wrapped=True)
        self._source, self._translation = SlidePane(self._describe), SlidePane(self._describe)
        self._titles = (ConsoleLabel("caption"), ConsoleLabel("caption"))
        self._spoken = SpokenPanel()
        self._back, self._on = QToolButton(), QToolButton()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.catch_up)
        self._lay_out()
        for pane in self.panes:
            pane.picked.connect(self.unit_clicked)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_onwards)
        words.language_changed.connect(self._retranslate)
        self._retranslate()

    @property
    def panes(self) -> tuple[SlidePane, SlidePane]:
        """Return the slide in the source's language and in that of the translation."""
        return self._source, self._translation

    @property
    def shown(self) -> ShownUnit | None:
        """Return what is shown; None before the first slide is."""
        return self._shown

    def show_unit(self, workbench: Workbench, unit: Unit | None, others: Iterable[UnitKey] = ()) -> None:
        """Go to a unit: its slide, the step that reveals it, outlined in both languages, with others."""
        if unit is None or self._unit is None or unit.key != self._unit.key:
            self._place = 0
        self._unit, self._others = unit, frozenset(others)
        self.show_workbench(workbench)

    def show_slide(self, workbench: Workbench, slide: int) -> None:
        """Go to a slide, counted from 0, all of it revealed and nothing outlined."""
        self._unit, self._others, self._slide, self._place = None, frozenset(), slide, 0
        self.show_workbench(workbench)

    def show_workbench(self, workbench: Workbench) -> None:
        """Show the words as they are now, at the unit that is shown already."""
        self._workbench = workbench
        self._soon.start()

    def show_changed(self, workbench: Workbench, keys: Iterable[UnitKey]) -> None:
        """Show the words as they are now where the view is, what has changed there outlined as well."""
        self._others = frozenset(keys)
        self.show_workbench(workbench)

    def show_alone(self, *, alone: bool) -> None:
        """Show the translation without the source, or both."""
        self._is_alone = alone
        self._spoken.show_alone(alone=alone)
        self._arrange()
        self._soon.start()

    def go_to_place(self, by: int) -> None:
        """Go to another slide that the unit stands on, so many on or back, and round at the end."""
        if self._shown is not None and self._shown.places:
            self._place = (self._place + by) % self._shown.places
            self._soon.start()

    def flash(self) -> None:
        """Light up what is outlined in the translation, for what came from outside."""
        self.catch_up()
        if self._translation.marked:
            self._translation.flash()

    def catch_up(self) -> None:
        """Show at once what was asked for last."""
        self._soon.stop()
        if self._workbench is None or not self._workbench.deck.slides:
            return
        shown = self._pages.shown(self._workbench, self._unit, self._place, self._slide, both=self._is_alone)
        self._shown, self._slide = shown, shown.place.slide
        self._show_spoken(shown)
        self._tell_overflow(shown)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # so that the slides are painted once, in the size that they will have
        marked = self._others if self._unit is None else {*self._others, self._unit.key}
        for pane, side in zip(self.panes, shown.sides, strict=True):
            pane.show_frame(side.frame)
            pane.mark(marked)
            pane.mark_overflow(finding.span for finding in side.overflow)
        self._say(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the slides side by side, or above each other where they are larger so."""
        super().resizeEvent(event)
        self._spoken.limit(round(_SPOKEN * self.height()))
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return room for two slides that can be read."""
        return QSize(960, 340)

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_SPACING)
        self._columns = (QWidget(), QWidget())
        for column, title, pane in zip(self._columns, self._titles, self.panes, strict=True):
            column.setProperty("role", "bare")
            inner = QVBoxLayout(column)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(_SPACING // 2)
            head = QHBoxLayout()
            head.addWidget(title)
            head.addStretch(1)
            inner.addLayout(head)
            inner.addWidget(pane, 1)
            self._row.addWidget(column, 1)
        for button, arrow in ((self._back, "‹"), (self._on, "›")):
            button.setText(arrow)
        for widget in (self._where, self._back, self._on):  # beside the translation: it is there alone too
            head.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(_SPACING // 2)
        whole.addLayout(self._row, _MOST_OF_IT)
        whole.addWidget(self._spoken)
        whole.addWidget(self._told)
        whole.addStretch(1)

    def _arrange(self) -> None:
        """Put the slides where they are largest; room that they leave is below all of it."""
        self._columns[0].setHidden(self._is_alone)
        across, down = self._workbench.deck.settings.aspect if self._workbench is not None else (16, 9)
        width, height = self.width(), self._row.geometry().height() or self.height()
        beside = min((width - _SPACING) / 2, height * across / down)
        above = min(width, (height - _SPACING) / 2 * across / down)
        directions = QBoxLayout.Direction
        is_beside = beside >= above and not self._is_alone
        self._row.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        share = (width - _SPACING) / 2 if is_beside else width
        for column, pane in zip(self._columns, self.panes, strict=True):
            head = self._where.sizeHint().height() + _SPACING // 2
            column.setMaximumHeight(head + max(pane.minimumHeight(), math.ceil(share * down / across)))

    def _show_spoken(self, shown: ShownUnit) -> None:
        if self._unit is None or not shown.is_spoken:
            self._spoken.show_nothing()
        elif shown.place.passage is not None:
            self._spoken.show_notes(shown, shown.place.passage, self._unit.key)
        else:
            self._spoken.show_cues(shown, self._words)

    def _say(self, shown: ShownUnit) -> None:
        say, total = self._words.words, len(self._workbench.deck.slides) if self._workbench else 0
        text = _PLACES if shown.places > 1 else _PLACE
        where = text.with_fields(
            number=shown.place.slide + 1, total=total, place=self._place + 1, places=shown.places
        )
        if self._unit is not None and not shown.places:
            where = self._nowhere()
        elif self._unit is not None and not (shown.is_spoken or any(pane.marked for pane in self.panes)):
            where = _UNSEEN.with_fields(place=where)
        self._where.show_words(say(where))
        for button in (self._back, self._on):
            button.setVisible(shown.places > 1)
        for title, language in zip(self._titles, shown.languages, strict=True):
            title.show_words(self._name(language))

    def _nowhere(self) -> Text:
        """Return what to say of words that no slide has; there may be others there that are alike."""
        title = self._workbench.deck.settings.title if self._workbench is not None else None
        is_name = title is not None and self._unit is not None and UnitKey.of(title) == self._unit.key
        return _NAME if is_name else _NOWHERE

    def _tell_overflow(self, shown: ShownUnit) -> None:
        told = [self._words.words(finding.message) for side in shown.sides for finding in side.overflow]
        self._told.show_words("\n".join(dict.fromkeys(told)), Tone.ALARM)
        self._told.setVisible(bool(told))

    def _name(self, language: Language) -> str:
        return language_name(language, self._words.language)

    def _describe(self, message: Message) -> str:
        """Return what a text is; nothing for one that is in no catalog."""
        if self._workbench is None or self._workbench.unit_of(message) is None:
            return ""
        say = self._words.words
        role = say(ROLE_TITLES[message.role])
        return say(_DESCRIBED.with_fields(role=role, identity=message.identity))

    def _on_back(self) -> None:
        self.go_to_place(-1)

    def _on_onwards(self) -> None:
        self.go_to_place(1)

    def _retranslate(self) -> None:
        say = self._words.words
        self._source.setAccessibleName(say(Text("The slide in the source’s language")))
        self._translation.setAccessibleName(say(Text("The slide in translation")))
        self._back.setToolTip(say(Text("The slide before on which this stands")))
        self._on.setToolTip(say(Text("The next slide on which this stands")))
        self.catch_up()

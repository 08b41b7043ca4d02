"""The slide that a translator is at: the source and beside it the translation, as the audience sees them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.deck.message import Message
from presenter.errors import Finding
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.material import Material
from presenter.qt.read_material import material_in, material_of
from presenter.talk.state import Blank
from presenter.translation.shown_place import ShownPlace, shown_places
from presenter.translation.unit import Unit
from presenter.translation.workbench import Workbench
from presenter.typeset.frame import Frame
from presenter.typeset.overflow import OVERFLOW
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.translation.slide_pane import SlidePane

_COMING = 0.35  # how clear what later steps reveal is: it is to be read and clicked too
_SPACING = 8  # pixels
_MOST_LOOKED_AT = 40  # slides, for one that shows a text of the front matter

_PLACE = Text("Slide {number} of {total}")
_PLACES = Text("Slide {number} of {total} · place {place} of {places}")
_DESCRIBED = Text("{role} · {identity} · click to go to its translation")


class SlideView(QWidget):
    """Show a unit where it stands in the talk, in both languages, and tell which text is clicked.

    A change that comes while another has not been painted yet takes its place, so that no key that is
    typed waits for the one before it.
    """

    unit_clicked = Signal(object)  # the UnitKey of a unit

    def __init__(self, words: InterfaceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._workbench: Workbench | None = None
        self._material: Material | None = None
        self._unit: Unit | None = None
        self._places: tuple[ShownPlace, ...] = ()
        self._place = 0
        self._is_alone = False
        self._where = ConsoleLabel("caption")
        self._told = ConsoleLabel("caption", wrapped=True)
        self._source, self._translation = SlidePane(self._describe), SlidePane(self._describe)
        self._titles = (ConsoleLabel("caption"), ConsoleLabel("caption"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.catch_up)
        self._lay_out()
        for pane in self.panes:
            pane.picked.connect(self.unit_clicked)
        words.language_changed.connect(self.catch_up)

    def show_unit(self, workbench: Workbench, unit: Unit | None) -> None:
        """Go to a unit: its slide, the step that reveals it, outlined in both languages."""
        if unit is None or self._unit is None or unit.key != self._unit.key:
            self._place = 0
        self._unit = unit
        self.show_workbench(workbench)

    def show_workbench(self, workbench: Workbench) -> None:
        """Show the words as they are now, at the unit that is shown already."""
        self._workbench = workbench
        self._soon.start()

    def show_alone(self, *, alone: bool) -> None:
        """Show the translation without the source, or both."""
        self._is_alone = alone
        self._arrange()

    @property
    def panes(self) -> tuple[SlidePane, SlidePane]:
        """Return the slide in the source's language and in that of the translation."""
        return self._source, self._translation

    @property
    def places(self) -> int:
        """Return on how many slides the unit stands."""
        return len(self._places)

    def go_to_place(self, by: int) -> None:
        """Go to another slide that the unit stands on, so many on or back, and round at the end."""
        if self._places:
            self._place = (self._place + by) % len(self._places)
            self._soon.start()

    def catch_up(self) -> None:
        """Show at once what was asked for last."""
        self._soon.stop()
        if self._workbench is None:
            return
        self._material = self._material_for(self._workbench)
        self._places = self._places_of(self._unit)
        self._place = min(self._place, max(0, len(self._places) - 1))
        place = self._places[self._place] if self._places else ShownPlace(0, 0)
        if place.slide >= len(self._material.deck.slides):
            return
        shown = zip(self.panes, self._languages, strict=True)
        told = [finding for pane, language in shown for finding in self._show(pane, language, place)]
        self._say(place, told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the slides side by side, or above each other where they are larger so."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return room for two slides that can be read."""
        return QSize(960, 340)

    @property
    def _languages(self) -> tuple[Language, Language]:
        if self._workbench is None:
            return Language("en"), Language("en")
        return self._workbench.deck.settings.language, self._workbench.language

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_SPACING)
        self._columns = tuple(QWidget() for _ in self.panes)
        for column, title, pane in zip(self._columns, self._titles, self.panes, strict=True):
            column.setProperty("role", "bare")
            inner = QVBoxLayout(column)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(_SPACING // 2)
            inner.addWidget(title)
            inner.addWidget(pane, 1)
            self._row.addWidget(column, 1)
        top = QHBoxLayout()
        top.addWidget(self._where, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addLayout(self._row, 1)
        whole.addWidget(self._told)

    def _arrange(self) -> None:
        self._columns[0].setHidden(self._is_alone)
        aspect = 16 / 9
        beside = min(self.width() / 2, self.height() * aspect)
        above = min(self.width(), self.height() / 2 * aspect)
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if above > beside else QBoxLayout.Direction.LeftToRight)

    def _material_for(self, workbench: Workbench) -> Material:
        """Return what is shown of the work: only what other words change is made anew."""
        known = self._material
        if known is None or known.deck is not workbench.deck:
            return material_of(workbench.deck, workbench.catalogs)
        if known.catalogs is workbench.catalogs:
            return known
        return material_in(known, workbench.catalogs)

    def _places_of(self, unit: Unit | None) -> tuple[ShownPlace, ...]:
        if unit is None or self._workbench is None:
            return ()
        return shown_places(self._workbench.deck, unit)

    def _show(self, pane: SlidePane, language: Language, place: ShownPlace) -> Sequence[Finding]:
        if self._material is None:
            return ()
        page = self._material.typesetter.page(place.slide, language)
        pane.show_frame(Frame(page, place.step, None, Blank.NONE, _COMING))
        pane.mark([self._unit.key] if self._unit is not None else ())
        told = [finding for finding in page.findings if finding.code == OVERFLOW]
        pane.mark_overflow(finding.span for finding in told)
        return told

    def _say(self, place: ShownPlace, told: Sequence[Finding]) -> None:
        say = self._words.words
        total = len(self._workbench.deck.slides) if self._workbench is not None else 0
        text = _PLACES if len(self._places) > 1 else _PLACE
        self._where.show_words(
            say(
                text.with_fields(
                    number=place.slide + 1, total=total, place=self._place + 1, places=len(self._places)
                )
            )
        )
        for title, language in zip(self._titles, self._languages, strict=True):
            title.show_words(language_name(language, self._words.language))
        self._told.show_words("\n".join(say(finding.message) for finding in told), Tone.ALARM)
        self._told.setVisible(bool(told))

    def _describe(self, message: Message) -> str:
        fields = {"role": message.role.value, "identity": message.identity}
        return self._words.words(_DESCRIBED.with_fields(**fields))

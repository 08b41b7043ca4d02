"""The subtitle on the screen and the one that comes next, in each language, and whether it has been read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.cue_block import CueBlock, Lettering
from presenter.windows.cue_places import GAP, TAG_COLUMN, CuePlaces, Room, cue_places
from presenter.windows.cue_words import CueReading
from presenter.windows.filling_bar import FillingBar

_BAR = 0.55  # units
_USUAL_LINE = "A second one covers how we write and talk."
_SAMPLE = 100  # pixels: the size at which it is measured


class CuePanel(QWidget):
    """The cue shown now and the one to come, each line where the audience has it.

    Where there is too little height for all rows, the last ones are left out: squeezed, they would
    stand upon one another.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._unit = 10.0
        self._languages = 0
        self._now_heading = ConsoleLabel("heading", self)
        self._reading = ConsoleLabel("heading", self)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = FillingBar(self)
        self._now = CueBlock(Tone.PLAIN, self)
        self._coming_heading = ConsoleLabel("heading", self)
        self._coming = CueBlock(Tone.QUIET, self)
        self._readings = CueReading(""), CueReading("")

    def sizeHint(self) -> QSize:
        """Ask for no room of its own: the arrangement of the console has it to give."""
        return QSize(0, 0)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels; the style sheet has taken it already."""
        self._unit = unit
        self._lay_out()

    def show_cues(self, now: CueReading, coming: CueReading, languages: int) -> None:
        """Show both cues, in the places that so many languages take."""
        self._readings = now, coming
        self._now.show_rows(now.rows)
        self._coming.show_rows(coming.rows)
        if languages != self._languages:
            self._languages = languages
            self._lay_out()
        else:
            self._show_headings()

    def show_reading(self, words: str, share: float, tone: Tone) -> None:
        """Show how much of the time that the cue takes to read has passed."""
        if words != self._reading.text():
            self._reading.show_words(words, tone)
            self._show_headings()
        self._bar.show_share(share, tone if tone is Tone.GOOD else Tone.ACCENT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for more where it was clicked."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new room."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()

    def _lay_out(self) -> None:
        unit = self._unit
        heading, bar = self._now_heading.sizeHint().height(), max(4, round(_BAR * unit))
        room = Room(self.width(), self.height(), unit, heading, bar, _advance(self.font()))
        places = cue_places(room, self._languages)
        gap = round(GAP * unit)
        for block, heading_label, at, rows in self._blocks(places):
            left, top, width = (round(number) for number in at)
            below = top + heading + gap
            heading_label.setGeometry(left, top, width, heading)
            if block is self._now or top == round(places.now[1]):
                below += bar + gap  # beside each other, both begin at one height
            block.setGeometry(left, below, width, max(0, round(rows * places.row)))
            block.set_lettering(Lettering(places.size, places.row, TAG_COLUMN * places.size), rows)
            block.setVisible(rows > 0)
        left, top, width = (round(number) for number in places.now)
        self._bar.setGeometry(left, top + heading + gap, width, bar)
        self._coming_heading.setVisible(places.shows_coming)
        self._show_headings()

    def _blocks(
        self, places: CuePlaces
    ) -> Iterator[tuple[CueBlock, ConsoleLabel, tuple[float, float, float], int]]:
        yield self._now, self._now_heading, places.now, places.rows_now
        yield self._coming, self._coming_heading, places.coming, places.rows_coming

    def _show_headings(self) -> None:
        """Show as much of the headings as there is room for beside how far the cue has been read."""
        now, coming = self._readings
        whole = self._bar.geometry()
        wide = min(self._reading.sizeHint().width(), whole.width()) if self._reading.text() else 0
        height = self._now_heading.height()
        top = self._now_heading.y()
        room = whole.width() - wide - round(GAP * self._unit)
        for label, left, width in (
            (self._reading, whole.right() + 1 - wide, wide),
            (self._now_heading, whole.left(), room),
        ):
            place = QRect(left, top, width, height)
            label.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))
        fits = self._now_heading.fontMetrics().horizontalAdvance(now.heading) <= room
        heading = now.heading if fits else now.short_heading or now.heading
        _show_fitting(self._now_heading, heading, now.tone)
        _show_fitting(self._coming_heading, coming.heading, coming.tone)


def _show_fitting(label: ConsoleLabel, words: str, tone: Tone) -> None:
    """Show words as far as there is room for them; all of them are told to whoever cannot see them."""
    label.setAccessibleName(words)
    label.show_words(words, tone)


def _advance(font: QFont) -> float:
    """Return how wide a usual character is, as a part of the size of the letters."""
    sample = QFont(font)
    sample.setPixelSize(_SAMPLE)
    return QFontMetricsF(sample).horizontalAdvance(_USUAL_LINE) / len(_USUAL_LINE) / _SAMPLE

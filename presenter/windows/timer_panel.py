"""The time: one number that counts, and the rest small beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from presenter.dataclass import dataclass
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.dominant_figure import DominantFigure
from presenter.windows.fitting_label import FittingLabel
from presenter.windows.time_bar import TimeBar

_FLASH = 700  # milliseconds, once, as the talk goes into overtime
_SIGNS = "▲▼● "


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it is the number of."""

    caption: str
    words: str


@dataclass(frozen=True, slots=True)
class SlideReading:
    """What the plan leaves for the slide, in words and as a part of its time from 0 to 1.

    `short` stands where there is no room for all the words.
    """

    words: str
    short: str
    left: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class TimerReading:
    """What the panel says, already in words; `widest` is as wide as the dominant number may get.

    `note` is the pace, or what can be undone for a while.
    """

    dominant: str
    widest: str
    meaning: str
    phase: str
    tone: Tone
    note: str
    note_tone: Tone
    can_undo: bool
    is_over: bool
    elapsed: Figure
    clock: Figure
    finish: str
    finish_tone: Tone
    slide: SlideReading | None
    tip: str = ""


@dataclass(frozen=True, slots=True)
class TimerActions:
    """What a click does, what takes a reset back, and all that stands in the menu, None for a line."""

    toggle: QAction
    undo: QAction
    menu: Sequence[QAction | None]


class TimerPanel(QWidget):
    """One dominant number, what it means, how the talk stands and keeps its pace; the clocks beside it.

    A click starts the clock or pauses it, or takes back a reset while the panel offers that.
    """

    def __init__(self, actions: TimerActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._is_over = True  # whoever opens a talk that is over already knows it
        self.blinks = False
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dominant = DominantFigure()
        self._meaning = ConsoleLabel("caption", yields=True)
        self._phase = ConsoleLabel("phase", yields=True)
        self._elapsed = (ConsoleLabel("small-caption", yields=True), ConsoleLabel("small-figure"))
        self._clock = (ConsoleLabel("small-caption", yields=True), ConsoleLabel("small-figure"))
        self._note = ConsoleLabel("pace", yields=True)
        self._finish = ConsoleLabel("pace", yields=True)
        self._slide = FittingLabel("slide-left")
        self._slide.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = TimeBar()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_FLASH)
        self._calm.timeout.connect(self._on_calm)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._dominant)
        above.addLayout(_pair(self._meaning, self._phase))
        above.addLayout(_figures(self._elapsed, self._clock))
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._note)
        below.addWidget(self._finish)
        below.addWidget(self._slide, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addStretch()
        column.addLayout(above)
        column.addLayout(below)
        column.addWidget(self._bar)
        column.addStretch()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._bar.adopt_unit(unit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start the clock at a click, or pause it; undo where that is clicked at."""
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at_undo = self._note.property("undo") and self._note.geometry().contains(event.position().toPoint())
        (self._actions.undo if at_undo else self._actions.toggle).trigger()

    def menu(self) -> QMenu:
        """Return a menu with everything that can be done with the clock, to be shown once."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions.menu:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu

    def show_reading(self, reading: TimerReading) -> None:
        """Show the time."""
        self._dominant.show_words(reading.dominant, reading.tone)
        self._dominant.reserve(reading.widest)
        self._meaning.show_words(reading.meaning)
        self._phase.show_words(reading.phase, reading.tone)
        self._note.show_words(reading.note, reading.note_tone)
        self._note.setProperty("undo", reading.can_undo)
        for (caption, label), figure in ((self._elapsed, reading.elapsed), (self._clock, reading.clock)):
            caption.show_words(figure.caption)
            label.show_words(figure.words)
        self._finish.show_words(reading.finish, reading.finish_tone)
        self._show_slide(reading.slide)
        self.setToolTip(reading.tip)
        if reading.is_over and not self._is_over and self.blinks:
            self._flash(on=True)
            self._calm.start()
        self._is_over = reading.is_over
        self._say(reading)

    def _offer(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))

    def _show_slide(self, slide: SlideReading | None) -> None:
        for widget in (self._bar, self._slide):
            widget.setVisible(slide is not None)
        if slide is not None:
            self._bar.show_left(slide.left, slide.tone)
            tone = Tone.CAUTION if slide.tone is Tone.CAUTION else Tone.PLAIN
            self._slide.show_what_fits(slide.words, slide.short, tone)

    def _say(self, reading: TimerReading) -> None:
        """Say the same to those who listen: what counts in the name, the rest in the description."""
        name = (f"{reading.meaning}: {reading.dominant}", reading.phase, reading.note.lstrip(_SIGNS))
        clocks = (f"{figure.caption}: {figure.words}" for figure in (reading.elapsed, reading.clock))
        rest = (*clocks, reading.finish, reading.slide.words if reading.slide else "")
        self.setAccessibleName(". ".join(filter(None, name)))
        self.setAccessibleDescription(". ".join(filter(None, rest)))

    def _flash(self, *, on: bool) -> None:
        self._dominant.setProperty("flash", on)
        self._dominant.style().unpolish(self._dominant)
        self._dominant.style().polish(self._dominant)

    def _on_calm(self) -> None:
        self._flash(on=False)


def _pair(upper: ConsoleLabel, lower: ConsoleLabel) -> QVBoxLayout:
    """Return two lines close to one another, in the middle of the height there is."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch()
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch()
    return column


def _figures(*pairs: tuple[ConsoleLabel, ConsoleLabel]) -> QGridLayout:
    """Return numbers under one another with their captions before them."""
    grid = QGridLayout()
    grid.setSpacing(0)
    for line, (caption, figure) in enumerate(pairs, start=1):
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(figure, line, 1)
    for margin in (0, len(pairs) + 1):
        grid.setRowStretch(margin, 1)
    return grid

"""The time: one number that counts, and the rest small beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone


@dataclass(frozen=True, slots=True)
class TimerReading:
    """What the panel says, already in words."""

    dominant: str
    meaning: str
    phase: str
    tone: Tone
    elapsed_caption: str
    elapsed: str
    clock_caption: str
    clock: str


class TimerPanel(QWidget):
    """One dominant number, what it means, how the talk stands; elapsed time and the time of day beside it."""

    def __init__(self, toggle: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggle = toggle
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dominant = ConsoleLabel("dominant")
        self._meaning = ConsoleLabel("caption")
        self._phase = ConsoleLabel("phase")
        self._elapsed_caption = ConsoleLabel("small-caption")
        self._elapsed = ConsoleLabel("small-figure")
        self._clock_caption = ConsoleLabel("small-caption")
        self._clock = ConsoleLabel("small-figure")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._dominant)
        row.addLayout(_pair(self._meaning, self._phase))
        row.addLayout(self._small_figures())

    def _small_figures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(0)
        pairs = ((self._elapsed_caption, self._elapsed), (self._clock_caption, self._clock))
        for line, (caption, figure) in enumerate(pairs, start=1):
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(figure, line, 1)
        for margin in (0, 3):
            grid.setRowStretch(margin, 1)
        return grid

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start the clock at a click, or pause it."""
        event.accept()
        self._toggle.trigger()

    def show_reading(self, reading: TimerReading) -> None:
        """Show the time."""
        self._dominant.show_words(reading.dominant, reading.tone)
        self._meaning.show_words(reading.meaning)
        self._phase.show_words(reading.phase, reading.tone)
        self._elapsed_caption.show_words(reading.elapsed_caption)
        self._elapsed.show_words(reading.elapsed)
        self._clock_caption.show_words(reading.clock_caption)
        self._clock.show_words(reading.clock)
        self.setAccessibleName(f"{reading.meaning}: {reading.dominant}. {reading.phase}")


def _pair(upper: ConsoleLabel, lower: ConsoleLabel) -> QVBoxLayout:
    """Return two lines close to one another, in the middle of the height there is."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch()
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch()
    return column

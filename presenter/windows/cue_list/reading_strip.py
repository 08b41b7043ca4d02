"""How far the audience has come with reading the subtitle, in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.filling_bar import FillingBar

_BAR = 0.55  # units


class ReadingStrip(QWidget):
    """The number of the subtitle, a bar and words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self._heading = ConsoleLabel("cue-number")
        self._bar = FillingBar()
        self._reading = ConsoleLabel("reading")
        self._reading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._heading)
        row.addWidget(self._bar, 1)
        row.addWidget(self._reading)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._bar.setFixedHeight(max(4, round(_BAR * unit)))

    def show_heading(self, words: str, tone: Tone) -> None:
        """Show which subtitle it is, and what keeps it from going on."""
        self._heading.show_words(words, tone)

    def show_reading(self, words: str, share: float, tone: Tone) -> None:
        """Show how much of the time that the cue takes to read has passed."""
        self._reading.show_words(words, tone)
        self._bar.show_share(share, tone if tone is Tone.GOOD else Tone.ACCENT)

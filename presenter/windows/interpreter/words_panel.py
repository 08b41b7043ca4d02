"""A panel of the interpreter's window: a heading over the words of a subtitle, in large letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.cue_block import CueBlock, Lettering
from presenter.windows.cue_places import TAG_COLUMN, row_height
from presenter.windows.cue_words import CueReading

_ROWS = 2


class WordsPanel(QWidget):
    """Two rows of two lines each, which stand where they stand whatever is said in them."""

    def __init__(self, size: float, tone: Tone = Tone.PLAIN) -> None:
        """Take the size of the letters in units."""
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._size = size
        self._heading = ConsoleLabel("heading")
        self._remark = ConsoleLabel("heading")
        self._block = CueBlock(tone)
        self.head = QHBoxLayout()
        self.head.addWidget(self._heading, 1)
        self.head.addWidget(self._remark)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 10, 14, 10)
        self.column.setSpacing(6)
        self.column.addLayout(self.head)
        self.column.addWidget(self._block)
        self.column.addStretch()

    @property
    def heading(self) -> str:
        """Return what the heading says."""
        return self._heading.text()

    @property
    def remark(self) -> str:
        """Return what is said beside the heading."""
        return self._remark.text()

    @property
    def words(self) -> str:
        """Return all words that are shown, a line for each of theirs, after the tags of their languages."""
        return self._block.text()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        size = self._size * unit
        row = row_height(size)
        self._block.set_lettering(Lettering(size, row, TAG_COLUMN * size), _ROWS)
        self._block.setFixedHeight(round(_ROWS * row))

    def show_reading(self, reading: CueReading) -> None:
        """Show other words."""
        self._heading.show_words(reading.heading, reading.tone)
        self._block.show_rows(reading.rows)

    def show_remark(self, words: str, tone: Tone) -> None:
        """Say something beside the heading."""
        self._remark.show_words(words, tone)

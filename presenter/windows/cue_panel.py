"""The subtitle on the screen and the one that comes next, in each language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone


@dataclass(frozen=True, slots=True)
class CueReading:
    """A cue in words: its heading, and for each language a tag and the text."""

    heading: str
    lines: tuple[tuple[str, str], ...]


class _CueSection(QWidget):
    """One cue: a heading, then a row for each language."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._heading = ConsoleLabel("heading")
        self._rows: list[tuple[ConsoleLabel, ConsoleLabel]] = []
        self._count = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setSpacing(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    @property
    def count(self) -> int:
        """Return how many lines the cue has."""
        return self._count

    def show_cue(self, reading: CueReading) -> None:
        """Show a cue."""
        self._heading.show_words(reading.heading)
        while len(self._rows) < len(reading.lines):
            self._add_row()
        self._count = len(reading.lines)
        for (tag, text), (language, words) in zip(self._rows, reading.lines, strict=False):
            tag.show_words(language)
            text.show_words(words, self._tone)
        self.show_lines(self._count)

    def show_lines(self, count: int) -> None:
        """Show so many lines of the cue, from the first one on; no heading where all are left out."""
        for index, row in enumerate(self._rows):
            for label in row:
                label.setVisible(index < min(count, self._count))
        self.setVisible(bool(count) or not self._count)
        self._column.activate()

    def _add_row(self) -> None:
        tag, text = ConsoleLabel("tag"), ConsoleLabel("cue", wrapped=True)
        row = len(self._rows)
        self._grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((tag, text))


class CuePanel(QWidget):
    """The cue shown now over the one to come.

    Where there is too little height for all lines, the last ones are left out: squeezed, they would
    stand upon one another.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now = _CueSection(Tone.PLAIN)
        self._next = _CueSection(Tone.QUIET)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self._now)
        column.addWidget(self._next)
        column.addStretch()

    def show_cues(self, now: CueReading, coming: CueReading) -> None:
        """Show both cues."""
        self._now.show_cue(now)
        self._next.show_cue(coming)
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many lines as there is room for."""
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        for section in (self._now, self._next):
            section.show_lines(section.count)
        for section in (self._next, self._now):
            for count in range(section.count - 1, -1, -1):
                if self._fits():
                    return
                section.show_lines(count)

    def _fits(self) -> bool:
        self._column.activate()
        return self._column.totalHeightForWidth(self.width()) <= self.height()

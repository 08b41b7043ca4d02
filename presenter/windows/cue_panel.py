"""The subtitle on the screen and the one that comes next, in each language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
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
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    def show_cue(self, reading: CueReading) -> None:
        """Show a cue."""
        self._heading.show_words(reading.heading)
        while len(self._rows) < len(reading.lines):
            self._add_row()
        for index, (tag, text) in enumerate(self._rows):
            shown = index < len(reading.lines)
            tag.setVisible(shown)
            text.setVisible(shown)
            if shown:
                tag.show_words(reading.lines[index][0])
                text.show_words(reading.lines[index][1], self._tone)

    def _add_row(self) -> None:
        tag, text = ConsoleLabel("tag"), ConsoleLabel("cue", wrapped=True)
        row = len(self._rows)
        self._grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((tag, text))


class CuePanel(QWidget):
    """The cue shown now over the one to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now = _CueSection(Tone.PLAIN)
        self._next = _CueSection(Tone.QUIET)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._now)
        column.addWidget(self._next)
        column.addStretch()

    def show_cues(self, now: CueReading, coming: CueReading) -> None:
        """Show both cues."""
        self._now.show_cue(now)
        self._next.show_cue(coming)

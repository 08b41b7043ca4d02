"""The notes for the minutes, one under the other, each with what can be done to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTime, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.talk.minutes_note import MinutesNote, NoteKind
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.minutes.kind_names import KIND_NAMES

_TONES = {NoteKind.DECISION: Tone.GOOD, NoteKind.ACTION: Tone.CAUTION, NoteKind.QUESTION: Tone.PLAIN}


class NotesSheet(QWidget):
    """A line for each note: when, what, at which slide, its words, and buttons to change it."""

    amend_asked = Signal(int)
    strike_asked = Signal(int)

    def __init__(
        self,
        notes: Sequence[MinutesNote],
        say: Callable[[Text], str],
        clock: Callable[[QTime], str],
        unit: float,
    ) -> None:
        super().__init__()
        self._say = say
        self._clock = clock
        self.buttons: dict[tuple[int, bool], QPushButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(1.6 * unit))
        grid.setVerticalSpacing(round(1.2 * unit))
        grid.setColumnStretch(3, 1)
        for row, note in enumerate(notes):
            self._add(grid, row, note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if not notes:
            nothing = ConsoleLabel("quiet", wrapped=True)
            nothing.show_words(say(Text("Nothing has been noted yet.")))
            column.addWidget(nothing)
        column.addLayout(grid)
        column.addStretch()

    def _add(self, grid: QGridLayout, row: int, note: MinutesNote) -> None:
        moment = note.begun
        when, kind, where = ConsoleLabel("caption"), ConsoleLabel("caption"), ConsoleLabel("caption")
        words = ConsoleLabel("finding", wrapped=True)
        when.show_words(self._clock(QTime(moment.hour, moment.minute)))
        kind.show_words(self._say(KIND_NAMES[note.kind]), Tone.QUIET if note.struck else _TONES[note.kind])
        where.show_words(self._say(Text("Slide {number}").with_fields(number=note.slide_number)))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.show_words(note.text, Tone.QUIET if note.struck else Tone.PLAIN)
        font = words.font()
        font.setStrikeOut(note.struck)
        words.setFont(font)
        for place, label in enumerate((when, kind, where, words)):
            grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._button(note, Text("Change"), strikes=False), row, 4, Qt.AlignmentFlag.AlignTop)
        strike = Text("Let it stand") if note.struck else Text("Strike out")
        grid.addWidget(self._button(note, strike, strikes=True), row, 5, Qt.AlignmentFlag.AlignTop)

    def _button(self, note: MinutesNote, title: Text, *, strikes: bool) -> QPushButton:
        button = _NoteButton(note.number, self.strike_asked if strikes else self.amend_asked)
        button.setText(self._say(title))
        named = Text("{button}: {note}").with_fields(button=title, note=note.text)
        button.setAccessibleName(self._say(named))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.buttons[note.number, strikes] = button
        return button


class _NoteButton(QPushButton):
    """A button that knows whose it is."""

    def __init__(self, number: int, asked: SignalInstance) -> None:
        super().__init__()
        self._number = number
        self._asked = asked
        self.setAutoDefault(True)  # so that Enter presses it as Space does
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._asked.emit(self._number)

"""The notes for the minutes of the talk that is running."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from presenter.talk.minutes_note import MinutesNote, NoteKind


class MinutesBook(QObject):
    """Hold the notes in the order in which they were kept, and write each down at once."""

    changed = Signal()

    def __init__(self, write: Callable[[MinutesNote], None], parent: QObject | None = None) -> None:
        """Take what writes a note, or what has become of one, where it outlives the program."""
        super().__init__(parent)
        self._write = write
        self._notes: tuple[MinutesNote, ...] = ()

    @property
    def notes(self) -> tuple[MinutesNote, ...]:
        """Return all notes, those that were struck out too."""
        return self._notes

    @property
    def count(self) -> int:
        """Return how many notes stand."""
        return sum(not note.struck for note in self._notes)

    def adopt(self, earlier: tuple[MinutesNote, ...]) -> None:
        """Go on with the notes of a talk that is resumed; those of this one come behind them."""
        mine, self._notes = self._notes, earlier
        for note in mine:
            self._keep(replace(note, number=self._next_number()))
        self.changed.emit()

    def note(self, kind: NoteKind, text: str, slide: str, slide_number: int, begun: datetime) -> None:
        """Keep a note that was begun at a slide; one without words is none."""
        words = " ".join(text.split())
        if words:
            self._keep(MinutesNote(self._next_number(), kind, words, slide, slide_number, begun))
            self.changed.emit()

    def amend(self, number: int, text: str) -> None:
        """Let a note have other words; without any it is struck out."""
        words = " ".join(text.split())
        note = self[number]
        self._keep(replace(note, text=words) if words else replace(note, struck=True))
        self.changed.emit()

    def strike(self, number: int) -> None:
        """Strike a note out, or let it stand again."""
        self._keep(replace(self[number], struck=not self[number].struck))
        self.changed.emit()

    def __getitem__(self, number: int) -> MinutesNote:
        return next(note for note in self._notes if note.number == number)

    def _next_number(self) -> int:
        return max((note.number for note in self._notes), default=0) + 1

    def _keep(self, note: MinutesNote) -> None:
        if any(one.number == note.number for one in self._notes):
            self._notes = tuple(note if one.number == note.number else one for one in self._notes)
        else:
            self._notes = (*self._notes, note)
        self._write(note)

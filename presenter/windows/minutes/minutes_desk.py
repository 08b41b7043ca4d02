"""Where the minutes are kept while the talk goes on: from the keys to the book, and back to the console."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.qt.minutes_book import MinutesBook
from presenter.talk import effects
from presenter.talk.minutes_note import NoteKind
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.minutes.kind_names import KIND_NAMES
from presenter.windows.overlay import Overlay

if TYPE_CHECKING:
    from presenter.windows.minutes.note_field import NoteField
    from presenter.windows.minutes.notes_sheet import NotesSheet

_HINT = Text("⏎ keep · Esc later")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A note that is being typed: where and when it was begun; `number` is that of one being changed."""

    kind: NoteKind
    slide: str
    slide_number: int
    begun: datetime
    text: str = ""
    number: int | None = None


class MinutesDesk(QObject):
    """Let notes be typed, listed, changed and struck out, on the console alone."""

    def __init__(
        self, context: ConsoleContext, console: ConsoleWindow, book: MinutesBook, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._console = console
        self._book = book
        self._drafts: dict[NoteKind, _Draft] = {}
        self._draft: _Draft | None = None
        self._list: NotesSheet | None = None
        book.changed.connect(self._on_changed)
        context.bridge.effect_asked.connect(self._on_effect)

    @cached_property
    def field(self) -> NoteField:
        """Return the field, built when something is noted for the first time."""
        from presenter.windows.minutes.note_field import NoteField

        field = NoteField(self._console)
        self._console.sheets.add(field, self._caption_field)
        field.entered.connect(self._on_entered)
        field.left.connect(self._on_left)
        return field

    @cached_property
    def sheet(self) -> Overlay:
        """Return the sheet, built when the list is asked for."""
        sheet = Overlay(self._console)
        self._console.sheets.add(sheet, self.show_list)
        sheet.dismissed.connect(sheet.hide)
        sheet.put_away.connect(self._let_list_go)
        return sheet

    def show_list(self) -> None:
        """Show all notes, the last one in sight."""
        from presenter.windows.minutes.notes_sheet import NotesSheet

        words = self._context.words
        focused = self._focused()
        self._list = NotesSheet(self._book.notes, words.words, self._clock, self._console.unit)
        self._list.amend_asked.connect(self._amend)
        self._list.strike_asked.connect(self._book.strike)
        self.sheet.lay_over(words.words(Text("For the minutes")), self._list)
        button = self._list.buttons.get(focused) if focused is not None else None
        if button is not None:
            button.setFocus()

    def _on_effect(self, effect: effects.Effect) -> None:
        match effect:
            case effects.AskForNote(kind):
                self._ask(self._drafts.get(kind) or self._new_draft(kind))
            case effects.KeepNote(kind, text):
                draft = self._new_draft(kind)
                self._book.note(kind, text, draft.slide, draft.slide_number, draft.begun)
            case effects.ListNotes():
                self._open_list()
            case _:
                pass

    def _let_list_go(self) -> None:
        """Let go of what is not to be seen: a list holds a tenth of a megabyte for each note."""
        if self._list is not None:
            self._list.deleteLater()
            self._list = None

    def _open_list(self) -> None:
        """Show the list with its last button ready, so that it can be worked by keys alone."""
        self._console.activateWindow()
        self.show_list()
        if self._list is not None and self._list.buttons:
            list(self._list.buttons.values())[-1].setFocus()

    def _ask(self, draft: _Draft) -> None:
        if self.field.isVisible():
            self.field.hide()  # what is being typed there becomes a draft of its own kind
        self._draft = draft
        self._caption_field()
        self.field.ask(draft.text, self._console.unit)

    def _amend(self, number: int) -> None:
        note = self._book[number]
        self._ask(_Draft(note.kind, note.slide, note.slide_number, note.begun, note.text, number))

    def _on_entered(self, text: str) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if draft.number is not None:
            self._book.amend(draft.number, text)
            return
        self._drafts.pop(draft.kind, None)
        self._book.note(draft.kind, text, draft.slide, draft.slide_number, draft.begun)

    def _on_left(self, text: str) -> None:
        """Keep what was typed for the next time; a note that was being changed stays as it was."""
        draft = self._draft
        if draft is None or draft.number is not None:
            return
        if text.strip():
            self._drafts[draft.kind] = _Draft(draft.kind, draft.slide, draft.slide_number, draft.begun, text)
        else:
            self._drafts.pop(draft.kind, None)

    def _on_changed(self) -> None:
        self._console.tell_noted(self._book.count)
        if self._list is not None and self.sheet.isVisible():
            self.show_list()

    def _caption_field(self) -> None:
        if self._draft is None:
            return
        say = self._context.say
        caption = Text("{kind} · slide {number}").with_fields(
            kind=KIND_NAMES[self._draft.kind], number=self._draft.slide_number
        )
        self.field.show_words(say(caption), say(_HINT))

    def _new_draft(self, kind: NoteKind) -> _Draft:
        state, outline = self._context.state, self._context.outline
        slide = outline.slides[state.slide].identifier
        return _Draft(kind, slide, state.slide + 1, self._context.clocks.moment())

    def _clock(self, time: QTime) -> str:
        return self._context.words.locale.toString(time, QLocale.FormatType.ShortFormat)

    def _focused(self) -> tuple[int, bool] | None:
        if self._list is None or not self.sheet.isVisible():
            return None
        return next((key for key, button in self._list.buttons.items() if button.hasFocus()), None)

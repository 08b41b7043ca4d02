"""The translation as it is written, how long it has become, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.catalogs.entry_state import STATE_TITLES, EntryState
from presenter.i18n.language import language_name
from presenter.i18n.text import Text
from presenter.translation.commands import TakeOver, TypeWords
from presenter.translation.pieces import Piece, PieceKind, missing_pieces
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.fitting_label import FittingLabel
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.length_reading import length_reading
from presenter.windows.translation.words_edit import WordsEdit
from presenter.windows.translation.words_highlighter import WordsHighlighter
from presenter.windows.translation.words_menu import WordsMenu

_TONES = {
    EntryState.TRANSLATED: Tone.GOOD,
    EntryState.STALE: Tone.CAUTION,
    EntryState.GUESS: Tone.CAUTION,
    EntryState.DRAFT: Tone.ACCENT,
    EntryState.MISSING: Tone.QUIET,
}
_NO_SPELLING = Text("The dictionary has nothing like “{word}”")
_HELD_BACK = Text("{state}: the audience sees the source")
_SHOWN_STALE = Text("{state}: of an earlier wording, and shown")


Spellings: TypeAlias = Callable[[str], Sequence[str]]
"""What a dictionary has that is like a word, the likeliest first."""


def no_spellings(word: str) -> Sequence[str]:
    """Return nothing: there is no dictionary."""
    del word
    return ()


class TargetPane(QWidget):
    """Let the translation of the unit at hand be typed; each key is a command."""

    told_nothing_missing = Signal()

    def __init__(self, context: EditorContext, actions: EditorActions) -> None:
        super().__init__()
        self._context = context
        self._key: UnitKey | None = None
        self._is_showing = False
        self.setProperty("role", "bare")
        self._language = ConsoleLabel("heading")
        self._state = FittingLabel("caption")
        self._length = ConsoleLabel("caption")
        self.words = WordsEdit("words", actions)
        self.highlighter = WordsHighlighter(self.words.document())
        self._spellings: Spellings = no_spellings
        self._misspelt = QTextCursor()
        self.words.textChanged.connect(self._on_typed)
        self.words.menu_asked.connect(self._on_menu_asked)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._language)
        head.addWidget(self._state, 1)
        head.addWidget(self._length)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 2)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.words, 1)

    def show_state(self, state: TranslationState) -> None:
        """Show the unit at hand as it is now; the cursor stays with what is being typed."""
        unit = state.unit
        self.words.setReadOnly(unit is None)
        self._is_showing = True
        self.words.adopt_language(self._context.target_language)
        if unit is None or unit.key != self._key:
            self.words.setPlainText(unit.target if unit is not None else "")
            self.words.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.words.show_text(unit.target)
        self._key = None if unit is None else unit.key
        self._is_showing = False
        if unit is None:
            self._state.show_what_fits("", "", Tone.QUIET)
            self._length.show_words("")
            return
        self._show_how_far(unit.state)
        reading = length_reading(unit, self._context.target_language, self._number)
        self._length.show_words(self._context.say(reading.words), reading.tone)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        name = language_name(self._context.target_language, self._context.words.language)
        self._language.show_words(name)
        spoken = Text("Translation, {language}").with_fields(language=name)
        self.words.setAccessibleName(self._context.say(spoken))

    def insert_next_piece(self) -> None:
        """Insert the first mark, link or placeholder that is lacking, around what is selected."""
        unit = self._context.state.unit
        if unit is None:
            return
        missing = missing_pieces(unit.source, self.words.toPlainText())
        if missing:
            self._insert(missing[0])
        else:
            self.told_nothing_missing.emit()

    def offer_spellings(self, spellings: Spellings) -> None:
        """Offer in the menu over a misspelt word what these return for it."""
        self._spellings = spellings

    def take_over(self, words: str) -> None:
        """Put words in place of the translation, as a step of its own."""
        self._context.bridge.dispatch(TakeOver(words))
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.words.setFocus()

    def _insert(self, piece: Piece) -> None:
        cursor = self.words.textCursor()
        chosen = cursor.selectedText()
        cursor.insertText(piece.before + chosen + piece.behind)
        if piece.kind is not PieceKind.WHOLE and not chosen:
            cursor.setPosition(cursor.position() - len(piece.behind.encode("utf-16-le")) // 2)
        self.words.setTextCursor(cursor)
        self.words.setFocus()

    def _on_menu_asked(self, menu: WordsMenu, place: int) -> None:
        span = self.highlighter.misspelt_at(place)
        if span is None:
            return
        self._misspelt = QTextCursor(self.words.document())
        self._misspelt.setPosition(span[0])
        self._misspelt.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        word = self._misspelt.selectedText()
        menu.offer(self._spellings(word), self._context.say(_NO_SPELLING.with_fields(word=word)))
        menu.spelling_chosen.connect(self._on_spelling_chosen)

    def _on_spelling_chosen(self, word: str) -> None:
        self._misspelt.insertText(word)

    def _show_how_far(self, state: EntryState) -> None:
        title = whole = STATE_TITLES[state]
        if state is EntryState.STALE:
            whole = _SHOWN_STALE.with_fields(state=title)
        elif state in (EntryState.GUESS, EntryState.DRAFT):
            whole = _HELD_BACK.with_fields(state=title)
        say = self._context.say
        self._state.show_what_fits(say(whole), say(title), _TONES[state])

    def _number(self, value: float) -> str:
        return self._context.words.locale.toString(value, "f", 1)

    def _on_typed(self) -> None:
        if not self._is_showing and self._key is not None:
            self._context.bridge.dispatch(TypeWords(self.words.toPlainText()))

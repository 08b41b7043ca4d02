"""What others have translated already, each a key away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from presenter.actions.editor_table import MOST_SUGGESTIONS
from presenter.i18n.language import is_right_to_left
from presenter.i18n.text import Text
from presenter.translation.memory.suggestion import Suggestion
from presenter.windows import palette
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.translation.diff_label import diff_html
from presenter.windows.translation.editor_context import EditorContext

_ADDRESS = re.compile(r"(?<=\]\()([^()\s]{12})[^()\s]{14,}(?=\))")
_INDENT = 6  # pixels: where the words of a suggestion begin
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _SuggestionLabel(QLabel):
    taken = Signal(int)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "suggestion")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.taken.emit(self._number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers():
            self.taken.emit(self._number)
        else:
            super().keyPressEvent(event)


class SuggestionsView(QScrollArea):
    """A numbered row for each suggestion: its words, and what sets its source apart."""

    taken = Signal(str)  # words

    def __init__(self, context: EditorContext) -> None:
        super().__init__()
        self._context = context
        self._suggestions: tuple[Suggestion, ...] = ()
        self._source = ""
        self._key_names: tuple[str, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("role", "bare")
        self._nothing = ConsoleLabel("caption", wrapped=True)
        self._rows = [_SuggestionLabel(number) for number in range(MOST_SUGGESTIONS)]
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(2)
        self._nothing.setIndent(_INDENT)
        column.addWidget(self._nothing)
        for row in self._rows:
            row.taken.connect(self.take)
            column.addWidget(row)
        column.addStretch()
        self.setWidget(content)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words that are offered, the best first."""
        return tuple(suggestion.words for suggestion in self._suggestions)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab may lead, in order."""
        return tuple(self._rows)

    def name_keys(self, names: Sequence[str]) -> None:
        """Take the names of the keys that take each suggestion."""
        self._key_names = tuple(names)

    def show_suggestions(self, suggestions: Sequence[Suggestion], source: str) -> None:
        """Show suggestions for a source, the best first."""
        self._suggestions = tuple(suggestions[:MOST_SUGGESTIONS])
        self._source = source
        self._nothing.setVisible(not self._suggestions)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._suggestions))
            if place < len(self._suggestions):
                self._write(row, place, self._suggestions[place])

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self._context.say(Text("Suggestions")))
        self._nothing.show_words(self._context.say(Text("Nothing alike has been translated yet.")))
        self.show_suggestions(self._suggestions, self._source)

    def take(self, number: int) -> bool:
        """Ask for a suggestion, counted from 0; False where there is none of that number."""
        if not 0 <= number < len(self._suggestions):
            return False
        self.taken.emit(self._suggestions[number].words)
        return True

    def _write(self, row: _SuggestionLabel, place: int, suggestion: Suggestion) -> None:
        key = self._key_names[place] if place < len(self._key_names) else ""
        percent = round(100 * suggestion.likeness)
        origin = suggestion.origin
        about = f"{percent} % · {self._context.say(origin) if isinstance(origin, Text) else origin}"
        direction = "rtl" if is_right_to_left(self._context.target_language) else "ltr"
        lines = [
            f'<span style="color:{palette.ACCENT}">{escape(key)}</span>&nbsp;&nbsp; ',
            f'<span style="color:{palette.QUIET}">{escape(about)}</span>',
            f'<div dir="{direction}">{escape(_brief(suggestion.words))}</div>',
        ]
        if suggestion.source != self._source:
            was = diff_html(_brief(suggestion.source), _brief(self._source))
            lines.append(f'<div style="color:{palette.QUIET}">{was}</div>')
        row.setText("".join(lines))
        row.setAccessibleName(f"{key}: {suggestion.words} ({about})")


def _brief(words: str) -> str:
    """Return words to be read, without the whole of long addresses."""
    return _ADDRESS.sub(r"\1…", words)

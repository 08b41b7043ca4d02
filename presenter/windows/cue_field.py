"""A field for the words of a cue in one language."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from presenter.i18n.language import Language, is_right_to_left
from presenter.windows.console_label import ConsoleLabel, Tone

LONGEST_CUE = 4000  # characters: so many are cut for the preview with every key, and it must not wait

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGINS = 3.0  # units around the words
_GAP = 0.6  # units


class CueField(QWidget):
    """Let the words of a language be typed, under its name and over what is to be known of them."""

    changed = Signal()
    save_asked = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self.language = language
        self._caption = ConsoleLabel("help-heading")
        self._note = ConsoleLabel("caption", wrapped=True)
        self._edit = _CueEdit()
        if is_right_to_left(language):
            option = self._edit.document().defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._edit.document().setDefaultTextOption(option)
        self._edit.textChanged.connect(self.changed)
        self._edit.save_asked.connect(self.save_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._caption, self._edit, self._note):
            self._column.addWidget(widget)

    @property
    def text(self) -> str:
        """Return what was typed."""
        return self._edit.toPlainText()

    @property
    def edit(self) -> QPlainTextEdit:
        """Return the field itself."""
        return self._edit

    def show_text(self, words: str) -> None:
        """Show words to be changed, each break that was asked for as a line's end."""
        self._edit.setPlainText(words.replace(" | ", "\n"))

    def show_words(self, caption: str, note: str, tone: Tone) -> None:
        """Say which language this is, and what is to be known of the words."""
        self._caption.show_words(caption)
        self._note.show_words(note, tone)
        self._note.setVisible(bool(note))
        self._edit.setAccessibleName(caption)
        self._edit.setAccessibleDescription(note)

    def adopt_unit(self, unit: float, lines: int) -> None:
        """Take the unit of all sizes, in logical pixels, and the height in lines."""
        height = self._edit.fontMetrics().lineSpacing() * lines + round(_MARGINS * unit)
        self._edit.setFixedHeight(height)
        self._column.setSpacing(round(_GAP * unit))


class _CueEdit(QPlainTextEdit):
    """A field that Tab leaves and Ctrl+Enter saves; Enter is a break that is asked for.

    Of what is pasted it takes what a cue has room for: the clipboard may hold a book.
    """

    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        cursor = self.textCursor()
        taken = self.document().characterCount() - len(cursor.selectedText())
        cursor.insertText(source.text()[: max(LONGEST_CUE - taken, 0)])
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.save_asked.emit()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            event.accept()

"""One language of a cue that is being edited: a field for its words, and how they will be cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from presenter.i18n.language import Language
from presenter.windows import palette
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.cue_draft import CuePiece

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = 4  # of the field
_MARGINS = 3.0  # units around the words
_GAP = 6  # pixels


class CueField(QWidget):
    """Let the words of a language be typed, and show them as the audience will see them."""

    changed = Signal()
    save_asked = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self.language = language
        self._caption, self._shown = ConsoleLabel("help-heading"), ConsoleLabel("caption")
        self._note = ConsoleLabel("caption", wrapped=True)
        self._edit = _CueEdit()
        self._edit.textChanged.connect(self.changed)
        self._edit.save_asked.connect(self.save_asked)
        self._preview = QLabel()
        self._preview.setProperty("role", "cue-preview")
        self._preview.setTextFormat(Qt.TextFormat.RichText)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._preview.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(_column(self._caption, self._edit, self._note), 5)
        row.addLayout(_column(self._shown, self._preview), 6)

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

    def show_words(self, caption: str, shown: str, note: str, tone: Tone) -> None:
        """Say which language this is, what the preview is, and what is to be known of the words."""
        self._caption.show_words(caption)
        self._shown.show_words(shown)
        self._note.show_words(note, tone)
        self._note.setVisible(bool(note))
        self._edit.setAccessibleName(caption)
        self._edit.setAccessibleDescription(note)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        height = self._edit.fontMetrics().lineSpacing() * _LINES + round(_MARGINS * unit)
        self._edit.setFixedHeight(height)

    def show_pieces(self, pieces: Sequence[CuePiece], here: str, wide: str) -> None:
        """Show what the audience will see, one after the other; `here` and `wide` say what is marked."""
        numbered = list(enumerate(pieces, start=1))
        self._preview.setText("".join(_row(number, piece, wide) for number, piece in numbered))
        said = (_said(number, piece, here, wide) for number, piece in numbered)
        self._preview.setAccessibleName(" ".join(said))


class _CueEdit(QPlainTextEdit):
    """A field that Tab leaves and Ctrl+Enter saves; Enter is a break that is asked for."""

    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.save_asked.emit()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            event.accept()


def _column(*widgets: QWidget) -> QVBoxLayout:
    """Return widgets one under the other, at the top of the room they have."""
    column = QVBoxLayout()
    column.setSpacing(_GAP)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _row(number: int, piece: CuePiece, wide: str) -> str:
    """Return a piece as the label shows it: its number, marked if it is on the screen, and its lines."""
    lines = "<br>".join(_line(line, wide if place in piece.wide else "") for place, line in _places(piece))
    ink = palette.ACCENT if piece.is_here else palette.QUIET
    mark = f"<b>▶ {number}</b>" if piece.is_here else str(number)
    return (
        f'<table cellpadding="4" width="100%"><tr>'
        f'<td width="48" align="right" style="color: {ink}">{mark}</td>'
        f'<td style="background-color: black; color: white">{lines}</td></tr></table>'
    )


def _line(line: str, wide: str) -> str:
    words = escape(line) or "&nbsp;"
    return f'<span style="color: {palette.CAUTION}">{words} ⚠ {escape(wide)}</span>' if wide else words


def _said(number: int, piece: CuePiece, here: str, wide: str) -> str:
    """Return a piece for those who cannot see it."""
    lines = (f"{line} ({wide})" if place in piece.wide else line for place, line in _places(piece))
    return f"{number}{f' ({here})' if piece.is_here else ''}: {' / '.join(lines)}"


def _places(piece: CuePiece) -> Iterator[tuple[int, str]]:
    return iter(enumerate(piece.lines))

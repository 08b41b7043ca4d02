"""The speaker's notes: large, scrolled by hand, the passage of the current step lit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel
from presenter.windows.notes_html import STYLE_SHEET

_LINES_A_NOTCH = 3


class NotesPanel(QWidget):
    """Notes as rich text, with a size and a scroll position of their own."""

    def __init__(self, smaller: QAction, larger: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = ConsoleLabel("heading")
        self._language = ConsoleLabel("heading")
        self._text = QTextBrowser()
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setOpenLinks(False)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = 0
        self._writing = False
        self._text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._lay_out(_size_button("A−", smaller), _size_button("A+", larger))

    def _lay_out(self, smaller: QToolButton, larger: QToolButton) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._language)
        head.addStretch()
        head.addWidget(smaller)
        head.addWidget(larger)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._text)

    @property
    def scroll_position(self) -> int:
        """Return how far the notes are scrolled, in pixels."""
        return self._text.verticalScrollBar().value()

    def show_heading(self, heading: str, language: str) -> None:
        """Show what this is, and in which language."""
        self._heading.show_words(heading)
        self._language.show_words(f"· {language}")
        self._text.setAccessibleName(heading)

    def show_notes(self, html: str, pixels: float) -> None:
        """Show notes in letters of a size, where they were scrolled to before.

        A shorter text in the other language may not reach that far; the place is
        kept all the same, for when the longer one returns.
        """
        document = self._text.document()
        font = self._text.font()
        font.setPixelSize(max(8, round(pixels)))
        self._writing = True
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(STYLE_SHEET)
        document.setHtml(html)
        # The cursor has gone to the end with the words, and Qt scrolls to it when the panel is first shown.
        self._text.setTextCursor(QTextCursor(document))
        self._text.verticalScrollBar().setValue(self._scroll)
        self._writing = False

    def scroll_to_start(self) -> None:
        """Scroll to where the notes begin."""
        self._text.verticalScrollBar().setValue(0)
        self._scroll = 0

    def scroll_to(self, anchor: str) -> None:
        """Scroll to a passage."""
        self._text.scrollToAnchor(anchor)

    def scroll_by(self, notches: int) -> None:
        """Scroll down by some notches, up by a negative number of them."""
        bar = self._text.verticalScrollBar()
        line = self._text.document().defaultFont().pixelSize()
        bar.setValue(bar.value() + notches * _LINES_A_NOTCH * line)

    def _on_scrolled(self, value: int) -> None:
        if not self._writing:
            self._scroll = value


def _size_button(words: str, action: QAction) -> QToolButton:
    """Return a button whose words stay short while the action carries the whole name."""
    button = QToolButton()
    button.setText(words)
    button.setToolTip(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(action.trigger)
    return button

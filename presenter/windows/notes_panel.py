"""The speaker's notes: large, scrolled by hand, the passage of the current step lit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel
from presenter.windows.notes_text import NotesText


class NotesPanel(QWidget):
    """Notes as rich text under their heading, with buttons for the size of their letters."""

    def __init__(self, smaller: QAction, larger: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = ConsoleLabel("heading")
        self._language = ConsoleLabel("heading")
        self.text = NotesText()
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._language)
        head.addStretch()
        head.addWidget(_SizeButton("A−", smaller))
        head.addWidget(_SizeButton("A+", larger))
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.text)

    @property
    def scroll_position(self) -> int:
        """Return how far the notes are scrolled, in pixels."""
        return self.text.verticalScrollBar().value()

    def show_heading(self, heading: str, language: str) -> None:
        """Show what this is, and in which language."""
        self._heading.show_words(heading)
        self._language.show_words(f"· {language}")
        self.text.setAccessibleName(heading)

    def scroll_by(self, notches: int) -> None:
        """Scroll down by some notches, up by a negative number of them."""
        self.text.scroll_by(notches)


class _SizeButton(QToolButton):
    """A button whose words stay short while the action carries the whole name."""

    def __init__(self, words: str, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        """Take the name in the language in force, and with it the key."""
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text())

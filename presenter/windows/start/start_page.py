"""A page of the start window that is about one thing, with a way back to the decks."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.verb_button import StartButton

_BACK = Text("Back")
_LONGEST = 900  # logical pixels of a field


class StartPage(QWidget):
    """Have a heading, what the page is about, and a row of buttons of which the last leads back."""

    left = Signal()

    def __init__(self, words: InterfaceWords, heading: Text, *, is_form: bool = False) -> None:
        """Be a form where that is wanted: it scrolls where the window is low, its fields have a length."""
        super().__init__()
        self.words = words
        self._heading_words = heading
        self.heading = ConsoleLabel("heading", wrapped=True)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addStretch()
        self.back = StartButton()
        self.back.clicked.connect(self.left)
        self.buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 26, 32, 24)
        column.setSpacing(14)
        column.addWidget(self.heading)
        if is_form:
            column.addWidget(_scrolling(self.content), 1)
        else:
            column.addLayout(self.content, 1)
        column.addLayout(self.buttons)
        words.language_changed.connect(self.retranslate)

    def say(self, text: Text) -> str:
        """Return words in the language in force."""
        return self.words.words(text)

    def head(self, heading: Text) -> None:
        """Be about something else."""
        self._heading_words = heading
        self.heading.show_words(self.say(heading))
        self.setAccessibleName(self.say(heading))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.head(self._heading_words)
        self.back.setText(self.say(_BACK))

    def add_button(self, button: QWidget) -> None:
        """Put a button before those that are there."""
        self.buttons.insertWidget(0, button)

    def order_buttons(self) -> None:
        """Let Tab lead through the buttons as they stand, after all else of the page."""
        places = (self.buttons.itemAt(place) for place in range(self.buttons.count()))
        row = [widget for item in places if item is not None and (widget := item.widget()) is not None]
        for one, other in pairwise(row):
            QWidget.setTabOrder(one, other)

    def begin(self) -> None:
        """Give the keys to where the page begins."""
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _scrolling(content: QLayout) -> QScrollArea:
    """Return what scrolls a layout up and down, and follows the keys to where they are."""
    form = QWidget()
    form.setProperty("role", "bare")
    form.setMaximumWidth(_LONGEST)
    form.setLayout(content)
    content.setContentsMargins(0, 0, 8, 0)
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area

"""A card above the decks that says something and asks what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel, Tone, set_tone
from presenter.windows.start.verb_button import StartButton


class QuestionCard(QWidget):
    """Say two lines beside two buttons: what is advised, and to leave it."""

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = ConsoleLabel("strong", wrapped=True)
        self._more = ConsoleLabel("quiet", wrapped=True)
        self.accept = StartButton("main")
        self.decline = StartButton()
        self.accept.clicked.connect(self.accepted)
        self.decline.clicked.connect(self.declined)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self._heading)
        column.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 14, 14)
        row.setSpacing(10)
        row.addLayout(column, 1)
        row.addWidget(self.accept)
        row.addWidget(self.decline)
        self.hide()

    def ask(self, heading: str, more: str, accept: str, decline: str, tone: Tone = Tone.ACCENT) -> None:
        """Say it and ask; without words on it the first button is not there."""
        self._heading.show_words(heading)
        self._more.show_words(more)
        self._more.setVisible(bool(more))
        self.accept.setText(accept)
        self.accept.setVisible(bool(accept))
        self.decline.setText(decline)
        set_tone(self, tone)
        self.setAccessibleName(heading)
        for button in (self.accept, self.decline):
            button.setAccessibleDescription(f"{heading} {more}".strip())
        self.show()

"""The deck that is chosen, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.shown_deck import ShownDeck
from presenter.windows.start.start_verbs import StartVerbs
from presenter.windows.start.verb_button import VerbButton


class DeckStrip(QWidget):
    """Name a deck, and show verbs as buttons, the first as the main one."""

    def __init__(self, verbs: StartVerbs, names: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ConsoleLabel("strong", yields=True)
        self._path = ConsoleLabel("small", yields=True)
        self.buttons = {name: VerbButton(verbs[name], "" if at else "main") for at, name in enumerate(names)}
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._path)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 14, 12)
        row.setSpacing(8)
        row.addLayout(column, 1)
        for button in self.buttons.values():
            row.addWidget(button)

    def show_deck(self, deck: ShownDeck) -> None:
        """Name a deck; of one that is gone it says so."""
        self._title.show_words(deck.title)
        self._path.show_words(f"{deck.missing}: {deck.path}" if deck.missing else deck.path.name)
        self._path.setToolTip(str(deck.path))

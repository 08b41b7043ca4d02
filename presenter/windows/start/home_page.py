"""The first page of the start window: the decks that were opened last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from presenter.actions.start_table import StartGroup
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.deck_strip import DeckStrip
from presenter.windows.start.question_card import QuestionCard
from presenter.windows.start.recent_delegate import RecentDelegate
from presenter.windows.start.recent_model import RecentModel
from presenter.windows.start.recent_view import RecentView
from presenter.windows.start.shown_deck import ShownDeck
from presenter.windows.start.start_colours import StartColours
from presenter.windows.start.start_verbs import StartVerbs
from presenter.windows.start.welcome import Welcome

_RECENT = Text("Recent decks")
_STRIP = ("present-deck", "translate-deck", "export-deck", "check-deck")
_FORGET = "forget-deck"  # of what is not seen nothing is taken away
_NEEDS_FILE = (*_STRIP, "show-folder")


class HomePage(QWidget):
    """Show recent decks, or a welcome where there are none; the verbs of a deck are for the chosen one."""

    entered = Signal()

    def __init__(self, words: InterfaceWords, verbs: StartVerbs, colours: StartColours) -> None:
        super().__init__()
        self._words = words
        self._verbs = verbs
        self._is_idle = True
        self.model = RecentModel()
        self._delegate = RecentDelegate(colours, self)
        self.view = RecentView(self.model, self._delegate)
        self.welcome = Welcome(words, verbs, colours)
        self.card = QuestionCard()
        self.strip = DeckStrip(verbs, _STRIP)
        self._heading = ConsoleLabel("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 22)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self.card)
        column.addWidget(self.view, 1)
        column.addWidget(self.welcome, 1)
        column.addWidget(self.strip)
        self.view.chosen.connect(self.show_chosen)
        self.view.entered.connect(self.entered)
        self.view.menu_asked.connect(self._open_menu)
        words.language_changed.connect(self.retranslate)
        self.retranslate()
        self.show_decks(())

    @property
    def deck(self) -> ShownDeck | None:
        """Return the deck that is chosen."""
        return self.view.deck

    def adopt(self, colours: StartColours) -> None:
        """Be in other colours from now on."""
        self._delegate.adopt(colours)
        self.welcome.adopt(colours)
        self.view.viewport().update()

    def show_decks(self, decks: Sequence[ShownDeck], chosen: Path | None = None) -> None:
        """Show decks, one of them chosen: the one given, else the one that was, else the first."""
        before = self.deck
        keys_were_here = self.view.hasFocus()
        self.model.show_decks(decks)
        self.view.choose(chosen or (None if before is None else before.path))
        self.view.setVisible(bool(decks))
        self._heading.setVisible(bool(decks))
        self.strip.setVisible(bool(decks))
        self.welcome.setVisible(not decks)
        if keys_were_here and not decks:
            self.begin()
        self.show_chosen()

    def show_picture(self, path: Path, picture: QPixmap) -> None:
        """Show a deck's picture."""
        self.model.show_picture(path, picture)

    def be_idle(self, *, is_idle: bool) -> None:
        """Let the decks be worked with, or not while something is being opened."""
        self._is_idle = is_idle
        self.show_chosen()

    def show_chosen(self) -> None:
        """Name the deck that is chosen, and let only those verbs be that make sense for it."""
        deck = self.deck
        for verb in self._verbs:
            if verb.row.group is StartGroup.DECK:
                is_enough = deck is not None and not (deck.missing and verb.row.id in _NEEDS_FILE)
                is_seen = self.isVisible() or verb.row.id != _FORGET
                verb.setEnabled(is_enough and is_seen and self._is_idle)
        if deck is not None:
            self.strip.show_deck(deck)

    def showEvent(self, event: QShowEvent) -> None:
        """Let what is seen be taken off the list."""
        super().showEvent(event)
        self.show_chosen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing be taken off the list that is not seen."""
        super().hideEvent(event)
        self.show_chosen()

    def begin(self) -> None:
        """Give the keys to the decks, or to how one begins without any."""
        if self.model.decks:
            self.view.setFocus()
        else:
            self.welcome.buttons["new-deck"].setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._heading.show_words(self._words.words(_RECENT))
        self.view.setAccessibleName(self._words.words(_RECENT))

    def _open_menu(self, place: QPoint) -> None:
        if self.deck is None:
            return
        menu = QMenu(self)
        menu.addActions([verb for verb in self._verbs if verb.row.group is StartGroup.DECK])
        menu.exec(self.view.viewport().mapToGlobal(place))
        menu.deleteLater()

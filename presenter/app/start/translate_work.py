"""Translating from the start window: into which language, where the deck leaves that open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from presenter.app.start.deck_languages import deck_languages
from presenter.app.start.talks import Talks
from presenter.i18n.language import Language
from presenter.qt.beside import Beside
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.start.start_window import StartWindow
from presenter.windows.start.translate_page import TranslatePage

_SOURCE_AND_ANOTHER = 2


class TranslateWork(QObject):
    """Open the editor at once where a deck names one other language, else ask."""

    def __init__(
        self, window: StartWindow, words: InterfaceWords, talks: Talks, beside: Beside, state: Path
    ) -> None:
        super().__init__(talks)
        self._window = window
        self._talks = talks
        self._beside = beside
        self._state = state
        self.page = TranslatePage(words)
        window.take_page(self.page)
        self.page.chosen.connect(self._translate)

    def begin(self, deck: Path, title: str) -> None:
        """Find out the languages of a deck, then open the editor or ask."""
        read = partial(deck_languages, self._state, deck)
        self._beside.do(read, partial(self._go_on, deck, title))

    def _go_on(self, deck: Path, title: str, languages: tuple[Language, ...]) -> None:
        if len(languages) == _SOURCE_AND_ANOTHER:
            self._talks.translate(deck)
        else:
            self.page.show_deck(deck, title, languages)
            self._window.show_page(self.page)

    def _translate(self, deck: Path, language: str) -> None:
        self._talks.translate(deck, "--language", language)

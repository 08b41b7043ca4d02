"""Exporting from the start window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from presenter.app.start.deck_languages import deck_languages
from presenter.app.start.deck_work import DeckWork
from presenter.app.start.own_process import Outcome
from presenter.app.start.work_desk import Offer, Verdict
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.beside import Beside
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import Tone
from presenter.windows.start.choose_files import FileKind, ask_where
from presenter.windows.start.export_page import ExportPage
from presenter.windows.start.shown_deck import ShownDeck
from presenter.windows.start.start_window import StartWindow

_TARGET = Text("File to write")
_EXPORTING = Text("Exporting “{name}”…")
_EXPORTED = Text("“{name}” is written")
_PARTLY = Text("“{name}” is written, but something of the deck is wrong or left out")
_REFUSED = Text("“{name}” is not exported; nothing was written")
_CHANGE = Text("Change what is exported")
_OPEN = Text("Open it")
_FOLDER = Text("Show the folder")


class ExportWork(QObject):
    """Ask on the page of exports, run the command, offer to look at what was written."""

    def __init__(
        self, window: StartWindow, words: InterfaceWords, decks: DeckWork, beside: Beside, state: Path
    ) -> None:
        super().__init__(decks)
        self._state = state
        self._window = window
        self._words = words
        self._decks = decks
        self._beside = beside
        self.page = ExportPage(words)
        window.take_page(self.page)
        self.page.target_asked.connect(self._ask_for_target)
        self.page.export_asked.connect(self._run)

    def show(self, deck: ShownDeck) -> None:
        """Show the page for a deck; its languages follow when they are read."""
        self.page.show_deck(deck.path, deck.title)
        self._window.show_page(self.page)
        read = partial(deck_languages, self._state, deck.path)
        self._beside.do(read, partial(self._show_languages, deck.path))

    def _show_languages(self, deck: Path, languages: tuple[Language, ...]) -> None:
        if self.page.deck == deck:
            self.page.show_languages(languages)

    def _ask_for_target(self) -> None:
        kind = self.page.kind
        suffixes = (f".{kind.suffix.rpartition('.')[2]}",) if kind.suffix else ()
        file_kind = FileKind(kind.title, suffixes)
        proposed = Path(self.page.target.text or self._decks.folder)
        path = ask_where(self._window, self._words, _TARGET, file_kind, proposed, may_exist=False)
        if path is not None:
            self.page.show_target(path)

    def _run(self) -> None:
        target = Path(self.page.target.text).expanduser()
        self.page.show_target(target)
        heading = _EXPORTING.with_fields(name=self.page.deck.name)
        self._decks.run(heading, self.page.command(), partial(self._judge, self.page.deck.name, target))

    def _judge(self, name: str, target: Path, outcome: Outcome) -> Verdict:
        if outcome.could_not_run:
            change = Offer(_CHANGE, partial(self._window.show_page, self.page))
            return Verdict(_REFUSED.with_fields(name=name), None, Tone.ALARM, (change,))
        heading = _PARTLY if outcome.code else _EXPORTED
        tone = Tone.CAUTION if outcome.code else Tone.GOOD
        offers = (Offer(_OPEN, partial(_open, target)), Offer(_FOLDER, partial(_open, target.parent)))
        return Verdict(heading.with_fields(name=target.name), None, tone, offers)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

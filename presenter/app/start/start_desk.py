"""The start window at work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from presenter.app.deck_file import may_be_deck
from presenter.app.start.deck_pictures import DeckPictures
from presenter.app.start.deck_work import DeckWork
from presenter.app.start.export_work import ExportWork
from presenter.app.start.further_pages import FurtherPages
from presenter.app.start.import_work import ImportWork, is_to_be_imported
from presenter.app.start.start_keys import start_keys
from presenter.app.start.start_options import StartOptions
from presenter.app.start.talks import Talks
from presenter.app.start.translate_work import TranslateWork
from presenter.app.start.unfinished_talks import UnfinishedTalk, unfinished_talks
from presenter.app.start.work_desk import Offer, Verdict, WorkDesk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.errors import Finding, PresenterError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.beside import Beside
from presenter.qt.collecting import Collecting
from presenter.qt.interface_words import InterfaceWords
from presenter.settings.save_settings import save_settings
from presenter.storage.recent_decks import forget_recent, note_recent, recent_decks
from presenter.windows.clock_words import as_time_of_day
from presenter.windows.console_label import Tone
from presenter.windows.start.said_line import SaidLine, finding_line, said_lines
from presenter.windows.start.shown_deck import read_deck
from presenter.windows.start.start_window import StartWindow

_SOON = 400  # milliseconds after the window stands
_UNFINISHED = Text("“{title}” broke off at {time}, on slide {number}")
_GO_ON = Text("Go on where it was, with the time that has passed.")
_RESUME = Text("Go on with the talk")
_NOT_NOW = Text("Not now")
_NOT_KEPT = Text("The language is as you chose it, but that cannot be kept")
_NOT_DONE = Text("That could not be done")
_NO_DECK = Text("“{name}” is no deck")
_DECKS = Text("Decks are files in Markdown (.md), and what “Import…” can read.")
_FAILED = Text("Something in the program failed")
_WRONG_SETTINGS = Text("The settings cannot be used as they stand")


class StartDesk(QObject):
    """Build the start window and do what is asked for in it."""

    ended = Signal()

    def __init__(
        self,
        options: StartOptions,
        interface: InterfaceCatalogs,
        language: Language,
        state: Path,
        settings_file: Path,
        moment: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._options = options
        self._state = state
        self._settings_file = settings_file
        self._moment = moment
        self._declined: set[str] = set()  # decks whose broken talk nobody wants to go on with now
        self._unfinished: UnfinishedTalk | None = None
        self.words = InterfaceWords(interface.translate_to, language, self)
        keymap, self._wrong = start_keys(settings_file)
        self.window = StartWindow(self.words, keymap, interface.languages)
        self._beside = Beside(self)
        self._collecting = Collecting(self)
        self.work = WorkDesk(self.window, self)
        self.talks = Talks(self.window, self.words, self.work, state, self)
        if options.ui_language is not None:
            self.talks.further = ("--ui-language", str(options.ui_language))
        self.pictures = DeckPictures(state, self)
        self.decks = DeckWork(self.window, self.words, self.work, self)
        self.imports = ImportWork(self.window, self.words, self.work, self.decks)
        self.exports = ExportWork(self.window, self.words, self.decks, self._beside, state)
        self.translations = TranslateWork(self.window, self.words, self.talks, self._beside, state)
        self.pages = FurtherPages(self.window, self.words, interface, state, settings_file, self)
        self._verbs: dict[str, Callable[[], None]] = {
            "open-deck": self.decks.ask_what_to_open,
            "new-deck": self.decks.ask_for_new,
            "import-files": self.imports.begin,
            "export-deck": self._export_chosen,
            "show-screens": self.pages.show_screens,
            "manual": self.pages.show_manual,
            "settings": self.pages.show_settings,
            "show-about": self.pages.show_about,
            "present-deck": self._present_chosen,
            "translate-deck": self._translate_chosen,
            "check-deck": self._check_chosen,
            "show-folder": self._show_folder,
            "forget-deck": self._forget,
            "quit": self.ended.emit,
        }
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SOON)
        self._late.timeout.connect(self._want_pictures)
        self._connect()

    def begin(self) -> None:
        """Show the window, with the keys where one begins."""
        self.show_recent()
        self._collecting.start()
        self.window.show()
        self.window.home.begin()
        self._late.start()
        if self._options.trouble:
            said = tuple(said_lines(self._options.trouble))
            self.work.show(Verdict(_NOT_DONE, None, Tone.ALARM), said)
        elif self._wrong and not self._options.files:
            offer = Offer(Text("Settings…"), self.pages.show_settings)
            self.work.show(Verdict(_WRONG_SETTINGS, None, Tone.CAUTION, (offer,)), self._lines(*self._wrong))
        if self._options.talk is not None:
            self.talks.come_from(self._options.files[0], self._options.talk)
        elif self._options.files:
            self.open(self._options.files)

    def end(self) -> None:
        """Close the window; what other processes do goes on."""
        self._late.stop()
        self.pictures.rest()
        self._beside.end()
        self._collecting.stop()
        self.pages.end()
        self.window.hide()
        for part in (self.words, self.window):
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def open(self, paths: Sequence[Path]) -> None:
        """Do with files what one who opens or drops them wants; while a talk is on, note them only."""
        decks = tuple(filter(may_be_deck, paths))
        if self.talks.is_running or self.work.is_running:
            note_recent(self._state, decks, self._moment())
        elif any(map(is_to_be_imported, paths)):
            deck = self.window.home.deck
            self.imports.show(paths, None if deck is None or deck.missing else deck.path)
        elif decks and len(paths) == 1:
            self.present(paths[0])
        elif decks:
            note_recent(self._state, decks, self._moment())
            self.show_recent(decks[0])
            self.window.go_home()
        elif paths:
            self.work.show(Verdict(_NO_DECK.with_fields(name=paths[0].name), _DECKS, Tone.ALARM))

    def present(self, deck: Path, *further: str) -> None:
        """Give a talk."""
        self.talks.present(deck, *further)

    def show_recent(self, chosen: Path | None = None) -> None:
        """Show the decks that were opened last, and ask about a talk that broke off."""
        now, known = self._moment(), recent_decks(self._state).decks
        shown = [
            read_deck(
                deck,
                is_there=_is_there(Path(deck.path)),
                now=now,
                language=self.words.language,
                words=self.words.words,
            )
            for deck in known
        ]
        self.window.home.show_decks(shown, chosen)
        self._unfinished = next(
            (
                talk
                for talk in unfinished_talks(self._state, known, now)
                if talk.deck.path not in self._declined and _is_there(Path(talk.deck.path))
            ),
            None,
        )
        self._ask_about_unfinished()

    def tell_failure(self, failure: Finding) -> None:
        """Say that a part of the program failed."""
        self.work.show(Verdict(_FAILED, None, Tone.ALARM), self._lines(failure))

    def _lines(self, *findings: Finding) -> tuple[SaidLine, ...]:
        return tuple(finding_line(finding, self.words.words) for finding in findings)

    def _connect(self) -> None:
        self.window.asked.connect(self._on_asked)
        self.window.language_chosen.connect(self._on_language)
        self.window.close_asked.connect(self.ended)
        self.window.dropped.connect(self.open)
        self.window.home.entered.connect(self._present_chosen)
        self.window.home.card.accepted.connect(self._resume)
        self.window.home.card.declined.connect(self._decline)
        self.decks.opened.connect(self.open)
        self.decks.talk_asked.connect(self.present)
        self.imports.talk_asked.connect(self.present)
        self.imports.translation_asked.connect(self._translate_file)
        self.talks.begun.connect(self._on_begun)
        self.talks.over.connect(self._on_over)
        self.pictures.painted.connect(self.window.home.show_picture)
        self.words.language_changed.connect(self._on_language_changed)

    def _on_asked(self, verb: str) -> None:
        if not (self.talks.is_running or self.work.is_running) or verb == "quit":
            self._verbs[verb]()

    def _on_language(self, language: str) -> None:
        """Speak another language at once, and the next time too."""
        self.words.switch_to(Language(language))
        try:
            save_settings(self._settings_file, {("interface", "language"): language})
        except PresenterError as error:
            self.work.show(Verdict(_NOT_KEPT, None, Tone.CAUTION), self._lines(error.findings[0]))
            self.talks.further = ("--ui-language", language)

    def _on_language_changed(self) -> None:
        self.talks.further = ()  # what the command line said is overruled, here or in the settings
        self.show_recent()

    def _present_chosen(self) -> None:
        deck = self.window.home.deck
        if deck is not None and not deck.missing:
            self.present(deck.path)

    def _translate_chosen(self) -> None:
        deck = self.window.home.deck
        if deck is not None and not deck.missing:
            self.translations.begin(deck.path, deck.title)

    def _translate_file(self, deck: Path) -> None:
        self.translations.begin(deck, deck.stem)

    def _export_chosen(self) -> None:
        deck = self.window.home.deck
        if deck is not None:
            self.exports.show(deck)

    def _check_chosen(self) -> None:
        deck = self.window.home.deck
        if deck is not None:
            self.decks.check(deck.path)

    def _show_folder(self) -> None:
        deck = self.window.home.deck
        if deck is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(deck.path.parent)))

    def _forget(self) -> None:
        deck = self.window.home.deck
        if deck is not None:
            forget_recent(self._state, str(deck.path))
            self.show_recent()

    def _ask_about_unfinished(self) -> None:
        talk, say = self._unfinished, self.words.words
        if talk is None:
            self.window.home.card.hide()
            return
        title = talk.deck.title or Path(talk.deck.path).stem
        time = as_time_of_day(talk.moment.astimezone())
        heading = say(_UNFINISHED.with_fields(title=title, time=time, number=talk.slide))
        self.window.home.card.ask(heading, say(_GO_ON), say(_RESUME), say(_NOT_NOW))

    def _resume(self) -> None:
        if self._unfinished is not None:
            self.present(Path(self._unfinished.deck.path), "--resume")

    def _decline(self) -> None:
        if self._unfinished is not None and not self.talks.is_running:
            self._declined.add(self._unfinished.deck.path)
            self.show_recent()
            self.window.home.begin()

    def _on_begun(self) -> None:
        self.pictures.rest()
        self.pages.put_settings_away()

    def _on_over(self) -> None:
        known = recent_decks(self._state).decks
        self.show_recent(Path(known[0].path) if known else None)
        self.pictures.go_on(deck.path for deck in self.window.home.model.decks)

    def _want_pictures(self) -> None:
        self.pictures.want(deck.path for deck in self.window.home.model.decks)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False

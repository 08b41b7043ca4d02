"""Importing from the start window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from presenter.app.deck_file import may_be_deck
from presenter.app.start.deck_work import DECK_KIND, READABLE_KIND, DeckWork
from presenter.app.start.own_process import Outcome
from presenter.app.start.work_desk import Offer, Verdict, WorkDesk
from presenter.i18n.language import parse_language
from presenter.i18n.text import Text
from presenter.importers.importers import known_suffixes
from presenter.importers.source_kind import OWN_SUFFIXES, kind_by_name
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import Tone
from presenter.windows.start.choose_files import ask_for_files, ask_where
from presenter.windows.start.import_page import ImportPage
from presenter.windows.start.start_window import StartWindow

_SOURCES = Text("Files to import")
_TARGET = Text("Deck to write")
_IMPORTING = Text("Importing “{name}”…")
_IMPORTED = Text("“{name}” is imported")
_NEXT = Text("Look at it once before the talk: what could not be taken over is listed here.")
_PARTLY = Text("“{name}” is imported, and something in it is wrong")
_REFUSED = Text("“{name}” is not imported; nothing was written")
_CHANGE = Text("Change what is imported")
_PRESENT = Text("Present it")
_TRANSLATE = Text("Translate it")


class ImportWork(QObject):
    """Ask on the page of imports, run the command, offer what comes next."""

    talk_asked = Signal(Path)
    translation_asked = Signal(Path)

    def __init__(self, window: StartWindow, words: InterfaceWords, work: WorkDesk, decks: DeckWork) -> None:
        super().__init__(decks)
        self._window = window
        self._words = words
        self._work = work
        self._decks = decks
        presentable = [suffix for suffix in known_suffixes() if may_be_deck(Path(f"deck{suffix}"))]
        self.page = ImportPage(words, presentable)
        window.take_page(self.page)
        self.page.sources_asked.connect(self._ask_for_sources)
        self.page.target_asked.connect(self._ask_for_target)
        self.page.import_asked.connect(self._run)
        self.page.present_asked.connect(self.talk_asked)

    def begin(self) -> None:
        """Show the page as it was left, and ask for files where there are none."""
        self._window.show_page(self.page)

    def show(self, sources: Sequence[Path], deck: Path | None) -> None:
        """Show the page with files; what are only subtitles go into the deck that is chosen."""
        target = proposed_target(sources)
        if deck is not None and not any(map(may_be_deck, sources)):
            target = deck
        self.page.show_files(sources, target)
        self._window.show_page(self.page)

    def _ask_for_sources(self) -> None:
        paths = ask_for_files(self._window, self._words, _SOURCES, (READABLE_KIND,), self._decks.folder)
        if paths:
            deck = self._window.home.deck
            self.show(paths, None if deck is None or deck.missing else deck.path)

    def _ask_for_target(self) -> None:
        proposed = Path(self.page.target.text or self._decks.folder / "talk.md")
        path = ask_where(self._window, self._words, _TARGET, DECK_KIND, proposed, may_exist=True)
        if path is not None:
            self.page.show_target(path if path.suffix else path.with_suffix(".md"))

    def _run(self) -> None:
        name = self.page.files[0].name
        target = Path(self.page.target.text).expanduser()
        self.page.show_target(target)
        heading = _IMPORTING.with_fields(name=name)
        judge = partial(self._judge, name, target)
        self._decks.run(heading, self.page.command(), judge)

    def _judge(self, name: str, target: Path, outcome: Outcome) -> Verdict:
        change = Offer(_CHANGE, partial(self._window.show_page, self.page))
        if outcome.could_not_run:
            return Verdict(_REFUSED.with_fields(name=name), None, Tone.ALARM, (change,))
        present = Offer(_PRESENT, partial(self.talk_asked.emit, target))
        translate = Offer(_TRANSLATE, partial(self.translation_asked.emit, target))
        heading = _PARTLY if outcome.code else _IMPORTED
        tone = Tone.CAUTION if outcome.code else Tone.GOOD
        return Verdict(heading.with_fields(name=name), _NEXT, tone, (present, translate))


def proposed_target(sources: Sequence[Path]) -> Path | None:
    """Return where a deck of these files is to be written: beside the first, without its language."""
    if not sources:
        return None
    first = sources[0]
    stem, _, language = first.stem.rpartition(".")
    target = first.with_name(f"{stem if stem and _is_language(language) else first.stem}.md")
    return target if target not in sources else target.with_stem(f"{target.stem}-2")


def is_to_be_imported(path: Path) -> bool:
    """Tell whether a file is not a deck of our own, by its name."""
    return kind_by_name(path) is not None and path.suffix.lower() not in OWN_SUFFIXES


def _is_language(code: str) -> bool:
    try:
        parse_language(code)
    except ValueError:
        return False
    return True

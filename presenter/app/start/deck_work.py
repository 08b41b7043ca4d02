"""What is done to decks from the start window without a window of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from presenter.app.start.own_process import Outcome
from presenter.app.start.work_desk import Judge, Offer, Verdict, WorkDesk
from presenter.i18n.text import Text
from presenter.importers.importers import known_suffixes
from presenter.importers.source_kind import OWN_SUFFIXES
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import Tone
from presenter.windows.start.choose_files import FileKind, ask_for_files, ask_where
from presenter.windows.start.start_window import StartWindow

_OPEN = Text("Open a deck")
_NEW = Text("Where the new deck is to be written")
DECK_KIND = FileKind(Text("Decks"), (".md",))
READABLE_KIND = FileKind(
    Text("Decks, and what can be read as one"),
    tuple(dict.fromkeys((*sorted(OWN_SUFFIXES), *known_suffixes()))),
)
_WRITING = Text("Writing “{name}”…")
_WRITTEN = Text("“{name}” is written")
_TOUR = Text("It shows what the format can do. Change it in any editor of text: a talk follows as you save.")
_NOT_WRITTEN = Text("“{name}” is not written")
_CHECKING = Text("Checking “{name}”…")
_CLEAN = Text("Nothing is wrong with “{name}”")
_HINTS = Text("“{name}” can be presented; something may be put right")
_ERRORS = Text("“{name}” should be put right before the talk")
_UNCHECKED = Text("“{name}” cannot be checked")
_PRESENT = Text("Present it")
_AGAIN = Text("Check again")


class DeckWork(QObject):
    """Ask which files are meant, and have the commands run."""

    opened = Signal(object)  # a tuple of paths
    talk_asked = Signal(Path)

    def __init__(
        self, window: StartWindow, words: InterfaceWords, work: WorkDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._words = words
        self._work = work

    @property
    def folder(self) -> Path:
        """Return where the last deck lies, else the home."""
        decks = self._window.home.model.decks
        return next((deck.path.parent for deck in decks if not deck.missing), Path.home())

    def ask_what_to_open(self) -> None:
        """Ask for files, and tell which."""
        paths = ask_for_files(self._window, self._words, _OPEN, (READABLE_KIND,), self.folder)
        if paths:
            self.opened.emit(paths)

    def ask_for_new(self) -> None:
        """Ask where the tour is to be written, and write it."""
        proposed = self.folder / "talk.md"
        path = ask_where(self._window, self._words, _NEW, DECK_KIND, proposed, may_exist=True)
        if path is not None:
            self.new(path if path.suffix else path.with_suffix(".md"))

    def new(self, path: Path) -> None:
        """Write the tour."""
        heading = _WRITING.with_fields(name=path.name)
        self.run(heading, ("new", str(path)), partial(self._judge_new, path))

    def check(self, path: Path) -> None:
        """Say what is wrong with a deck."""
        heading = _CHECKING.with_fields(name=path.name)
        self.run(heading, ("check", str(path)), partial(self._judge_check, path))

    def run(self, heading: Text, words: Sequence[str], judge: Judge) -> None:
        """Run a command, and have it told in the language of the window."""
        self._work.run(heading, words, self._words.language, judge)

    def _judge_new(self, path: Path, outcome: Outcome) -> Verdict:
        if outcome.code:
            return Verdict(_NOT_WRITTEN.with_fields(name=path.name), None, Tone.ALARM)
        return Verdict(_WRITTEN.with_fields(name=path.name), _TOUR, offers=(self._presenting(path),))

    def _judge_check(self, path: Path, outcome: Outcome) -> Verdict:
        again = Offer(_AGAIN, partial(self.check, path))
        if outcome.code > 1:
            return Verdict(_UNCHECKED.with_fields(name=path.name), None, Tone.ALARM, (again,))
        offers = (self._presenting(path), again)
        if outcome.code:
            return Verdict(_ERRORS.with_fields(name=path.name), None, Tone.ALARM, (again, offers[0]))
        if outcome.result.strip():
            return Verdict(_HINTS.with_fields(name=path.name), None, Tone.CAUTION, offers)
        return Verdict(_CLEAN.with_fields(name=path.name), None, Tone.GOOD, offers, says_all=False)

    def _presenting(self, path: Path) -> Offer:
        return Offer(_PRESENT, partial(self.talk_asked.emit, path))

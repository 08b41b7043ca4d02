"""Talks and the catalog editor, as they are begun from the start window and come back to it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.app.start.own_process import Outcome
from presenter.app.start.window_command import WindowCommand
from presenter.app.start.work_desk import Offer, Verdict, WorkDesk
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import Tone
from presenter.windows.start.said_line import said_lines
from presenter.windows.start.start_window import StartWindow

_SLOW = 1500  # milliseconds in which most decks are there
_OPENING = Text("Opening “{name}”…")
_PATIENCE = Text("A long deck, or one of another program, takes a moment the first time.")
_STOP = Text("Stop")
_NOT_SHOWN = Text("“{name}” cannot be presented")
_NOT_TRANSLATED = Text("“{name}” cannot be translated")
_PUT_RIGHT = Text("Put this right, then try again.")
_AGAIN = Text("Try again")
_BROKE = Text("The talk “{name}” broke off because the program failed")
_GO_ON = Text("Nothing of it is lost: it goes on at the slide and with the time that it had.")
_RESUME = Text("Go on with the talk")
_EDITOR_BROKE = Text("The editor of “{name}” ended because the program failed")
_EDITOR_KEPT = Text("What was translated is saved, or kept for the next time.")
_REOPEN = Text("Open it again")


class Talks(QObject):
    """Begin one at a time; the start window gives way to it and comes back, whatever becomes of it."""

    begun = Signal()
    over = Signal()

    def __init__(
        self,
        window: StartWindow,
        words: InterfaceWords,
        work: WorkDesk,
        state: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._words = words
        self._work = work
        self._deck = Path()
        self._translates = False
        self._command = WindowCommand(window, state, self)
        self._command.ended.connect(self._on_ended)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW)
        self._slow.timeout.connect(self._tell_slow)
        window.home.card.declined.connect(self._stop)
        self.further: tuple[str, ...] = ()  # words of the command line for every one

    @property
    def is_running(self) -> bool:
        """Tell whether a talk or the editor is open."""
        return self._command.is_running

    def present(self, deck: Path, *further: str) -> None:
        """Give a talk."""
        self._begin(deck, ("present", str(deck), *further), translates=False)

    def translate(self, deck: Path, *further: str) -> None:
        """Open the catalog editor."""
        self._begin(deck, ("translate", str(deck), *further), translates=True)

    def come_from(self, deck: Path, outcome: Outcome) -> None:
        """Be where one comes to from a talk, that was begun and is over before there was a window."""
        self._deck, self._translates = deck, False
        self._on_ended(outcome)

    def _begin(self, deck: Path, words: tuple[str, ...], *, translates: bool) -> None:
        if self._command.is_running or self._work.is_running:
            return
        self._deck, self._translates = deck, translates
        self.begun.emit()
        self._window.home.be_idle(is_idle=False)
        self._window.home.card.hide()
        try:
            self._command.start((*words, *self.further), self._words.language)
            self._window.go_home()
            self._slow.start()
        except OSError as error:
            self._window.home.be_idle(is_idle=True)
            self.over.emit()
            self._work.tell_no_process(error)

    def _tell_slow(self) -> None:
        """Say that something is under way, and let it be stopped: a long deck is being read, or imported."""
        say = self._words.words
        heading = say(_OPENING.with_fields(name=self._deck.name))
        self._window.home.card.ask(heading, say(_PATIENCE), "", say(_STOP))

    def _stop(self) -> None:
        if self._command.is_running:
            self._command.stop()

    def _on_ended(self, outcome: Outcome) -> None:
        self._slow.stop()
        self._window.home.card.hide()
        self._window.home.be_idle(is_idle=True)
        self.over.emit()
        if outcome.could_not_run:
            self._tell_refusal(outcome)
        elif outcome.broke_down:
            self._tell_breakdown(outcome)
        else:
            self._window.go_home()

    def _again(self, *further: str) -> None:
        begin = self.translate if self._translates else self.present
        begin(self._deck, *further)

    def _tell_refusal(self, outcome: Outcome) -> None:
        heading = _NOT_TRANSLATED if self._translates else _NOT_SHOWN
        again = Offer(_AGAIN, self._again)
        verdict = Verdict(heading.with_fields(name=self._deck.name), _PUT_RIGHT, Tone.ALARM, (again,))
        self._work.show(verdict, tuple(said_lines(outcome.complaints)))

    def _tell_breakdown(self, outcome: Outcome) -> None:
        """Offer at once to go on: somebody may be standing before an audience."""
        if self._translates:
            verdict = Verdict(_EDITOR_BROKE, _EDITOR_KEPT, Tone.ALARM, (Offer(_REOPEN, self._again),))
        else:
            resume = Offer(_RESUME, partial(self._again, "--resume"))
            verdict = Verdict(_BROKE, _GO_ON, Tone.ALARM, (resume,))
        named = Verdict(
            verdict.heading.with_fields(name=self._deck.stem), verdict.summary, verdict.tone, verdict.offers
        )
        self._work.show(named, tuple(said_lines(outcome.complaints)))

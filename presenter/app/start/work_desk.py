"""Commands that work for a while and open no window: their page shows them, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from presenter.app.start.deed import Deed
from presenter.app.start.own_process import Outcome
from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.windows.console_label import Tone
from presenter.windows.start.said_line import SaidLine, said_lines
from presenter.windows.start.start_window import StartWindow

_STOPPED = Text("Stopped")
_UNFINISHED = Text("What was under way is not finished; nothing half-written is left.")
_BROKE_DOWN = Text("The program broke down at this")
_NO_PROCESS = Text("The program cannot start another process")
_REASON = Text("The system says: {reason}.")
_REPORT = Text("Nothing else was harmed. Please report it, with the file that it was about.")


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be done next, in words, and how."""

    words: Text
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to say of an outcome, and what to offer then."""

    heading: Text
    summary: Text | None = None
    tone: Tone = Tone.GOOD
    offers: tuple[Offer, ...] = ()
    says_all: bool = True  # whether what the command said is shown too


Judge = Callable[[Outcome], Verdict]


class WorkDesk(QObject):
    """Run one command at a time, and show its outcome on the page of the work."""

    ended = Signal()

    def __init__(self, window: StartWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._judge: Judge | None = None
        self._offers: tuple[Offer, ...] = ()
        self._stopped = False
        self._deed = Deed(self)
        self._deed.ended.connect(self._on_ended)
        window.work.stop_asked.connect(self.stop)
        window.work.next_asked.connect(self._on_next)

    @property
    def is_running(self) -> bool:
        """Tell whether a command is at work."""
        return self._deed.is_running

    def run(self, heading: Text, words: Sequence[str], language: Language, judge: Judge) -> None:
        """Begin, if nothing is at work; `judge` says what to make of the outcome."""
        if self._deed.is_running:
            return
        self._judge, self._stopped = judge, False
        try:
            self._deed.start(words, language)
        except OSError as error:
            self.tell_no_process(error)
            return
        self._window.work.show_work(heading)
        self._window.show_page(self._window.work)

    def stop(self) -> None:
        """End what is at work."""
        self._stopped = True
        self._deed.stop()

    def show(self, verdict: Verdict, lines: Sequence[SaidLine] = ()) -> None:
        """Show an outcome, whoever found it."""
        self._offers = verdict.offers
        offers = tuple(offer.words for offer in verdict.offers)
        self._window.work.show_outcome(verdict.heading, verdict.summary, verdict.tone, lines, offers)
        self._window.show_page(self._window.work)

    def tell_no_process(self, error: OSError) -> None:
        """Say that nothing can be done, and why."""
        reason = _REASON.with_fields(reason=error.strerror or str(error))
        self.show(Verdict(_NO_PROCESS, reason, Tone.ALARM))

    def _on_ended(self, outcome: Outcome) -> None:
        judge, self._judge = self._judge, None
        if self._stopped:
            self.show(Verdict(_STOPPED, _UNFINISHED, Tone.CAUTION))
        elif outcome.broke_down or outcome.code < 0:
            self.show(Verdict(_BROKE_DOWN, _REPORT, Tone.ALARM), tuple(said_lines(outcome.complaints)))
        elif judge is not None:
            verdict = judge(outcome)
            said = (*said_lines(outcome.complaints), *said_lines(outcome.result))
            self.show(verdict, said if verdict.says_all else ())
        self.ended.emit()

    def _on_next(self, index: int) -> None:
        self._offers[index].do()

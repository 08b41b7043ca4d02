"""The page of a command at work, and of what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QTextBrowser

from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel, Tone, set_tone
from presenter.windows.start.said_line import SaidLine, as_html
from presenter.windows.start.start_colours import StartColours
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.verb_button import StartButton

_STOP = Text("Stop")
_WORKING = Text("This may take a while; the window stays of use meanwhile.")


class WorkPage(StartPage):
    """Say what is being done, then what came of it, and offer what may be done next."""

    stop_asked = Signal()
    next_asked = Signal(int)  # which of the offers

    def __init__(self, words: InterfaceWords, colours: StartColours) -> None:
        super().__init__(words, Text("At work"))
        self._colours = colours
        self._summary_words: Text | None = None
        self._offers: tuple[Text, ...] = ()
        self._lines: tuple[SaidLine, ...] = ()
        self.summary = ConsoleLabel("quiet", wrapped=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.said = QTextBrowser()
        self.said.setOpenLinks(False)
        self.said.setAcceptDrops(False)
        self.said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.stop = StartButton()
        self.stop.clicked.connect(self.stop_asked)
        self.offers = [StartButton("main"), StartButton()]
        for button in reversed(self.offers):
            button.clicked.connect(self._on_offer)
            self.add_button(button)
        self.add_button(self.stop)
        for widget in (self.summary, self.bar):
            self.content.addWidget(widget)
        self.content.addWidget(self.said, 1)
        self.content.addStretch()
        self.retranslate()

    def adopt(self, colours: StartColours) -> None:
        """Write in other colours from now on."""
        self._colours = colours
        self._write()

    def show_work(self, heading: Text) -> None:
        """Say what is being done."""
        self._show(heading, _WORKING, Tone.QUIET, (), ())
        self.bar.show()
        self.stop.show()
        self.back.hide()
        self.stop.setFocus()

    def show_outcome(
        self,
        heading: Text,
        summary: Text | None,
        tone: Tone,
        lines: Sequence[SaidLine],
        offers: Sequence[Text] = (),
    ) -> None:
        """Say what came of it; of the offers the first has the keys."""
        self._show(heading, summary, tone, lines, offers)
        self.bar.hide()
        self.stop.hide()
        self.back.show()
        (self.offers[0] if offers else self.back).setFocus()

    def begin(self) -> None:
        """Leave the keys where they were put."""

    def retranslate(self) -> None:
        """Say everything in the language in force; what a command said stays as it was said."""
        super().retranslate()
        self.stop.setText(self.say(_STOP))
        self.said.setAccessibleName(self.say(Text("What was said")))
        self._write()

    def _show(
        self,
        heading: Text,
        summary: Text | None,
        tone: Tone,
        lines: Sequence[SaidLine],
        offers: Sequence[Text],
    ) -> None:
        self.head(heading)
        set_tone(self.heading, tone if tone is not Tone.QUIET else Tone.PLAIN)
        self._summary_words, self._lines, self._offers = summary, tuple(lines), tuple(offers)
        self._write()

    def _write(self) -> None:
        self.summary.show_words("" if self._summary_words is None else self.say(self._summary_words))
        self.summary.setVisible(self._summary_words is not None)
        self.said.setHtml(as_html(self._lines, self._colours.quiet))
        self.said.setVisible(bool(self._lines))
        for index, button in enumerate(self.offers):
            button.setVisible(index < len(self._offers))
            if index < len(self._offers):
                button.setText(self.say(self._offers[index]))
                # Where the keys go a screen reader says first what it is about.
                button.setAccessibleDescription(f"{self.heading.text()} {self.summary.text()}".strip())

    def _on_offer(self) -> None:
        self.next_asked.emit(self.offers.index(self.sender()))  # type: ignore[arg-type]

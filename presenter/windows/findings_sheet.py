"""What was found wrong with the deck and its catalogs, for the speaker alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from presenter.catalogs.entry_state import STATE_TITLES, EntryState
from presenter.catalogs.unfinished import Unfinished
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text, plural
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.sheet_button import SheetButton

MOST_SLIDES = 60
"""How many slides are listed with what is not translated; whoever has more to do uses another tool."""

_TONES = {Severity.ERROR: Tone.ALARM, Severity.WARNING: Tone.CAUTION, Severity.INFO: Tone.PLAIN}
_GAP = 6  # pixels


class _SlideButton(SheetButton):
    """Go to one slide; a long title ends in an ellipsis instead of making the sheet wider."""

    chosen = Signal(int)

    def __init__(self, slide: int) -> None:
        super().__init__()
        self._slide = slide
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def minimumSizeHint(self) -> QSize:
        """Insist on no room across."""
        return QSize(0, super().minimumSizeHint().height())

    def _on_clicked(self) -> None:
        self.chosen.emit(self._slide)


class FindingsSheet(QWidget):
    """Each finding: what it is, then where and what to do; then slide by slide what is not translated.

    A slide's button goes there; the first one has the focus, so Enter and the arrows are all that is needed.
    """

    slide_chosen = Signal(int)  # counted from 0

    def __init__(
        self, findings: Sequence[Finding], to_translate: Sequence[Unfinished], words: Callable[[Text], str]
    ) -> None:
        super().__init__()
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.buttons: list[SheetButton] = []
        for finding in findings:
            self._add_finding(finding)
        if to_translate:
            self._add_unfinished(to_translate)
        self._column.addStretch()

    def take_keys(self) -> None:
        """Let the first slide that is listed be chosen by Enter."""
        if self.buttons:
            self.buttons[0].setFocus()

    def _add_finding(self, finding: Finding) -> None:
        self._add_label("finding", self._words(finding.message), _TONES[finding.severity])
        advice = f" · {self._words(finding.advice)}" if finding.advice else ""
        span = finding.span
        self._add_label("caption", f"{span.path.name}:{span.line}:{span.column}{advice}")
        self._column.addSpacing(_GAP)

    def _add_unfinished(self, to_translate: Sequence[Unfinished]) -> None:
        count = plural("{count} text to translate", "{count} texts to translate", len(to_translate))
        self._add_label("finding", self._words(count), Tone.CAUTION)
        slides = [(slide, tuple(found)) for slide, found in groupby(to_translate, key=lambda one: one.slide)]
        for slide, found in slides[:MOST_SLIDES]:
            if slide is not None:
                self._add_button(slide)
            for one in found:
                self._add_text(one)
            self._column.addSpacing(_GAP)
        if len(slides) > MOST_SLIDES:
            more = Text("The rest is listed by: presenter catalog check")
            self._add_label("caption", self._words(more))

    def _add_button(self, slide: Slide) -> None:
        button = _SlideButton(slide.index)
        title = plain_text(slide.title.text) if slide.title is not None else slide.identifier
        named = Text("Slide {number}: {title}").with_fields(number=slide.index + 1, title=title)
        button.setText(self._words(named))
        button.chosen.connect(self.slide_chosen)
        self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.buttons.append(button)

    def _add_text(self, one: Unfinished) -> None:
        state = self._words(STATE_TITLES[one.state])
        tone = Tone.ALARM if one.state is EntryState.MISSING else Tone.CAUTION
        self._add_label("caption", f"{one.language} · {state} · {plain_text(one.message.text)}", tone)

    def _add_label(self, role: str, words: str, tone: Tone = Tone.PLAIN) -> None:
        label = ConsoleLabel(role, wrapped=True)
        label.show_words(words, tone)
        self._column.addWidget(label)

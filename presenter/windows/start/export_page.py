"""The page on which a deck is written as something else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import Signal

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.start.form_fields import ChoiceField, FlagField, TextField
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.verb_button import StartButton

_HEADING = Text("Export “{title}”")
_FORMAT = Text("As")
_LANGUAGE = Text("Language")
_SUBTITLES = Text("Subtitles")
_NO_SUBTITLES = Text("Without subtitles")
_BOTH = Text("{one} and {other}")
_STEPS = Text("A page for each step")
_NOTES = Text("With the speaker’s notes")
_TARGET = Text("File to write")
_CHOOSE = Text("Choose…")
_EXPORT = Text("Export")


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A format of `presenter export`: its name there, its words, how files end, what can be chosen."""

    format: str
    title: Text
    suffix: str
    has_subtitles: bool = False
    has_steps: bool = False
    has_notes: bool = False


KINDS = (
    ExportKind("pdf", Text("PDF: what the audience sees"), ".pdf", has_subtitles=True, has_steps=True),
    ExportKind("handout", Text("PDF to print: slides with notes"), ".handout.pdf", has_subtitles=True),
    ExportKind(
        "html", Text("Web page: one file for any browser"), ".html", has_subtitles=True, has_notes=True
    ),
    ExportKind("png", Text("Pictures: a folder of PNG"), "", has_subtitles=True, has_steps=True),
    ExportKind("srt", Text("Subtitles for a recording: SRT"), ".srt"),
    ExportKind("vtt", Text("Subtitles for a recording: WebVTT"), ".vtt"),
    ExportKind("txt", Text("Transcript: what is said, as text"), ".txt"),
)


class ExportPage(StartPage):
    """Ask what a deck is to be written as, in which language, and where."""

    target_asked = Signal()
    export_asked = Signal()

    def __init__(self, words: InterfaceWords) -> None:
        super().__init__(words, _HEADING.with_fields(title=""), is_form=True)
        self.deck = Path()
        self._languages: tuple[Language, ...] = ()
        self._proposed = ""
        self.format = ChoiceField()
        self.language = ChoiceField()
        self.subtitles = ChoiceField()
        self.steps = FlagField()
        self.notes = FlagField()
        self.target = TextField(StartButton())
        fields = (self.format, self.language, self.subtitles, self.steps, self.notes, self.target)
        for field in fields:
            self.content.addWidget(field)
        self.content.addStretch()
        self.export = StartButton("main")
        self.add_button(self.export)
        self.export.clicked.connect(self.export_asked)
        if self.target.button is not None:
            self.target.button.clicked.connect(self.target_asked)
        self.target.line.textChanged.connect(self._show_possible)
        for choice in (self.format, self.language):
            choice.box.currentIndexChanged.connect(self._on_choice)
        self.retranslate()

    @property
    def kind(self) -> ExportKind:
        """Return what is chosen."""
        return next(kind for kind in KINDS if kind.format == self.format.value)

    def show_deck(self, deck: Path, title: str) -> None:
        """Be about a deck, whose languages are not known yet."""
        self.deck, self._languages = deck, ()
        self.head(_HEADING.with_fields(title=title))
        self._offer()
        self._propose()

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Offer the languages of the deck, the one that it is written in first."""
        self._languages = tuple(languages)
        self._offer()

    def show_target(self, target: Path) -> None:
        """Write there."""
        self.target.line.setText(str(target))

    def begin(self) -> None:
        """Give the keys to the first choice."""
        self.format.box.setFocus()

    def command(self) -> tuple[str, ...]:
        """Return the words of the command that does what the page says."""
        kind = self.kind
        return (
            "export",
            str(self.deck),
            "--to",
            self.target.text,
            "--format",
            kind.format,
            *(("--language", self.language.value) if self.language.value else ()),
            *(("--subtitles", self.subtitles.value) if kind.has_subtitles and self.subtitles.value else ()),
            *(("--steps",) if kind.has_steps and self.steps.isChecked() else ()),
            *(("--notes",) if kind.has_notes and self.notes.isChecked() else ()),
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        self.format.say(self.say(_FORMAT))
        self.format.offer([(self.say(kind.title), kind.format) for kind in KINDS])
        self.language.say(self.say(_LANGUAGE))
        self.subtitles.say(self.say(_SUBTITLES))
        self.steps.setText(self.say(_STEPS))
        self.notes.setText(self.say(_NOTES))
        self.target.say(self.say(_TARGET), "", self.say(_CHOOSE))
        self.export.setText(self.say(_EXPORT))
        self._offer()

    def _offer(self) -> None:
        names = [(self._name(language), str(language)) for language in self._languages]
        self.language.offer(names)
        self.language.setVisible(len(names) > 1)
        pairs = [
            (self.say(_BOTH.with_fields(one=one[0], other=other[0])), f"{one[1]},{other[1]}")
            for one, other in combinations(names, 2)
        ]
        self.subtitles.offer([(self.say(_NO_SUBTITLES), ""), *names, *pairs])
        self._show_fields()

    def _name(self, language: Language) -> str:
        name = language_name(language, self.words.language)
        return name[:1].upper() + name[1:]

    def _show_fields(self) -> None:
        kind = self.kind
        self.subtitles.setVisible(kind.has_subtitles and bool(self._languages))
        self.steps.setVisible(kind.has_steps)
        self.notes.setVisible(kind.has_notes)

    def _on_choice(self) -> None:
        self._show_fields()
        self._propose()

    def _propose(self) -> None:
        """Propose a name, unless somebody has written one."""
        if self.target.text not in ("", self._proposed) and self.deck.stem in self.target.text:
            folder = Path(self.target.text).parent
        elif self.target.text in ("", self._proposed):
            folder = self.deck.parent
        else:
            return
        source = str(self._languages[0]) if self._languages else ""
        tag = f".{self.language.value}" if self.language.value not in ("", source) else ""
        self._proposed = str(folder / f"{self.deck.stem}{tag}{self.kind.suffix}")
        self.target.line.setText(self._proposed)

    def _show_possible(self) -> None:
        self.export.setEnabled(bool(self.target.text))

"""The page on which slides or subtitles from elsewhere become a deck."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from presenter.i18n.text import Text
from presenter.importers.source_kind import SourceKind, kind_by_name
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.start.form_fields import ChoiceField, FlagField, TextField
from presenter.windows.start.start_page import StartPage
from presenter.windows.start.verb_button import StartButton

_HEADING = Text("Import")
_SOURCES = Text("Files to import")
_SOURCES_HINT = Text(
    "Slides of another program, alone or in two languages, or subtitles: one file for each language."
)
_TARGET = Text("Deck to write")
_TARGET_HINT = Text("A new deck, or one that is there and gets the subtitles or the translation.")
_LANGUAGES = Text("Languages of the files")
_LANGUAGES_HINT = Text("For example en, es; only where their names do not say them, as talk.es.srt does.")
_CHOOSE = Text("Choose…")
_TRANSLATIONS = Text("To be translated into")
_TRANSLATIONS_HINT = Text("Languages that there is no file of, for example es.")
_THERE = Text("Where the deck is there already")
_THERE_CHOICES = (
    ("", Text("Add to it, and refuse to change it")),
    ("--update", Text("Bring it in step, and keep what was changed in it")),
    ("--replace", Text("Replace what is there")),
)
_NOTES_PAGES = Text("Notes in the PDF")
_NOTES_CHOICES = (
    ("", Text("Found out by itself")),
    ("right", Text("On the right half of each page")),
    ("left", Text("On the left half")),
    ("top", Text("On the upper half")),
    ("bottom", Text("On the lower half")),
    ("interleaved", Text("On every other page")),
    ("none", Text("Nowhere")),
)
_AS_PICTURES = Text("Keep the exact look, as pictures that LibreOffice draws")
_KEEP_LINES = Text("Break subtitles where the files do")
_IMPORT = Text("Import")
_PRESENT = Text("Present it without keeping a deck")
_BETWEEN = "; "


class ImportPage(StartPage):
    """Ask what is to be imported, where to, and how."""

    sources_asked = Signal()
    target_asked = Signal()
    import_asked = Signal()
    present_asked = Signal(Path)

    def __init__(self, words: InterfaceWords, presentable: Sequence[str]) -> None:
        """Files whose names end in one of `presentable` can be presented as they are."""
        super().__init__(words, _HEADING, is_form=True)
        self._presentable = tuple(presentable)
        self._sources: tuple[Path, ...] = ()
        self.sources = TextField(StartButton())
        self.sources.line.setReadOnly(True)
        self.target = TextField(StartButton())
        self.languages = TextField()
        self.translations = TextField()
        self.there = ChoiceField()
        self.notes_pages = ChoiceField()
        self.as_pictures = FlagField()
        self.keep_lines = FlagField()
        for row in (
            (self.sources,),
            (self.target,),
            (self.languages, self.translations),
            (self.there, self.notes_pages),
            (self.as_pictures,),
            (self.keep_lines,),
        ):
            beside = QHBoxLayout()
            beside.setSpacing(16)
            for field in row:
                beside.addWidget(field, 1)
            self.content.addLayout(beside)
        self.content.addStretch()
        self.present = StartButton()
        self.import_ = StartButton("main")
        self.add_button(self.present)
        self.add_button(self.import_)
        if self.sources.button is not None:
            self.sources.button.clicked.connect(self.sources_asked)
        if self.target.button is not None:
            self.target.button.clicked.connect(self.target_asked)
        self.import_.clicked.connect(self.import_asked)
        self.present.clicked.connect(self._on_present)
        self.target.line.textChanged.connect(self._show_possible)
        self.target.line.returnPressed.connect(self._on_return)
        self.languages.line.returnPressed.connect(self._on_return)
        self.translations.line.returnPressed.connect(self._on_return)
        self.retranslate()
        self.show_files((), None)

    @property
    def files(self) -> tuple[Path, ...]:
        """Return the files to import."""
        return self._sources

    def show_files(self, sources: Sequence[Path], target: Path | None) -> None:
        """Have files to import, and propose where to."""
        self._sources = tuple(sources)
        self.sources.line.setText(_BETWEEN.join(path.name for path in sources))
        self.sources.line.setToolTip("\n".join(map(str, sources)))
        self.show_target(target)
        is_alone = len(sources) == 1 and sources[0].suffix.lower() in self._presentable
        self.present.setVisible(is_alone)
        kinds = {kind_by_name(source) for source in sources}
        self.notes_pages.setVisible(SourceKind.PDF in kinds)
        self.as_pictures.setVisible(bool(kinds & {SourceKind.PPTX, SourceKind.ODP}))
        self.keep_lines.setVisible(SourceKind.SUBTITLES in kinds)

    def show_target(self, target: Path | None) -> None:
        """Propose where to."""
        self.target.line.setText("" if target is None else str(target))
        self._show_possible()

    def begin(self) -> None:
        """Give the keys to what is missing, else to the button that does it."""
        if not self._sources and self.sources.button is not None:
            self.sources.button.setFocus()
        else:
            self.import_.setFocus()

    def command(self) -> tuple[str, ...]:
        """Return the words of the command that does what the page says."""
        languages = self.languages.text.replace(" ", "")
        translations = self.translations.text.replace(" ", "")
        return (
            "import",
            *map(str, self._sources),
            "--to",
            self.target.text,
            *(("--language", languages) if languages else ()),
            *(("--translations", translations) if translations else ()),
            *((self.there.value,) if self.there.value else ()),
            *(("--notes-pages", self.notes_pages.value) if self._says(self.notes_pages) else ()),
            *(("--as-pictures",) if self._wants(self.as_pictures) else ()),
            *(("--keep-lines",) if self._wants(self.keep_lines) else ()),
        )

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        super().retranslate()
        choose = self.say(_CHOOSE)
        self.sources.say(self.say(_SOURCES), self.say(_SOURCES_HINT), choose)
        self.target.say(self.say(_TARGET), self.say(_TARGET_HINT), choose)
        self.languages.say(self.say(_LANGUAGES), self.say(_LANGUAGES_HINT))
        self.translations.say(self.say(_TRANSLATIONS), self.say(_TRANSLATIONS_HINT))
        self.there.say(self.say(_THERE))
        self.there.offer([(self.say(words), value) for value, words in _THERE_CHOICES])
        self.notes_pages.say(self.say(_NOTES_PAGES))
        self.notes_pages.offer([(self.say(words), value) for value, words in _NOTES_CHOICES])
        self.as_pictures.setText(self.say(_AS_PICTURES))
        self.keep_lines.setText(self.say(_KEEP_LINES))
        self.import_.setText(self.say(_IMPORT))
        self.present.setText(self.say(_PRESENT))

    @staticmethod
    def _says(field: ChoiceField) -> bool:
        return not field.isHidden() and bool(field.value)

    @staticmethod
    def _wants(field: FlagField) -> bool:
        return not field.isHidden() and field.isChecked()

    def _show_possible(self) -> None:
        self.import_.setEnabled(bool(self._sources and self.target.text))

    def _on_present(self) -> None:
        self.present_asked.emit(self._sources[0])

    def _on_return(self) -> None:
        if self.import_.isEnabled():
            self.import_asked.emit()

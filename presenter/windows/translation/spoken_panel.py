"""What is said rather than seen: the notes of a slide, or how a subtitle is cut, in two languages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from presenter.deck.message import Message
from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.material import Material
from presenter.subtitles.tracks import Tracks
from presenter.translation.unit import UnitKey
from presenter.windows import palette
from presenter.windows.cue_draft import pieces
from presenter.windows.cue_preview import CuePreview
from presenter.windows.notes_html import notes_html
from presenter.windows.notes_text import NotesText
from presenter.windows.translation.shown_unit import ShownUnit

_LINES = 5.5  # of notes that are to be seen at once, or of subtitles with what stands above them
_LINE = 1.5  # times the size of the letters
_LETTERS = 1.7  # units of the console
# Around the words of the unit, until they are HTML; no deck has these.
_BEGIN, _END = "\ue000", "\ue001"

_SHOWN = Text("{language}, as shown")
_HERE = Text("on the slide above")
_WIDE = Text("too wide")


class SpokenPanel(QWidget):
    """A column for each language under its slide; hidden where the unit is seen on the slide itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self._notes = (NotesText(), NotesText())
        self._cues = (CuePreview(), CuePreview())
        self._columns = (QStackedWidget(), QStackedWidget())
        self._wanted = self._most = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for column, notes, cues in zip(self._columns, self._notes, self._cues, strict=True):
            column.setProperty("role", "bare")
            column.addWidget(notes)
            column.addWidget(cues)
            row.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_alone(self, *, alone: bool) -> None:
        """Leave the source's column out, or show both."""
        self._columns[0].setHidden(alone)

    def limit(self, height: int) -> None:
        """Take no more than a height in pixels, however many lines there are."""
        self._most = height
        self._take_room()

    def show_nothing(self) -> None:
        """Take no room."""
        self.hide()

    def show_notes(self, shown: ShownUnit, passage: int, key: UnitKey) -> None:
        """Show the notes of a slide, one passage lit and the words of a unit marked in it."""
        letters = float(self.fontInfo().pixelSize())
        passages = shown.material.deck.slides[shown.place.slide].notes
        lit = passages[passage].step
        for notes, language in zip(self._notes, shown.languages, strict=True):
            html = notes_html(passages, lit, language, _MarkedWords(shown.material, language, key), letters)
            marked = html.replace(_BEGIN, f'<span style="background-color: {palette.MARKED}">')
            notes.write(marked.replace(_END, "</span>"), letters)
            notes.read_passage(passage)
        self._show(0, letters)

    def show_cues(self, shown: ShownUnit, words: InterfaceWords) -> None:
        """Show what a subtitle is cut into, the piece on the slide marked."""
        letters = float(self.fontInfo().pixelSize())
        say, tracks = words.words, shown.material.tracks
        if not isinstance(tracks, Tracks):
            return
        for preview, language in zip(self._cues, shown.languages, strict=True):
            preview.adopt_unit(letters / _LETTERS)
            found = pieces(shown.cues, language, 0, tracks)
            caption = say(_SHOWN.with_fields(language=language_name(language, words.language)))
            preview.show_pieces(caption, found, say(_HERE), say(_WIDE))
        self._show(1, letters)

    def _show(self, page: int, letters: float) -> None:
        for column in self._columns:
            column.setCurrentIndex(page)
        self._wanted = round(_LINES * _LINE * letters)
        self._take_room()
        self.show()

    def _take_room(self) -> None:
        for column in self._columns:
            column.setFixedHeight(min(self._wanted, self._most))


class _MarkedWords:
    """The words of notes in one language, those of one unit between marks."""

    def __init__(self, material: Material, language: Language, key: UnitKey) -> None:
        self._material = material
        self._language = language
        self._key = key

    def __call__(self, message: Message) -> str:
        words = self._material.catalogs(message, self._language).text
        return f"{_BEGIN}{words}{_END}" if UnitKey.of(message) == self._key else words

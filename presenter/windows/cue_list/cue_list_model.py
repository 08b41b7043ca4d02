"""All subtitles of a talk as rows for a view; those of a slide are cut when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from presenter.dataclass import dataclass
from presenter.deck.inline import plain_text
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.cue_durations import CueDurations
from presenter.qt.frame_provider import FrameProvider
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_time import LONGEST
from presenter.talk.search.find_cues import CueSearch, cues_found
from presenter.talk.state import TalkState
from presenter.windows.cue_list.cue_rows import CueRow, CueRows
from presenter.windows.cue_reading import cue_languages, words_of_cue
from presenter.windows.cue_words import CueWords

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CueEntry:
    """What is to be known of a cue: its words in each language, and the seconds that they take to read.

    `stood` is for how many seconds it was shown where that was too short; 0 where it was not.
    """

    cue: Cue
    words: tuple[CueWords, ...]
    seconds: float
    stood: float = 0.0


class CueListModel(QAbstractTableModel):
    """Hold a heading for each slide with subtitles, and its cues, or those that are searched for."""

    def __init__(
        self,
        frames: FrameProvider,
        say: Callable[[Text], str],
        durations: CueDurations,
        stood: Callable[[int, int], float] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take the words of the program from `say`, and from `stood` for how long a cue was too short."""
        super().__init__(parent)
        self._frames = frames
        self._say = say
        self._durations = durations
        self._stood = stood
        self._state = TalkState()
        self._rows = CueRows()
        self._search: CueSearch | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages in which the cues are read, one or two."""
        return cue_languages(self._state.channels.subtitles, self._frames.material.deck.languages)

    @property
    def current(self) -> CueRow:
        """Return the cue that the talk is at, or its slide."""
        return CueRow(self._state.slide, self._state.cue)

    @property
    def wanted(self) -> CueRow:
        """Return the cue to choose: where the talk is, or the first found from there on, else of all."""
        if self._search is None or not self._search.slides:
            return self.current
        ahead = [slide for slide in self._search.slides if slide >= self._state.slide]
        return CueRow(ahead[0] if ahead else self._search.slides[0], self._state.cue)

    @property
    def marked(self) -> tuple[str, ...]:
        """Return the folded words that are searched for."""
        return () if self._search is None else self._search.words

    def show(self, state: TalkState, search: CueSearch | None = None) -> None:
        """Show all cues of the deck as it is now, or those that are searched for."""
        self.beginResetModel()
        self._state, self._search = state, search
        slides = self._frames.material.deck.slides
        if search is None:
            shown = [slide.index for slide in slides if slide.cues and slide.settings.subtitles]
            self._rows = CueRows(shown, [len(slides[index].cues) for index in shown])
        else:
            shown = [index for index in search.slides if slides[index].settings.subtitles]
            self._rows = CueRows(shown, [1] * len(shown))
        self.endResetModel()

    def follow(self, state: TalkState) -> None:
        """Show where the talk has gone."""
        before, self._state = self.current, state
        for place in {before, self.current}:
            row = self._rows.row_of(place)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def place(self, row: int) -> CueRow | None:
        """Return what a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, place: CueRow) -> int | None:
        """Return the row of a cue, or of the last one shown before it on its slide."""
        return self._rows.row_of(place)

    def is_known(self, row: int) -> bool:
        """Tell whether the slide of a row has been cut."""
        return 0 <= row < len(self._rows) and self._rows.is_known(self._rows.section_at(row))

    def row_near(self, slide: int) -> int:
        """Return the row of a slide's heading, or of the next one after it."""
        return self._rows.row_near(slide)

    def look_at(self, rows: Iterable[int]) -> bool:
        """Cut the words of the slides that lie in these rows; True where there are other rows then."""
        sections = {self._rows.section_at(row) for row in rows if 0 <= row < len(self._rows)}
        changed = [self._learn(section) for section in sorted(sections, reverse=True)]
        return any(changed)

    def entry(self, place: CueRow) -> CueEntry | None:
        """Return what is to be known of a cue; None for a heading, and where there is no such cue."""
        track = self._frames.material.tracks[place.slide]
        if not 0 <= place.cue < len(track):
            return None
        cue = track[place.cue]
        return CueEntry(
            cue,
            words_of_cue(cue, self._state, self._frames.material, self._say),
            self._durations.of(cue, self._state),
            self._stood(place.slide, place.cue) if self._stood is not None else 0.0,
        )

    def title(self, slide: int) -> str:
        """Return the title of a slide in the language of the slides, else its id."""
        material = self._frames.material
        source = material.deck.slides[slide]
        if source.title is None:
            return source.identifier
        return plain_text(material.catalogs(source.title, self._state.channels.slides).text)

    def time_of(self, slide: int) -> tuple[float, float | None]:
        """Return the seconds that all cues of a slide take to read, and those that the slide is given."""
        material = self._frames.material
        taken = sum(self._durations.of(cue, self._state) for cue in material.tracks[slide])
        return taken, material.deck.slides[slide].settings.time

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many rows there are, as far as that is known."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return that there is one column: the languages are painted beside one another in it."""
        return 0 if parent.isValid() else 1

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let cues be chosen, and no headings."""
        place = self.place(index.row()) if index.isValid() else None
        if place is None or place.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words, or what is read aloud."""
        place = self.place(index.row()) if index.isValid() else None
        if place is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if place.is_heading:
            return self._spoken_heading(place.slide)
        entry = self.entry(place)
        if entry is None:
            return "…"
        words = ", ".join(" ".join(row.text.split("\n")) for row in entry.words)
        return words if role == Qt.ItemDataRole.DisplayRole else self._spoken(place, entry, words)

    def _spoken_heading(self, slide: int) -> str:
        heading = Text("Slide {number}: {title}").with_fields(number=slide + 1, title=self.title(slide))
        remark = remark_on_slide(*self.time_of(slide))
        return ", ".join(map(self._say, (heading, *([remark] if remark else ()))))

    def _spoken(self, place: CueRow, entry: CueEntry, words: str) -> str:
        numbered = Text("Subtitle {number}: {words}").with_fields(number=entry.cue.number, words=words)
        parts = [self._say(numbered)]
        if place == self.current:
            parts.append(self._say(Text("shown now")))
        parts += map(self._say, remarks_on(entry))
        return ", ".join(parts)

    def _learn(self, section: int) -> bool:
        if self._rows.is_known(section):
            return False
        track = self._frames.material.tracks[self._rows.slide(section)]
        cues = range(len(track)) if self._search is None else cues_found(self._search, track)
        guessed, count = self._rows.count(section), len(cues)
        first = self._rows.begin(section) + 1
        if count > guessed:
            self.beginInsertRows(QModelIndex(), first + guessed, first + count - 1)
            self._rows.learn(section, cues)
            self.endInsertRows()
        elif count < guessed:
            self.beginRemoveRows(QModelIndex(), first + count, first + guessed - 1)
            self._rows.learn(section, cues)
            self.endRemoveRows()
        else:
            self._rows.learn(section, cues)
        return count != guessed


def remarks_on(entry: CueEntry) -> Iterable[Text]:
    """Yield what is wrong with how long a cue is there to be read."""
    if entry.stood:
        yield Text("shown too briefly")
    elif entry.seconds > LONGEST:
        yield Text("too long to be read")


def remark_on_slide(taken: float, given: float | None) -> Text | None:
    """Return what is wrong with the time that a slide has for its cues; None where nothing is."""
    if given is None or taken <= given:
        return None
    said = Text("subtitles take {taken} s, the slide {given} s")
    return said.with_fields(taken=ceil(taken), given=round(given))

"""The slides of a deck under the headings of its sections, as rows that a view can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.talk.state import TalkState
from presenter.windows.console_context import ConsoleContext

_NOWHERE = QModelIndex()


class OverviewRole(IntEnum):
    """What the view asks for besides the words."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A slide, counted from 0, or the heading of the section that begins with it."""

    slide: int
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class SlideMarks:
    """What is to be seen of a slide besides its picture."""

    current: bool = False
    seen: bool = False
    hidden: bool = False
    bookmarked: bool = False


class OverviewModel(QAbstractListModel):
    """Hold the rows, and say what changes as the talk goes on."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._material: Material = context.material
        self._language = Language("en")
        self._chosen: tuple[int, ...] | None = None
        self._rows: tuple[OverviewRow, ...] = ()
        self._places: dict[int, int] = {}
        self._state = context.state

    @property
    def rows(self) -> Sequence[OverviewRow]:
        """Return the rows in order."""
        return self._rows

    def row_of(self, slide: int) -> int | None:
        """Return the row of a slide; None where it is not among those that are shown."""
        return self._places.get(slide)

    def show(self, chosen: Iterable[int] | None = None) -> None:
        """Show the deck as it is now under headings, or without them only the slides that were chosen."""
        self.beginResetModel()
        self._material = self._context.material
        self._state = self._context.state
        self._language = self._state.channels.slides
        slides = self._material.deck.slides
        if chosen is None:
            self._rows = tuple(_rows(slides))
        else:
            self._rows = tuple(OverviewRow(slide) for slide in sorted(set(chosen)))
        self._places = {row.slide: place for place, row in enumerate(self._rows) if not row.is_heading}
        self.endResetModel()

    def follow(self, state: TalkState) -> None:
        """Show the marks of another state of the same deck."""
        old, self._state = self._state, state
        seen = old.trail.seen ^ state.trail.seen
        changed = {old.slide, state.slide, *seen, *(old.bookmarks ^ state.bookmarks)}
        if old.slide == state.slide:
            changed -= {state.slide} - seen - (old.bookmarks ^ state.bookmarks)
        for slide in changed:
            if (row := self.row_of(slide)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def marks(self, slide: int) -> SlideMarks:
        """Return what is to be seen of a slide besides its picture."""
        return SlideMarks(
            current=slide == self._state.slide,
            seen=slide in self._state.trail.seen,
            hidden=self._material.deck.slides[slide].settings.hidden,
            bookmarked=slide in self._state.bookmarks,
        )

    def title(self, slide: int) -> str:
        """Return the title of a slide in the language of the slides, else its id."""
        source = self._material.deck.slides[slide]
        if source.title is None:
            return source.identifier
        return plain_text(self._material.catalogs(source.title, self._language).text)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let slides be chosen, and headings be passed over."""
        if not index.isValid() or self._rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words of a row, those that are read aloud, or the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == OverviewRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row.slide)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.title(row.slide) if row.is_heading else self._spoken(row.slide)
        return None

    def _spoken(self, slide: int) -> str:
        marks = self.marks(slide)
        head = Text("Slide {number}: {title}").with_fields(number=slide + 1, title=self.title(slide))
        candidates = (
            (marks.current, Text("shown now")),
            (marks.seen and not marks.current, Text("seen")),
            (marks.hidden, Text("hidden")),
            (marks.bookmarked, Text("with a bookmark")),
        )
        told = (text for shown, text in candidates if shown)
        return ", ".join(map(self._context.say, (head, *told)))


def _rows(slides: Sequence[Slide]) -> Iterator[OverviewRow]:
    """Return all slides, each section's under its heading; those before the first have none."""
    for slide in slides:
        if slide.settings.opens_section:
            yield OverviewRow(slide.index, is_heading=True)
        yield OverviewRow(slide.index)

"""How slides and their notes take their places, page after page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from PySide6.QtCore import QRectF

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.outputs.handout.notes import NotesWriter
from presenter.outputs.handout.paper import Frame
from presenter.outputs.handout.pieces import Piece, height_of, part, pieces_of

LEAST_LINES = 3.2  # lines of notes, in sizes of the text, that a slide is not parted from


@dataclass(frozen=True, slots=True)
class Picture:
    """A slide in a language, and where it stands in points."""

    slide: Slide
    language: Language
    place: QRectF


@dataclass(frozen=True, slots=True)
class Words:
    """Pieces of notes, and the room in points whose top left corner they begin at."""

    pieces: Sequence[Piece]
    room: QRectF


@dataclass(slots=True)
class HandoutPage:
    """What stands on a page; `numbers` are those of slides in the margin, with their height in points."""

    pictures: list[Picture] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    numbers: list[tuple[str, float]] = field(default_factory=list)
    ruled: list[QRectF] = field(default_factory=list)
    slides: list[Slide] = field(default_factory=list)


class Paginator:
    """Put slide after slide on pages; asked twice, it does the same twice."""

    def __init__(self, frame: Frame, writer: NotesWriter, languages: Sequence[Language], unit: float) -> None:
        self._frame = frame
        self._writer = writer
        self._languages = languages
        self._unit = unit

    def pages(self, slides: Sequence[Slide], first_top: float) -> Iterator[HandoutPage]:
        """Yield the pages; the first begins at a height in points, under the title."""
        page, y = HandoutPage(), first_top
        for slide in slides:
            columns = self._columns(slide)
            if y > self._frame.top and y + self._least_height(columns) > self._frame.bottom:
                yield page
                page, y = HandoutPage(), self._frame.top
            top, y = y, self._begin(page, slide, y)
            start = top if self._frame.beside else y + 9.0
            rest, end = self._set_words(page, columns, start)
            y = max(y, end) + self._frame.gap
            if not any(columns) and self._frame.beside:
                page.ruled.append(self._ruled(top))
            while any(rest):
                yield page
                page = HandoutPage()
                page.numbers.append((f"{slide.index + 1} …", self._frame.top))
                rest, end = self._set_words(page, rest, self._frame.top)
                y = end + self._frame.gap
        yield page

    def _columns(self, slide: Slide) -> list[list[Piece]]:
        columns = []
        for column, language in enumerate(self._languages):
            box = self._writer.box(slide, language, self._spoken(column))
            columns.append(pieces_of(box) if box is not None else [])
        return columns

    def _spoken(self, column: int) -> tuple[Language, ...]:
        """Return in which languages a column has what is said; the last one has those without one too."""
        asked = self._writer.subtitles
        own = tuple(language for language in asked if language == self._languages[column])
        others = tuple(language for language in asked if language not in self._languages)
        return (*own, *others) if column == len(self._languages) - 1 else own

    def _least_height(self, columns: Sequence[Sequence[Piece]]) -> float:
        height = self._frame.picture(0, 0.0).height()
        if self._frame.beside or not any(columns):
            return height
        tallest = max(map(height_of, columns)) * self._unit
        return height + 9.0 + min(tallest, LEAST_LINES * 10.0 * 1.4)

    def _begin(self, page: HandoutPage, slide: Slide, y: float) -> float:
        page.slides.append(slide)
        page.numbers.append((f"{slide.index + 1}", y))
        for column, language in enumerate(self._languages):
            page.pictures.append(Picture(slide, language, self._frame.picture(column, y)))
        return page.pictures[-1].place.bottom()

    def _set_words(
        self, page: HandoutPage, columns: Sequence[Sequence[Piece]], y: float
    ) -> tuple[list[list[Piece]], float]:
        """Set what fits from a height on; return what is left of each column, and where the longest ends."""
        rest, end = [], y
        at_top = y <= self._frame.top
        for column, pieces in enumerate(columns):
            room = self._frame.notes(column, y)
            fitting, left = part(pieces, room.height() / self._unit, at_top=at_top)
            if fitting:
                page.words.append(Words(fitting, room))
                end = max(end, y + height_of(fitting) * self._unit)
            rest.append(left)
        return rest, end

    def _ruled(self, y: float) -> QRectF:
        room = self._frame.notes(0, y)
        room.setHeight(self._frame.picture(0, y).height())
        return room

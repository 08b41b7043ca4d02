"""A page of a handout, painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.outputs.box_role import BoxRole
from presenter.outputs.embedded_pages import PagesWithin, pages_within
from presenter.outputs.finished_pdf import PdfLink
from presenter.outputs.handout.notes import INK, LINE, QUIET, paper_setting
from presenter.outputs.handout.pages import HandoutPage, Picture
from presenter.outputs.handout.paper import Frame
from presenter.outputs.handout.pieces import Piece
from presenter.outputs.tags.marks import Part, Signer, words_to_hear
from presenter.qt.material import Material
from presenter.typeset.box import Box
from presenter.typeset.layouts.footer import localised_date
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import TextRole
from presenter.typeset.stack import stack
from presenter.typeset.text_box import TextBox

LINE_DISTANCE = 22.0  # points between lines to write on


@dataclass(frozen=True, slots=True)
class HandoutPainter:
    """Paint pages in points; `unit` is how many of them a logical unit takes."""

    material: Material
    frame: Frame
    languages: Sequence[Language]
    unit: float

    def title_height(self) -> float:
        """Return how much of the first page the title takes, with the space under it."""
        return max(box.height for box in self._titles()) * self.unit + 26.0

    def paint_title(self, painter: QPainter, signer: Signer) -> None:
        """Paint the deck's title, author and date, each language over its column."""
        for column, (box, language) in enumerate(zip(self._titles(), self.languages, strict=True)):
            with signer.part(painter, Part(BoxRole.TITLE, language=language)):
                self._paint_box(painter, box, self._title_place(column).topLeft())
        y = self.frame.top + self.title_height() - 16.0
        _line(painter, QPointF(self.frame.side, y), self.frame.width, INK, 0.8)

    def paint(self, painter: QPainter, page: HandoutPage, number: int, count: int, signer: Signer) -> None:
        """Paint a page, counted from 1, of so many."""
        for picture in page.pictures:
            title = self._words(picture.slide.title, picture.language)
            alt = f"{picture.slide.index + 1}. {title}" if title else f"{picture.slide.index + 1}"
            with signer.part(painter, Part(BoxRole.PICTURE, alt=alt, language=picture.language)):
                self._paint_picture(painter, picture)
        for words in page.words:
            painter.save()
            painter.translate(words.room.topLeft())
            painter.scale(self.unit, self.unit)
            for _, pieces in groupby(words.pieces, key=_text_of):
                _paint_pieces(painter, list(pieces), signer)
            painter.restore()
        for text, y in page.numbers:
            self._say(painter, text, QRectF(4.0, y, self.frame.side - 12.0, 12.0), Alignment.RIGHT)
        for rect in page.ruled:
            _rule(painter, rect)
        self._paint_foot(painter, number, count)

    def _paint_picture(self, painter: QPainter, picture: Picture) -> None:
        slide = self.material.page(picture.slide, picture.language, for_pdf=True)
        painter.save()
        painter.setClipRect(picture.place)
        painter.translate(picture.place.topLeft())
        scale = picture.place.width() / slide.size.width()
        painter.scale(scale, scale)
        slide.paint(painter, picture.slide.steps)
        painter.restore()
        painter.setPen(QPen(QColor(LINE), 0.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(picture.place)

    def links(self, page: HandoutPage) -> Iterator[PdfLink]:
        """Yield the links of the notes, in points from the page's bottom left corner."""
        height = self.frame.paper.size.height()
        for words in page.words:
            corner = words.room.topLeft()
            for piece in words.pieces:
                for link in piece.links:
                    left, right = (corner.x() + x * self.unit for x in (link.rect.left(), link.rect.right()))
                    top, bottom = (
                        height - corner.y() - y * self.unit for y in (link.rect.top(), link.rect.bottom())
                    )
                    yield PdfLink((left, bottom, right, top), link.address)

    def within(self, page: HandoutPage) -> PagesWithin:
        """Return the pages of other PDFs that the slides on a page show, by their signs."""
        pages = self.material.typesetter.page
        shown = (pages(one.slide.index, one.language, for_pdf=True) for one in page.pictures)
        return {sign: artwork for one in shown for sign, artwork in pages_within(one).items()}

    def _titles(self) -> list[Box]:
        return [self._title(column, language) for column, language in enumerate(self.languages)]

    def _title(self, column: int, language: Language) -> Box:
        settings = self.material.deck.settings
        setting = paper_setting(self.material, 0, language)
        style = replace(setting.style(TextRole.HEADING), size=round(setting.em * 1.8), colour=INK, line=1.15)
        width = self._title_place(column).width() / self.unit
        title = self._words(settings.title, language) or self.material.deck.path.stem
        items: list[tuple[float, Box]] = [(0.0, set_words(title, style, width, kind="title"))]
        date = localised_date(settings.date, language) if settings.date else ""
        below = " · ".join(filter(None, (self._words(settings.author, language), date)))
        if below:
            small = replace(setting.inked(QUIET).style(TextRole.BODY), size=round(setting.em * 0.95))
            items.append((setting.em * 0.25, set_words(below, small, width)))
        return stack(items, width)

    def _title_place(self, column: int) -> QRectF:
        place = self.frame.notes(column, self.frame.top)
        return QRectF(self.frame.side, place.y(), self.frame.width, 0.0) if self.frame.beside else place

    def _paint_foot(self, painter: QPainter, number: int, count: int) -> None:
        y = self.frame.bottom + 16.0
        _line(painter, QPointF(self.frame.side, y - 4.0), self.frame.width, LINE, 0.5)
        room = QRectF(self.frame.side, y, self.frame.width, 12.0)
        titles = (self._words(self.material.deck.settings.title, language) for language in self.languages)
        title = " · ".join(dict.fromkeys(filter(None, titles))) or self.material.deck.path.stem
        self._say(painter, title, room.adjusted(0, 0, -60, 0), Alignment.LEFT)
        self._say(painter, f"{number} / {count}", room.adjusted(room.width() - 60, 0, 0, 0), Alignment.RIGHT)

    def _say(self, painter: QPainter, words: str, place: QRectF, alignment: Alignment) -> None:
        setting = paper_setting(self.material, 0, self.languages[0])
        style = replace(
            setting.inked(QUIET).style(TextRole.BODY), size=round(setting.em * 0.8), alignment=alignment
        )
        box = set_words(words, style, place.width() / self.unit, kind="footer")
        self._paint_box(painter, box, place.topLeft())

    def _paint_box(self, painter: QPainter, box: Box, corner: QPointF) -> None:
        painter.save()
        painter.translate(corner)
        painter.scale(self.unit, self.unit)
        box.paint(painter)
        for child in box.children:
            painter.save()
            painter.translate(child.x, child.y)
            child.box.paint(painter)
            painter.restore()
        painter.restore()

    def _words(self, message: Message | None, language: Language) -> str:
        return plain_text(self.material.catalogs(message, language).text) if message is not None else ""


def _text_of(piece: Piece) -> int:
    return 0 if piece.whole is None else id(piece.whole)


def _paint_pieces(painter: QPainter, pieces: Sequence[Piece], signer: Signer) -> None:
    """Paint the lines of one text as a part of the page, or what is no text as none."""
    whole = pieces[0].whole
    if whole is None:
        for piece in pieces:
            piece.paint(painter)
        return
    words = words_to_hear([piece.box for piece in pieces if isinstance(piece.box, TextBox)])
    role = BoxRole.HEADING if whole.kind == "heading" else BoxRole.PARAGRAPH
    part = Part(role, words=words, language=whole.language)
    with signer.part(painter, part):
        for piece in pieces:
            piece.paint(painter)


def _line(painter: QPainter, start: QPointF, length: float, colour: str, thickness: float) -> None:
    painter.setPen(QPen(QColor(colour), thickness))
    painter.drawLine(start, start + QPointF(length, 0))


def _rule(painter: QPainter, rect: QRectF) -> None:
    """Draw lines to write on."""
    y = rect.top() + LINE_DISTANCE
    while y <= rect.bottom() + 1:
        _line(painter, QPointF(rect.left(), y), rect.width(), LINE, 0.5)
        y += LINE_DISTANCE

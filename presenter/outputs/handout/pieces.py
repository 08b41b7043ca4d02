"""Boxes cut into pieces, none of which is parted by the end of a page."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextLayout

from presenter.dataclass import dataclass
from presenter.typeset.box import Box, Link, Placed, walk
from presenter.typeset.shape_box import ShapeBox
from presenter.typeset.text_box import TextBox

TOLERANCE = 0.01


@dataclass(frozen=True, eq=False, slots=True)
class Piece:
    """A line of a whole text, or a box that is no text, and its place in logical units.

    Panels may be parted.
    """

    rect: QRectF
    box: Box
    offset: float = 0.0
    whole: TextBox | None = None

    @property
    def may_be_parted(self) -> bool:
        """Tell whether the piece is a panel or a bar, which goes on over the page."""
        return isinstance(self.box, ShapeBox) and self.box.kind in {"panel", "rule"}

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links of the piece where they stand."""
        corner = self.rect.topLeft() - QPointF(0, self.offset)
        return tuple(Link(link.rect.translated(corner), link.address) for link in self.box.links)

    def paint(self, painter: QPainter) -> None:
        """Paint the piece in its place."""
        painter.save()
        painter.translate(self.rect.left(), self.rect.top() - self.offset)
        self.box.paint(painter)
        painter.restore()

    def moved(self, distance: float) -> Piece:
        """Return the piece further up by a distance."""
        return replace(self, rect=self.rect.translated(0, -distance))


@dataclass(frozen=True, eq=False, slots=True)
class _OneLine:
    """A layout of which one line alone is drawn."""

    layout: QTextLayout
    index: int

    def draw(self, painter: QPainter, place: QPointF) -> None:
        self.layout.lineAt(self.index).draw(painter, place)


def pieces_of(box: Box) -> list[Piece]:
    """Return the pieces of a box, what lies under others first."""
    pieces: list[Piece] = []
    for standing in walk(Placed(0.0, 0.0, box)):
        if math.isfinite(standing.until):
            continue
        if isinstance(standing.box, TextBox):
            pieces += _lines(standing.box, standing.rect.topLeft())
        elif type(standing.box).paint is not Box.paint:
            pieces.append(Piece(standing.rect, standing.box))
    return pieces


def part(pieces: Sequence[Piece], room: float, *, at_top: bool) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces that fit into a height in logical units, and the others, moved to the top.

    At the top of a page at least one fits, whatever its height.
    """
    limit = _limit(pieces, room)
    if limit <= TOLERANCE:
        if not at_top or not pieces:
            return [], list(pieces)
        limit = min(piece.rect.bottom() for piece in pieces if not piece.may_be_parted)
    before = list(_above(pieces, limit))
    after = list(_below(pieces, limit))
    start = min((piece.rect.top() for piece in after if not piece.may_be_parted), default=None)
    # A panel alone is what is left of one whose words have all been set.
    return before, [] if start is None else [piece.moved(start) for piece in _trimmed(after, start)]


def height_of(pieces: Iterable[Piece]) -> float:
    """Return the height that pieces take in logical units."""
    return max((piece.rect.bottom() for piece in pieces), default=0.0)


def _limit(pieces: Sequence[Piece], room: float) -> float:
    """Return the lowest height within the room at which no piece is parted."""
    limit = room
    whole = [piece.rect for piece in pieces if not piece.may_be_parted]
    while crossing := [
        rect.top() for rect in whole if rect.top() < limit - TOLERANCE < rect.bottom() - TOLERANCE
    ]:
        limit = min(crossing)
        if limit <= TOLERANCE:
            break
    return limit


def _above(pieces: Iterable[Piece], limit: float) -> Iterator[Piece]:
    for piece in pieces:
        rect = piece.rect
        if rect.bottom() <= limit + TOLERANCE:
            yield piece
        elif rect.top() < limit - TOLERANCE and piece.may_be_parted:
            yield _resized(piece, QRectF(rect.topLeft(), QPointF(rect.right(), limit)))


def _below(pieces: Iterable[Piece], limit: float) -> Iterator[Piece]:
    for piece in pieces:
        if piece.rect.bottom() > limit + TOLERANCE:
            yield piece


def _trimmed(pieces: Iterable[Piece], start: float) -> Iterator[Piece]:
    """Yield the pieces, panels that began before as they go on from there."""
    for piece in pieces:
        rect = piece.rect
        if not piece.may_be_parted or rect.top() >= start:
            yield piece
        elif rect.bottom() > start:
            yield _resized(piece, QRectF(QPointF(rect.left(), start), rect.bottomRight()))


def _resized(piece: Piece, rect: QRectF) -> Piece:
    return replace(piece, rect=rect, box=replace(piece.box, height=rect.height()))


def _lines(box: TextBox, corner: QPointF) -> Iterator[Piece]:
    for index, line in enumerate(box.lines):
        own = tuple(
            (stretch, rect)
            for stretch, rect in box.pieces
            if line.rect.top() <= rect.center().y() < line.rect.bottom()
        )
        layout = cast(QTextLayout, _OneLine(box.layout, index))
        rect = QRectF(0, line.rect.top(), box.width, line.rect.height()).translated(corner)
        yield Piece(rect, replace(box, layout=layout, pieces=own, lines=(line,)), line.rect.top(), box)

"""Where on a page each message stands, to be pointed at and to be pointed out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF

from presenter.dataclass import dataclass
from presenter.deck.message import Message
from presenter.typeset.box import Box, Standing
from presenter.typeset.page import Page
from presenter.typeset.picture_box import PictureBox
from presenter.typeset.text_box import TextBox

# How far beside its letters a text may still be pointed at, in logical units.
REACH = 10.0
EDGE = 20.0


@dataclass(frozen=True, slots=True)
class MessagePlace:
    """A message and its ink's rectangle in logical units, from the step that reveals it until another."""

    message: Message
    rect: QRectF
    step: int
    until: float = math.inf

    def is_shown_at(self, step: int) -> bool:
        """Tell whether it is to be seen at a step."""
        return self.step <= step < self.until


def message_places(page: Page) -> tuple[MessagePlace, ...]:
    """Return all places of messages on a page, outer ones before those within them."""
    return (*_behind(page), *(place for standing in page.boxes for place in _places(standing)))


def place_at(places: Sequence[MessagePlace], point: QPointF) -> MessagePlace | None:
    """Return the smallest place under a point, else the nearest one that is within reach of it."""
    within = [place for place in places if _distance(place.rect, point) <= REACH]
    return min(within, key=lambda place: (_distance(place.rect, point), _area(place.rect)), default=None)


def _behind(page: Page) -> Iterator[MessagePlace]:
    """Yield the picture that fills a page, a little within its edges, where it is described."""
    if page.backdrop.message is not None and page.backdrop.picture is not None:
        whole = QRectF(0, 0, page.size.width(), page.size.height())
        yield MessagePlace(page.backdrop.message, whole.adjusted(EDGE, EDGE, -EDGE, -EDGE), 0)


def _places(standing: Standing) -> Iterator[MessagePlace]:
    for message, rect in _within(standing.box):
        yield MessagePlace(message, rect.translated(standing.rect.topLeft()), standing.step, standing.until)


def _within(box: Box) -> Iterator[tuple[Message, QRectF]]:
    """Yield the messages of a box and where their ink is in it."""
    if isinstance(box, PictureBox) and box.message is not None:
        yield box.message, QRectF(0, 0, box.width, box.height)
    elif isinstance(box, TextBox):
        for piece, rect in box.pieces:
            if piece.message is not None:
                yield piece.message, rect
        if box.message is not None and box.lines:
            ink = QRectF()
            for line in box.lines:
                ink = ink.united(line.rect)
            yield box.message, ink


def _distance(rect: QRectF, point: QPointF) -> float:
    across = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
    down = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
    return math.hypot(across, down)


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()

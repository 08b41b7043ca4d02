"""Where on a page each message stands, to be pointed at and to be pointed out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from presenter.deck.message import Message
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox

# How far beside its letters a text may still be pointed at, in logical units.
REACH = 10.0


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
    return tuple(place for standing in page.boxes for place in _places(standing))


def place_at(places: Sequence[MessagePlace], point: QPointF) -> MessagePlace | None:
    """Return the smallest place under a point, else the nearest one that is within reach of it."""
    within = [place for place in places if _distance(place.rect, point) <= REACH]
    return min(within, key=lambda place: (_distance(place.rect, point), _area(place.rect)), default=None)


def _places(standing: Standing) -> Iterator[MessagePlace]:
    box = standing.box
    if isinstance(box, TextBox) and box.message is not None and box.lines:
        ink = QRectF()
        for line in box.lines:
            ink = ink.united(line.rect)
        yield MessagePlace(
            box.message, ink.translated(standing.rect.topLeft()), standing.step, standing.until
        )


def _distance(rect: QRectF, point: QPointF) -> float:
    across = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
    down = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
    return math.hypot(across, down)


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()

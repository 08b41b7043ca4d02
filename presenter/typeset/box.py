"""Boxes: what a page is made of, measured in logical units."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.failure import tell_failure
from presenter.i18n.language import Language
from presenter.i18n.text import Text

NOT_PAINTED = Text("A part of a slide is not shown: the program failed to paint it.")


@dataclass(frozen=True, slots=True)
class Link:
    """An address and the rectangle that leads to it, relative to the box that holds it."""

    rect: QRectF
    address: str


@dataclass(frozen=True, eq=False, kw_only=True)
class Box:
    """A rectangle with its own ink and further boxes in it.

    `step` is the step that reveals it. `baseline` is the depth of its first line
    of text, for what must stand on the same line; 0 where it has none. For who hears the page:
    `alt` says what a picture shows, `language` is that of the words where it is known.
    `alternates` tells that its children stand in each other's place: only the last
    one that is revealed shows, or the first where none is yet.
    """

    width: float
    height: float
    kind: str = "group"
    step: int = 0
    baseline: float = 0.0
    children: tuple[Placed, ...] = ()
    findings: tuple[Finding, ...] = ()
    alt: str = ""
    language: Language | None = None
    alternates: bool = False

    def children_at(self, step: int) -> tuple[Placed, ...]:
        """Return the children that can be seen at a step, those of later steps among them."""
        if not self.alternates:
            return self.children
        revealed = [child for child in self.children if child.box.step <= step]
        return tuple(revealed[-1:]) or self.children[:1]

    def paint(self, painter: QPainter) -> None:
        """Paint the box's own ink, its top left corner at the origin."""
        del painter

    def turned(self) -> Box:
        """Return the box with its own ink as it is on a page that runs from right to left."""
        return self

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links of the box's own ink."""
        return ()


@dataclass(frozen=True, eq=False, kw_only=True)
class LinkBox(Box):
    """Boxes that lead somewhere wherever they are clicked; an empty address leads nowhere."""

    address: str

    @property
    def links(self) -> tuple[Link, ...]:
        """Return one link over the whole box."""
        return (Link(QRectF(0, 0, self.width, self.height), self.address),) if self.address else ()


@dataclass(frozen=True, eq=False, slots=True)
class Placed:
    """A box and where its top left corner stands in the box around it."""

    x: float
    y: float
    box: Box


@dataclass(frozen=True, eq=False, slots=True)
class Standing:
    """A box where it stands on the page: from the step that reveals it until another takes its place."""

    rect: QRectF
    step: int
    box: Box
    until: float = math.inf

    def is_shown_at(self, step: int) -> bool:
        """Tell whether the box is to be seen at a step."""
        return self.step <= step < self.until


def walk(placed: Placed) -> Iterator[Standing]:
    """Yield a box and all within it, the outer one first; no box comes before the one around it."""
    yield from _walk(placed, 0.0, 0.0, 0, math.inf)


def _walk(placed: Placed, x: float, y: float, step: int, until: float) -> Iterator[Standing]:
    box = placed.box
    x, y, revealed = x + placed.x, y + placed.y, max(step, box.step)
    yield Standing(QRectF(x, y, box.width, box.height), revealed, box, until)
    for index, child in enumerate(box.children, start=1):
        end = until
        if box.alternates and index < len(box.children):
            end = min(until, float(box.children[index].box.step))
        yield from _walk(child, x, y, revealed, end)


def boxes_in(box: Box) -> Iterator[Box]:
    """Yield a box and all within it, wherever they stand."""
    yield box
    for child in box.children:
        yield from boxes_in(child.box)


def paint_placed(painter: QPainter, placed: Placed, step: int, coming: float) -> None:
    """Paint a box and all within it as they are at a step.

    Boxes of later steps are painted with the opacity `coming`, and left out where it is 0.
    """
    revealed = placed.box.step <= step
    if not revealed and coming <= 0:
        return
    painter.translate(placed.x, placed.y)
    painter.setOpacity(1.0 if revealed else coming)
    where = painter.worldTransform()
    try:
        placed.box.paint(painter)
    except Exception as error:
        painter.setWorldTransform(where)
        tell_failure(NOT_PAINTED, error)
    for child in placed.box.children_at(step):
        paint_placed(painter, child, step if revealed else -1, coming)
    painter.translate(-placed.x, -placed.y)
    painter.setOpacity(1.0)

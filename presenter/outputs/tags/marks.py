"""Signs in what a page paints, by which its parts are found again in the PDF that Qt has written.

Qt's PDF engine has no marked content. But what it is told to fill far beyond the page it writes down
faithfully, so a rectangle there, with a number for its width, says where a part begins and where it ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.outputs.box_role import BoxRole, role_of
from presenter.typeset.box import Box, Placed
from presenter.typeset.page import Page
from presenter.typeset.text_box import TextBox

FAR = -777777
BEGINNING, END = 1, 2
SIGN = re.compile(rb"-777777 0 (\d+) ([12]) re\s+f\*?\s+")


@dataclass(slots=True)
class Part:
    """A part of a page; `number` is that of its signs, 0 where it paints nothing itself.

    `words` are those of a text of several lines, since Qt paints no space where a line ends, of one
    with a formula, which is a drawing, and of one that is read from the right, whose letters a PDF
    holds as they are seen.
    """

    role: BoxRole
    number: int = 0
    alt: str = ""
    words: str = ""
    language: Language | None = None
    parts: list[Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A page that paints signs too, and its parts."""

    page: Page
    parts: tuple[Part, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class SignBox(Box):
    """A sign where a part begins, or where it ends."""

    number: int
    which: int

    def paint(self, painter: QPainter) -> None:
        """Paint the sign."""
        paint_sign(painter, self.number, self.which)


@dataclass(frozen=True, eq=False, kw_only=True)
class InkBox(Box):
    """The ink of a box without what stands in it, which that ink may depend on."""

    of: Box

    def paint(self, painter: QPainter) -> None:
        """Paint the ink."""
        self.of.paint(painter)


class Signer:
    """Put signs around what is painted, and collect the parts."""

    def __init__(self) -> None:
        self.parts: list[Part] = []

    @contextmanager
    def part(self, painter: QPainter, part: Part) -> Iterator[None]:
        """Paint a sign before and after what is painted within."""
        part.number = len(self.parts) + 1
        self.parts.append(part)
        paint_sign(painter, part.number, BEGINNING)
        yield
        paint_sign(painter, part.number, END)


def paint_sign(painter: QPainter, number: int, which: int) -> None:
    """Paint what nobody sees."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRect(QRectF(FAR, 0, number, which))
    painter.restore()


def marked(page: Page, after: Part | None = None) -> MarkedPage:
    """Return the page with a sign before and after each part that a listener should know of.

    What is painted after the page belongs to the part `after`, if there is one.
    """
    root = Part(BoxRole.GROUP)
    numbers = iter(range(1, 1_000_000))
    content = tuple(_marked(placed, root, numbers) for placed in page.content)
    if after is not None:
        after.number = next(numbers)
        root.parts.append(after)
        content = (*content, _sign(after.number, BEGINNING))
    return MarkedPage(replace(page, content=content), tuple(root.parts))


def _marked(placed: Placed, around: Part, numbers: Iterator[int]) -> Placed:
    box, role = placed.box, role_of(placed.box)
    if role is BoxRole.DECORATION or box.kind in {"footer", "language-tag"}:
        return placed
    part = around
    paints = type(box).paint is not Box.paint
    if role is not BoxRole.GROUP or paints:
        words = words_to_hear([box]) if isinstance(box, TextBox) else ""
        part = Part(role, next(numbers) if paints else 0, box.alt, words, box.language)
        around.parts.append(part)
    children = tuple(_marked(child, part, numbers) for child in box.children)
    if not paints:
        return replace(placed, box=replace(box, children=children))
    beginning, end = (_sign(part.number, which, box.step) for which in (BEGINNING, END))
    group = Box(width=box.width, height=box.height, step=box.step)
    ink = InkBox(width=box.width, height=box.height, step=box.step, of=box)
    within = replace(group, alternates=box.alternates, children=children)
    signed = (beginning, Placed(0.0, 0.0, ink), end, Placed(0.0, 0.0, within))
    return replace(placed, box=replace(group, children=signed))


def words_to_hear(texts: Sequence[TextBox]) -> str:
    """Return the words of a text, be it one box or one for each line, where its ink does not say them."""
    lines = [line.text for text in texts for line in text.lines]
    words = " ".join(lines)
    backwards = any(bidirectional(character) in {"R", "AL"} for character in words)
    return words if len(lines) > 1 or backwards or any(text.has_formula for text in texts) else ""


def _sign(number: int, which: int, step: int = 0) -> Placed:
    return Placed(0.0, 0.0, SignBox(width=0.0, height=0.0, step=step, number=number, which=which))

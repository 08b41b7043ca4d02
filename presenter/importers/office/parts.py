"""What stands on a slide of an office program, with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import TypeAlias

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle, in shares of the slide's width and height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return where it ends at the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return where it ends below."""
        return self.top + self.height

    @property
    def area(self) -> float:
        """Return its share of the slide."""
        return self.width * self.height

    def shared_with(self, other: Place) -> float:
        """Return the area that two places share."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0.0) * max(height, 0.0)


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one style; `link` is an address, or `#` and the id of a slide. A line feed is a break."""

    text: str
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    raised: bool = False
    lowered: bool = False
    code: bool = False
    formula: bool = False
    link: str = ""


class Marker(StrEnum):
    """What stands before a paragraph."""

    NONE = ""
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `level` counts from 0, `start` is the number of a first item, `step` when it appears."""

    words: tuple[Words, ...] = ()
    level: int = 0
    marker: Marker = Marker.NONE
    start: int = 1
    step: int = 0
    size: float = 0.0

    @property
    def text(self) -> str:
        """Return the words alone."""
        return "".join(one.text for one in self.words)


class Role(StrEnum):
    """What a text is for."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BODY = "body"
    HEADING = "heading"  # over a column
    LOOSE = "loose"  # a text box or a shape


@dataclass(frozen=True, slots=True)
class TextPart:
    """Paragraphs in a box; `size` in points is that of the largest words, 0 where it is not known."""

    place: Place
    paragraphs: tuple[Paragraph, ...]
    role: Role = Role.LOOSE
    size: float = 0.0
    step: int = 0

    @property
    def text(self) -> str:
        """Return the words alone, a line for each paragraph."""
        return "\n".join(one.text for one in self.paragraphs).strip()


@dataclass(frozen=True, slots=True)
class FilePart:
    """A picture, a video or a sound; `classes` are those of our Markdown."""

    place: Place
    name: str
    alt: str = ""
    caption: str = ""
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    step: int = 0
    is_medium: bool = False


@dataclass(frozen=True, slots=True)
class BlockPart:
    """A block that is written already: a table, a chart, a formula."""

    place: Place
    lines: tuple[str, ...]
    kind: str
    step: int = 0


Part: TypeAlias = TextPart | FilePart | BlockPart


@dataclass(frozen=True, slots=True)
class OfficeSlide:
    """A slide; `kind` is that of its layout: title, section, comparison, quote, or nothing of these.

    `settings` is what its YAML says beside that: hidden, background, transition.
    """

    number: int
    parts: tuple[Part, ...] = ()
    kind: str = ""
    notes: tuple[Paragraph, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    section: str = ""
    identifier: str = ""

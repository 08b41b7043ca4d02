"""What a picture of another program asks for by the words in its brackets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.importers.dialects.source_lines import SourceLine


@dataclass(slots=True)
class PictureWish:
    """What a picture's words ask for: its size, and whether it lies behind the slide or beside its words.

    `place` is `inline`, `background`, `left` or `right`; `share` is that of the slide's width.
    """

    alt: str
    place: str = "inline"
    share: str = ""
    fit: str = ""
    dim: float = 0.0
    attributes: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


Wish = Callable[[str], PictureWish]


def plain_wish(alt: str) -> PictureWish:
    """Return what the words of a picture ask for where they are nothing but words."""
    return PictureWish(alt)


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture that is not among the words: its path in the deck, empty for a colour, and its wish."""

    wish: PictureWish
    path: str
    line: SourceLine
    colour: str = ""

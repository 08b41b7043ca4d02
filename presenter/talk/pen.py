"""What is drawn with: a pen, a highlighter or an eraser, in an ink and a width."""

from __future__ import annotations

from enum import StrEnum

from presenter.dataclass import dataclass


class Nib(StrEnum):
    """What the pen does to the slide."""

    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    ERASER = "eraser"


class Ink(StrEnum):
    """The colours, few enough to find one while talking; each shows on light and on dark slides."""

    RED = "red"
    BLUE = "blue"
    GREEN = "green"
    VIOLET = "violet"


class Width(StrEnum):
    """How thick a stroke is."""

    THIN = "thin"
    MEDIUM = "medium"
    THICK = "thick"


@dataclass(frozen=True, slots=True)
class Pen:
    """The pen as it is set, in hand or not."""

    nib: Nib = Nib.PEN
    ink: Ink = Ink.RED
    width: Width = Width.MEDIUM

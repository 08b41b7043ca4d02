"""Commands that move the talk to another place."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Next:
    """Go on by one step."""


@dataclass(frozen=True, slots=True)
class Previous:
    """Go back by one step."""


@dataclass(frozen=True, slots=True)
class NextSlide:
    """Go to the next slide, leaving out the steps still to come."""


@dataclass(frozen=True, slots=True)
class PreviousSlide:
    """Go to where the previous slide begins."""


@dataclass(frozen=True, slots=True)
class First:
    """Go to the first slide."""


@dataclass(frozen=True, slots=True)
class Last:
    """Go to the last slide."""


@dataclass(frozen=True, slots=True)
class Back:
    """Return to where the last jump left from."""


@dataclass(frozen=True, slots=True)
class Forward:
    """Undo going back."""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to a slide by its number, from 1, or its id, a hidden one too; a step is clamped."""

    target: int | str
    step: int = 0


MoveCommand: TypeAlias = Next | Previous | NextSlide | PreviousSlide | First | Last | Back | Forward | GoTo

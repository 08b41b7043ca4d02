"""Commands for slides that stand out: not seen yet, seen last, hidden, marked by the speaker."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class NextUnseen:
    """Go to the next slide that the audience has not seen; after the last, to the first of them."""


@dataclass(frozen=True, slots=True)
class LastSeen:
    """Go to the place that was shown before this slide, whether the talk walked or jumped here."""


@dataclass(frozen=True, slots=True)
class NextHidden:
    """Go to the next hidden slide; after the last, to the first of them."""


@dataclass(frozen=True, slots=True)
class ToggleBookmark:
    """Mark the slide that is shown, or take its mark away."""


@dataclass(frozen=True, slots=True)
class NextBookmark:
    """Go to the next slide with a bookmark; after the last, to the first of them."""


LandmarkCommand: TypeAlias = NextUnseen | LastSeen | NextHidden | ToggleBookmark | NextBookmark

"""Commands for how the subtitles look: where they stand, and how large they are."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitlePlace


@dataclass(frozen=True, slots=True)
class CycleSubtitlePlace:
    """Show the subtitles in the next place."""


@dataclass(frozen=True, slots=True)
class SetSubtitlePlace:
    """Show the subtitles in a place; None in that of the deck."""

    place: SubtitlePlace | None


@dataclass(frozen=True, slots=True)
class SetSubtitleSize:
    """Show the subtitles in a size, as a share of the picture's height; None in that of the deck."""

    size: float | None


@dataclass(frozen=True, slots=True)
class ScaleSubtitles:
    """Make the subtitles larger by some notches, or smaller by a negative number of them."""

    notches: int


LookCommand: TypeAlias = CycleSubtitlePlace | SetSubtitlePlace | SetSubtitleSize | ScaleSubtitles

"""Commands for the videos and sounds of a slide."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.effects import RestartMedia, SeekMedia


@dataclass(frozen=True, slots=True)
class ToggleMedia:
    """Play a video or a sound, or pause it: the one shown last, or by its number on the slide, from 1."""

    number: int | None = None


@dataclass(frozen=True, slots=True)
class ScaleVolume:
    """Make videos and sounds louder by some notches, or softer by a negative number of them."""

    notches: int


@dataclass(frozen=True, slots=True)
class EndMedia:
    """Note that a medium has come to its end, or cannot be played; slide and medium count from 0."""

    slide: int
    medium: int


MediaCommand: TypeAlias = ToggleMedia | ScaleVolume | EndMedia | SeekMedia | RestartMedia

"""How the subtitles of a deck are shown, as its front matter says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Advance(StrEnum):
    """What brings the next cue."""

    AUTO = "auto"
    WITH_NEXT = "with-next"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class SubtitleSettings:
    """What stands under `subtitles:` in a deck's front matter.

    `wait` lets the first cue of each slide wait for a key, its place empty.
    """

    advance: Advance = Advance.MANUAL
    wait: bool = False

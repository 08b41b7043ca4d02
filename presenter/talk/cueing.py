"""How the subtitles go on."""

from __future__ import annotations

from dataclasses import dataclass

from presenter.deck.subtitle_settings import Advance


@dataclass(frozen=True, slots=True)
class Cueing:
    """What brings the next cue, and whether the one that the talk is at is shown.

    `speed` multiplies how fast cues are thought to be read. Those that come by themselves wait while they
    are `held`. `cleared` leaves the place of the subtitles empty until another cue is brought.
    """

    mode: Advance = Advance.MANUAL
    speed: float = 1.0
    held: bool = False
    cleared: bool = False

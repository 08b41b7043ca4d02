"""How the subtitles go on."""

from __future__ import annotations

from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.subtitle_settings import Advance

SLOWEST = 0.5
FASTEST = 2.0
SPEED_NOTCH = 0.05


@dataclass(frozen=True, slots=True)
class Cueing:
    """What brings the next cue, and whether the one that the talk is at is shown.

    `speed` multiplies how fast cues are thought to be read. Those that come by themselves wait while they
    are `held`. `cleared` leaves the place of the subtitles empty until another cue is brought; where it is
    `waiting` too, the cue that the talk is at is that one, and has not been shown yet. `wait` lets the
    first cue of each slide wait like that.
    """

    mode: Advance = Advance.MANUAL
    speed: float = 1.0
    held: bool = False
    cleared: bool = False
    waiting: bool = False
    wait: bool = False

    @property
    def is_automatic(self) -> bool:
        """Tell whether cues come without a key."""
        return self.mode in (Advance.AUTO, Advance.REPLAY)

    def shown(self) -> Cueing:
        """Return it with the cue in its place."""
        return replace(self, cleared=False, waiting=False)

    def silent(self) -> Cueing:
        """Return it with the place empty and the cue still to be shown."""
        return replace(self, cleared=True, waiting=True)

    def stepped(self) -> Cueing:
        """Return it where a step brings a cue of its own: it is shown, or waits as the one before did."""
        return self if self.waiting else self.shown()

    def entering(self, *, has_cues: bool) -> Cueing:
        """Return it where another slide is entered."""
        return self.silent() if self.wait and has_cues else self.shown()

    def switched(self, mode: Advance) -> Cueing:
        """Return it in another mode, which nothing holds up."""
        return replace(self, mode=mode, held=False)

    def hurried(self, notches: int) -> Cueing:
        """Return it faster by so many notches, or slower by a negative number of them."""
        # Rounded, so that as many notches down as up lead back to the same speed.
        speed = round(self.speed + notches * SPEED_NOTCH, 3)
        return replace(self, speed=min(max(speed, SLOWEST), FASTEST))

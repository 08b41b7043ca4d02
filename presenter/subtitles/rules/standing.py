"""For how long a cue stands."""

from __future__ import annotations

from datetime import date

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """The seconds of a cue; in the last of them, `pause`, nothing is said and the words may be gone already.

    `recorded` is the day of the talk that tells them, None where it is a guess.
    """

    seconds: float
    pause: float = 0.0
    recorded: date | None = None

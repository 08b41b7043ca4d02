"""What a wheel means: one notch, one turn, however a trackpad trembles."""

from __future__ import annotations

NOTCH = 120  # Qt's unit: eighths of a degree, fifteen degrees a notch
_PAUSE = 200  # milliseconds in which a trackpad's tail is still the same swipe


class WheelFilter:
    """Gather small turns until they make a notch, and let go of what follows at once."""

    def __init__(self) -> None:
        self._turned = 0
        self._deaf_until = 0

    def notch_for(self, turn: int, timestamp: int) -> str:
        """Return which way a whole notch went, empty for less; `timestamp` in milliseconds."""
        if timestamp < self._deaf_until:
            return ""
        self._turned += turn
        if abs(self._turned) < NOTCH:
            return ""
        notch = "wheel-up" if self._turned > 0 else "wheel-down"
        self._turned = 0
        self._deaf_until = timestamp + _PAUSE
        return notch

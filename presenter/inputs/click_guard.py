"""One press of a finger is one verb, however often a clicker or its receiver says it."""

from __future__ import annotations

# Milliseconds within which a clicker's key that repeats without having been let go is the same press
# (research of presenters, §3, rule c).
STUTTER = 150
# Milliseconds within which a key that was let go cannot have been pressed again: the fastest finger taps
# 13 times a second, a contact that bounces or a receiver that sends twice takes a few milliseconds.
BOUNCE = 50

_CLICKED = frozenset({"PgDown", "PgUp", ".", "F5", "Shift+F5", "Media Next", "Media Previous"})


class ClickGuard:
    """Remember when each key was last let through, by the times that the events bring along."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}
        self._down: set[str] = set()

    def lets_through(self, key: str, at: int, *, repeated: bool) -> bool:
        """Tell whether a press counts; `at` in milliseconds, 0 for a press that nobody's finger made.

        Arrows and all other keys of a keyboard may repeat as fast as it does, since it says so.
        """
        held = repeated or key in self._down
        self._down.add(key)
        if at == 0 or key not in self._last:
            counts = True
        elif held:
            counts = key not in _CLICKED or at - self._last[key] >= STUTTER
        else:
            counts = at - self._last[key] >= BOUNCE
        if counts:
            self._last[key] = at
        return counts

    def let_go(self, key: str) -> None:
        """Note that a key came up."""
        self._down.discard(key)

"""One press of a finger is one verb, however often a clicker or its receiver says it."""

from __future__ import annotations

# Milliseconds within which a clicker's key that repeats without having been let go is the same press
# (research of presenters, §3, rule c).
STUTTER = 150
# Milliseconds within which a key that was let go cannot have been pressed again: the fastest finger taps
# 13 times a second, a contact that bounces or a receiver that sends twice takes a few milliseconds.
BOUNCE = 50
# Milliseconds between coming up and going down again that no finger is fast enough for. Keys that come over
# VNC or KDE Connect repeat so: a release and a press at the same time, neither marked as a repetition.
AT_ONCE = 5

_CLICKED = frozenset({"PgDown", "PgUp", ".", "F5", "Shift+F5", "Media Next", "Media Previous"})


class ClickGuard:
    """Remember when each key was last let through and came up, by the times that the events bring along.

    Times are in milliseconds, 0 for an event that no finger made. They may begin anew: X servers count
    to 32 bits.
    """

    def __init__(self) -> None:
        self._last: dict[str, int] = {}
        self._down: set[str] = set()
        self._up: dict[str, int] = {}

    def is_repetition(self, key: str, at: int, *, marked: bool) -> bool:
        """Tell whether a key was down all the time before a press, marked as a repetition or not."""
        return marked or (at > 0 and key in self._up and 0 <= at - self._up[key] <= AT_ONCE)

    def lets_through(self, key: str, at: int, *, marked: bool) -> bool:
        """Tell whether a press counts; `marked` where the keyboard says that the key repeats.

        Arrows and all other keys of a keyboard may repeat as fast as it does, since it says so.
        """
        held = key in self._down or self.is_repetition(key, at, marked=marked)
        self._down.add(key)
        passed = at - self._last.get(key, at)
        if at == 0 or key not in self._last or passed < 0:
            counts = True
        elif held and key in _CLICKED:
            counts = passed >= STUTTER
        else:
            counts = marked or passed >= BOUNCE
        if counts:
            self._last[key] = at
        return counts

    def let_go(self, key: str, at: int) -> None:
        """Note that a key came up."""
        self._down.discard(key)
        self._up[key] = at

"""What each screen is meant for, plugged in or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.windows.screen_info import ScreenInfo


@dataclass(frozen=True, slots=True)
class SideRole:
    """The screen of a side, by the name that the state of the talk has for it."""

    name: str
    screen: ScreenInfo


@dataclass(frozen=True, slots=True)
class Roles:
    """Which screen was meant for what, by a choice or since it served for that.

    Kept while a screen is unplugged, so that what it showed returns to it. None leaves it to
    the program; a screen that is `unused` is not taken for the audience by itself.
    """

    audience: ScreenInfo | None = None
    console: ScreenInfo | None = None
    sides: tuple[SideRole, ...] = ()
    unused: tuple[ScreenInfo, ...] = ()

    def with_audience(self, screen: ScreenInfo) -> Roles:
        """Return the roles with a screen for the audience; one that had another role is free of it."""
        return replace(self._without(screen), audience=screen)

    def with_console(self, screen: ScreenInfo) -> Roles:
        """Return the roles with a screen for the console."""
        return replace(self._without(screen), console=screen)

    def with_side(self, name: str, screen: ScreenInfo) -> Roles:
        """Return the roles with a screen for a side."""
        others = tuple(side for side in self._without(screen).sides if side.name != name)
        return replace(self._without(screen), sides=(*others, SideRole(name, screen)))

    def with_unused(self, screen: ScreenInfo) -> Roles:
        """Return the roles with a screen that is to be left alone."""
        cleared = self._without(screen)
        return replace(cleared, unused=(*cleared.unused, screen))

    def side(self, name: str) -> ScreenInfo | None:
        """Return the screen of a side."""
        return next((side.screen for side in self.sides if side.name == name), None)

    def has(self, screen: ScreenInfo) -> bool:
        """Tell whether a screen is meant for anything, if only to be left alone."""
        known = (self.audience, self.console, *(side.screen for side in self.sides), *self.unused)
        return any(other is not None and screen.is_same_as(other) for other in known)

    def leaves_alone(self, screen: ScreenInfo) -> bool:
        """Tell whether a screen has been there without being the audience's."""
        return any(screen.is_same_as(other) for other in self.unused)

    def _without(self, screen: ScreenInfo) -> Roles:
        return Roles(
            audience=_unless(self.audience, screen),
            console=_unless(self.console, screen),
            sides=tuple(side for side in self.sides if not side.screen.is_same_as(screen)),
            unused=_others(self.unused, screen),
        )


def _unless(one: ScreenInfo | None, screen: ScreenInfo) -> ScreenInfo | None:
    return None if one is not None and one.is_same_as(screen) else one


def _others(screens: Sequence[ScreenInfo], screen: ScreenInfo) -> tuple[ScreenInfo, ...]:
    return tuple(other for other in screens if not other.is_same_as(screen))

"""Which screen each window belongs on, decided over plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace
from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.windows.roles import Roles, SideRole
from presenter.windows.screen_info import ScreenInfo


class Mode(StrEnum):
    """What the user asked for: screens of their own, one screen for both, or plain windows."""

    SCREENS = "screens"
    SINGLE = "single"
    WINDOWED = "windowed"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is wanted, apart from what is plugged in.

    `audience`, `console` and `sides` are names that the user gave; a screen that answers to one goes
    before `roles`. `console_first` gives the console the only screen that is left, and the audience none.
    """

    mode: Mode = Mode.SCREENS
    audience: str = ""
    console: str = ""
    sides: tuple[str, ...] = ()
    roles: Roles = field(default_factory=Roles)
    console_first: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the windows go; None hides a window, as it does a side that is not among `sides`.

    `lost`: the audience has no screen; `unplugged`: because its own is not there. `mirrored`: two screens
    show the same. `astray`: a window was placed and does not cover its screen.
    """

    audience: ScreenInfo | None
    console: ScreenInfo | None
    audience_full_screen: bool = False
    lost: bool = False
    sides: tuple[SideRole, ...] = ()
    mirrored: bool = False
    astray: bool = False
    unplugged: bool = False

    @property
    def is_dark(self) -> bool:
        """Tell whether nobody but the speaker sees anything."""
        return self.lost and not self.sides

    def side(self, name: str) -> ScreenInfo | None:
        """Return the screen of a side; None hides it."""
        return next((side.screen for side in self.sides if side.name == name), None)

    @property
    def told(self) -> dict[str, object]:
        """Return what a remote is told: the names of the screens, None for a window that has none."""
        return {
            "audience": None if self.audience is None else self.audience.name,
            "console": None if self.console is None else self.console.name,
            "sides": {side.name: side.screen.name for side in self.sides},
            "lost": self.lost,
            "mirrored": self.mirrored,
            "astray": self.astray,
        }


def place(screens: Sequence[ScreenInfo], wishes: Wishes) -> Placement:
    """Decide where all windows go.

    A screen that the user named wins, then the screen a window had; the machine's own panel is for
    the console, and a screen that is not primary for the audience. Nothing moves by itself onto a
    screen that was there and left alone. Screens that show the same count as one.
    """
    distinct = _unmirrored(screens, wishes)
    mirrored = len(distinct) < len(screens)
    if not distinct:
        placement = Placement(None, None, lost=wishes.roles.audience is not None)
    elif wishes.mode is not Mode.SCREENS:
        placement = _on_one_screen(distinct, wishes)
    elif len(distinct) == 1:
        placement = _on_the_only_screen(distinct[0], wishes)
    else:
        placement = _Seats(distinct, wishes).placement()
    meant = wishes.roles.audience
    is_there = meant is None or any(screen.is_same_as(meant) for screen in screens)
    return replace(placement, mirrored=mirrored, unplugged=placement.lost and not is_there)


def roles_after(placement: Placement, screens: Sequence[ScreenInfo], roles: Roles) -> Roles:
    """Return what the screens are meant for once windows stand on them.

    What stands in for a screen that is away does not take its role; only a new screen for the
    audience does, for the notes must never be put on it.
    """
    for side in placement.sides:
        if roles.side(side.name) is None:
            roles = roles.with_side(side.name, side.screen)
    if placement.console is not None and roles.console is None:
        roles = roles.with_console(placement.console)
    if placement.audience is None:
        return roles
    if roles.audience is None or not placement.audience.is_same_as(roles.audience):
        roles = roles.with_audience(placement.audience)
    for screen in screens:
        if not roles.has(screen):
            roles = roles.with_unused(screen)
    return roles


def _unmirrored(screens: Sequence[ScreenInfo], wishes: Wishes) -> tuple[ScreenInfo, ...]:
    """Return one of every screens that show the same: the audience's, so that no notes go where it looks."""
    distinct: list[ScreenInfo] = []
    for screen in sorted(screens, key=_meant_for(wishes)):
        if not any(screen.mirrors(other) for other in distinct):
            distinct.append(screen)
    return tuple(sorted(distinct, key=list(screens).index))


def _meant_for(wishes: Wishes) -> Callable[[ScreenInfo], int]:
    """Return what sorts the audience's screen before those of the sides, and these before all others."""
    roles = wishes.roles
    audience = () if roles.audience is None else (roles.audience,)
    ranks = (audience, tuple(side.screen for side in roles.sides))

    def rank(screen: ScreenInfo) -> int:
        found = (any(screen.is_same_as(other) for other in known) for known in ranks)
        return next((number for number, is_known in enumerate(found) if is_known), len(ranks))

    return rank


def _on_one_screen(screens: Sequence[ScreenInfo], wishes: Wishes) -> Placement:
    console = _first(screens, wishes.console) or _primary(screens)
    audience = _first(screens, wishes.audience) or console
    # Where nothing fills a screen, sides stand in windows beside the others, to be shared one by one.
    windowed = wishes.mode is Mode.WINDOWED
    sides = tuple(SideRole(name, console) for name in wishes.sides) if windowed else ()
    return Placement(audience, console, audience_full_screen=not windowed, sides=sides)


def _on_the_only_screen(screen: ScreenInfo, wishes: Wishes) -> Placement:
    """Keep the notes from the audience: on the projector alone, the console hides unless it is asked for."""
    roles = wishes.roles
    if roles.audience is None and not roles.sides:
        return Placement(screen, screen)
    if wishes.console_first:
        return Placement(None, screen, lost=True)
    if roles.audience is not None and screen.is_same_as(roles.audience):
        return Placement(screen, None, audience_full_screen=True)
    sides = tuple(
        side for side in roles.sides if side.name in wishes.sides and screen.is_same_as(side.screen)
    )
    if sides:
        return Placement(None, None, lost=True, sides=(SideRole(sides[0].name, screen),))
    return Placement(None, screen, lost=True)


class _Seats:
    """Several screens, given away one after the other."""

    def __init__(self, screens: Sequence[ScreenInfo], wishes: Wishes) -> None:
        self._free = list(screens)
        self._wishes = wishes
        self._roles = wishes.roles

    def placement(self) -> Placement:
        """Give away the screens: first by name, then as they were, then by what they are.

        A side is only a name until it had a screen, which goes before the name as a choice does.
        """
        wishes, roles = self._wishes, self._roles
        audience, console = self._named(wishes.audience), self._named(wishes.console)
        audience = audience or self._same_as(roles.audience)
        console = console or self._same_as(roles.console)
        sides = {name: self._same_as(roles.side(name)) for name in wishes.sides}
        sides = {name: screen or self._named(name) for name, screen in sides.items()}
        if audience is None:
            audience = self._take(self._for_audience(console))
        if console is None:
            console = self._take(self._for_console(self._free))
        if console is None and wishes.console_first:
            audience, console = None, audience
        return Placement(
            audience,
            console,
            audience_full_screen=audience is not None,
            lost=audience is None,
            sides=tuple(SideRole(name, screen) for name, screen in sides.items() if screen is not None),
        )

    def _named(self, wish: str) -> ScreenInfo | None:
        return self._take(_first(self._free, wish))

    def _same_as(self, role: ScreenInfo | None) -> ScreenInfo | None:
        if role is None:
            return None
        return self._take(next((screen for screen in self._free if screen.is_same_as(role)), None))

    def _for_audience(self, console: ScreenInfo | None) -> ScreenInfo | None:
        """Return a screen that has not been left alone so far, and not the one that suits the console."""
        speaker = self._for_console(self._free) if console is None else None
        candidates = [
            screen for screen in self._free if screen != speaker and not self._roles.leaves_alone(screen)
        ]
        return min(candidates, key=_suits_the_speaker, default=None)

    @staticmethod
    def _for_console(screens: Sequence[ScreenInfo]) -> ScreenInfo | None:
        if not screens:
            return None
        return next((screen for screen in screens if screen.is_panel), _primary(screens))

    def _take(self, screen: ScreenInfo | None) -> ScreenInfo | None:
        if screen is not None:
            self._free.remove(screen)
        return screen


def _suits_the_speaker(screen: ScreenInfo) -> tuple[bool, bool]:
    return screen.is_panel, screen.primary


def _first(screens: Sequence[ScreenInfo], wish: str) -> ScreenInfo | None:
    return next((screen for screen in screens if wish and screen.answers_to(wish)), None)


def _primary(screens: Sequence[ScreenInfo]) -> ScreenInfo:
    return next((screen for screen in screens if screen.primary), screens[0])

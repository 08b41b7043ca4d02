"""The roles of screens that have stood together before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.settings.known_desk import KnownDesk, KnownScreen, KnownSide
from presenter.settings.memory import Memory
from presenter.settings.side_screen import SideScreen
from presenter.windows.roles import Roles, SideRole
from presenter.windows.screen_info import ScreenInfo

MOST_DESKS = 40  # the one not seen for longest is forgotten first


def remembered(memory: Memory, screens: Sequence[ScreenInfo]) -> KnownDesk | None:
    """Return the desk of exactly these screens, wherever each of them stands now; None for a new one."""
    key = frozenset(_known(screen).key for screen in screens)
    return next((desk for desk in memory.desks if desk.key == key), None)


def roles_of(desk: KnownDesk, screens: Sequence[ScreenInfo]) -> Roles:
    """Return the roles of a desk for the screens as they are now."""
    found = {_known(screen).key: screen for screen in screens}
    return Roles(
        audience=found.get(desk.audience.key),
        console=None if desk.console is None else found.get(desk.console.key),
        sides=tuple(
            SideRole(known.side.name, found[known.screen.key])
            for known in desk.sides
            if known.screen.key in found
        ),
        unused=tuple(found[screen.key] for screen in desk.unused if screen.key in found),
    )


def with_named_sides(roles: Roles, screens: Sequence[ScreenInfo], names: Sequence[str]) -> Roles:
    """Return roles in which every side that is called by a screen has that, whatever it was for before."""
    for name in names:
        named = next((screen for screen in screens if screen.answers_to(name)), None)
        if named is not None and roles.side(name) is None:
            roles = roles.with_side(name, named)
    return roles


def with_desk(
    memory: Memory, screens: Sequence[ScreenInfo], roles: Roles, sides: Sequence[SideScreen]
) -> Memory:
    """Return the memory with what these screens are used for; nothing new where the audience has none."""
    known = {_known(screen).key for screen in screens}
    if roles.audience is None or _known(roles.audience).key not in known or len(known) < 2:
        return memory
    desk = KnownDesk(
        screens=tuple(sorted(map(_known, screens), key=lambda screen: screen.key)),
        audience=_known(roles.audience),
        console=None if roles.console is None else _known(roles.console),
        sides=tuple(
            KnownSide(side, _known(screen)) for side in sides if (screen := roles.side(side.name)) is not None
        ),
        unused=tuple(_known(screen) for screen in roles.unused),
    )
    others = tuple(other for other in memory.desks if other.key != desk.key)
    return replace(memory, desks=(*others, desk)[-MOST_DESKS:])


def _known(screen: ScreenInfo) -> KnownScreen:
    return KnownScreen(screen.name, screen.manufacturer, screen.model, screen.serial)

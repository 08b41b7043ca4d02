"""What the speaker can choose for a screen, and what comes of it for the others."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen
from presenter.windows.placement import Mode, Placement, Wishes
from presenter.windows.roles import Roles
from presenter.windows.screen_info import ScreenInfo

_NEARLY = 0.02
_RATIOS = {
    f"{across}:{down}": exact
    for across, down, exact in (
        (16, 9, 16 / 9),
        (16, 10, 16 / 10),
        (4, 3, 4 / 3),
        (3, 2, 3 / 2),
        (5, 4, 5 / 4),
        (21, 9, 64 / 27),
        (32, 9, 32 / 9),
        (1, 1, 1.0),
        (9, 16, 9 / 16),
        (10, 16, 10 / 16),
        (3, 4, 3 / 4),
    )
}


class Use(StrEnum):
    """What a screen is used for."""

    AUDIENCE = "audience"
    CONSOLE = "console"
    SIDE = "side"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Choice:
    """A use, and for a side the language of its slides; None follows the audience."""

    use: Use
    language: Language | None = None


def choices(languages: Sequence[Language]) -> tuple[Choice, ...]:
    """Return all that can be chosen, for a deck in some languages."""
    sides = (Choice(Use.SIDE, language) for language in languages)
    return (Choice(Use.AUDIENCE), Choice(Use.CONSOLE), *sides, Choice(Use.UNUSED))


def in_order(screens: Sequence[ScreenInfo]) -> tuple[ScreenInfo, ...]:
    """Return screens from left to right and from top to bottom: as they are counted."""
    return tuple(sorted(screens, key=lambda screen: (screen.geometry[:2], screen.name)))


def side_on(placement: Placement, screen: ScreenInfo) -> str:
    """Return the name of the side that is shown on a screen; empty for none."""
    return next((side.name for side in placement.sides if side.screen.is_same_as(screen)), "")


def choice_now(placement: Placement, screen: ScreenInfo, sides: Sequence[SideScreen]) -> Choice:
    """Return what a screen is used for now."""
    for other, use in ((placement.audience, Use.AUDIENCE), (placement.console, Use.CONSOLE)):
        if other is not None and other.is_same_as(screen):
            return Choice(use)
    if name := side_on(placement, screen):
        side = next((side for side in sides if side.name == name), None)
        return Choice(Use.SIDE, side.slides if side is not None else None)
    return Choice(Use.UNUSED)


def roles_with(roles: Roles, placement: Placement, screen: ScreenInfo, use: Use) -> Roles:
    """Return the roles with another use of a screen; audience and console change places.

    A screen that becomes a side's is the caller's to name.
    """
    audience, console = placement.audience, placement.console
    match use:
        case Use.AUDIENCE:
            swapped = console is not None and console.is_same_as(screen) and audience is not None
            with_audience = roles.with_audience(screen)
            return with_audience.with_console(audience) if swapped and audience else with_audience
        case Use.CONSOLE:
            swapped = audience is not None and audience.is_same_as(screen) and console is not None
            with_console = roles.with_console(screen)
            return with_console.with_audience(console) if swapped and console else with_console
        case Use.SIDE | Use.UNUSED:
            return roles.with_unused(screen)


def is_doubtful(screens: Sequence[ScreenInfo], wishes: Wishes) -> bool:
    """Tell whether nothing says which of several outer screens the audience is to see.

    A screen that a side is named after is spoken for.
    """
    is_named = any(screen.answers_to(wishes.audience) for screen in screens)
    if wishes.mode is not Mode.SCREENS or is_named or wishes.roles.audience is not None:
        return False
    screens = [screen for screen in screens if not any(map(screen.answers_to, wishes.sides))]
    outer = [screen for screen in screens if not screen.is_panel]
    apart = [
        screen
        for index, screen in enumerate(outer)
        if not any(screen.mirrors(other) for other in outer[:index])
    ]
    has_panel = len(outer) < len(screens)
    return len(apart) > (1 if has_panel else 2)


def ratio(width: float, height: float) -> str:
    """Return the shape of a screen as people call it: `16:9`."""
    shape = width / max(height, 1.0)
    name = min(_RATIOS, key=lambda each: abs(_RATIOS[each] / shape - 1))
    return name if abs(_RATIOS[name] / shape - 1) <= _NEARLY else f"{shape:.2f}:1"

"""Where the interpreter's window may stand, decided over plain values: never before the audience."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.windows.placement import Placement
from presenter.windows.screen_info import ScreenInfo

SMALLEST = (720, 520)  # logical pixels
_SHARE = 0.72  # of the screen that the window takes where it is first shown


def interpreter_screen(
    screens: Sequence[ScreenInfo], placement: Placement, remembered: str = ""
) -> ScreenInfo | None:
    """Return the screen to show the window on: where it was, else one that has no window, else the console's.

    None where the audience looks at every screen.
    """
    free = [screen for screen in screens if not is_audiences(screen, placement)]
    console = placement.console
    ranked = sorted(
        free,
        key=lambda screen: (
            screen.name != remembered,
            console is not None and screen.mirrors(console),
        ),
    )
    return ranked[0] if ranked else None


def is_audiences(screen: ScreenInfo, placement: Placement) -> bool:
    """Tell whether an audience looks at a screen."""
    return any(screen.mirrors(other) for other in audience_screens(placement))


def audience_screens(placement: Placement) -> tuple[ScreenInfo, ...]:
    """Return the screens that are filled with pictures for an audience."""
    console = placement.console
    sides = tuple(
        side.screen for side in placement.sides if console is None or not side.screen.mirrors(console)
    )
    fills = placement.audience is not None and placement.audience_full_screen
    return (*((placement.audience,) if fills and placement.audience is not None else ()), *sides)


def reaches_audience(area: tuple[int, int, int, int], placement: Placement) -> bool:
    """Tell whether a window of this area would lie over what an audience sees."""
    left, top, width, height = area
    for x, y, across, down in (screen.geometry for screen in audience_screens(placement)):
        if left < x + across and x < left + width and top < y + down and y < top + height:
            return True
    return False


def area_on(screen: tuple[int, int, int, int], remembered: Sequence[int] = ()) -> tuple[int, int, int, int]:
    """Return the area of the window on the free part of a screen: as it was, as far as that is there now."""
    x, y, across, down = screen
    if len(remembered) == 4:
        left, top, width, height = remembered
    else:
        width, height = round(_SHARE * across), round(_SHARE * down)
        left, top = (across - width) // 2, (down - height) // 2
    width, height = (
        min(max(width, SMALLEST[0]), across),
        min(max(height, SMALLEST[1]), down),
    )
    return x + min(max(left, 0), across - width), y + min(max(top, 0), down - height), width, height

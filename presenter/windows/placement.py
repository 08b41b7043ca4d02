"""Which screen each window belongs on, decided over plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

# Connectors that only ever lead to a panel built into the machine.
_PANEL_CONNECTORS = ("edp", "lvds", "dsi")


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """A screen that is plugged in; `geometry` is x, y, width, height in logical units."""

    name: str
    geometry: tuple[int, int, int, int]
    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    primary: bool = False

    @property
    def is_panel(self) -> bool:
        """Tell whether this is the machine's own panel."""
        return self.name.lower().startswith(_PANEL_CONNECTORS)

    @property
    def title(self) -> str:
        """Return what to show of it: the connector, maker and model as far as they are known, the size."""
        make = " ".join(part for part in (self.manufacturer, self.model) if part)
        _, _, width, height = self.geometry
        return " · ".join(part for part in (self.name, make, f"{width} × {height}") if part)

    def answers_to(self, wish: str) -> bool:
        """Tell whether the user meant this screen: by connector, model, serial or maker and model."""
        names = (self.name, self.model, self.serial, f"{self.manufacturer} {self.model}".strip())
        return wish.strip().lower() in {name.lower() for name in names if name}

    def is_same_as(self, other: ScreenInfo) -> bool:
        """Tell whether this is a screen seen before, even on another connector.

        A serial settles it; without one the connector and the model have to agree.
        """
        if self.serial and other.serial:
            return (self.serial, self.model) == (other.serial, other.model)
        return (self.name, self.model) == (other.name, other.model)


class Mode(StrEnum):
    """What the user asked for: screens of their own, one screen for both, or plain windows."""

    SCREENS = "screens"
    SINGLE = "single"
    WINDOWED = "windowed"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is wanted, apart from what is plugged in.

    `intended` is the screen the audience was last placed on: kept while it is
    unplugged, so that the picture returns to it.
    """

    mode: Mode = Mode.SCREENS
    audience: str = ""
    console: str = ""
    swapped: bool = False
    intended: ScreenInfo | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the windows go; None hides a window. `lost`: the audience's screen went away."""

    audience: ScreenInfo | None
    console: ScreenInfo | None
    audience_full_screen: bool = False
    lost: bool = False


def place(screens: Sequence[ScreenInfo], wishes: Wishes) -> Placement:
    """Decide where both windows go.

    A screen that the user named wins, then the screen the audience had; the
    machine's own panel is for the console, and a screen that is not primary for
    the audience. Two screens with one geometry are mirrored and count as one.
    """
    distinct = _unmirrored(screens)
    if not distinct:
        return Placement(None, None, lost=wishes.intended is not None)
    if wishes.mode is not Mode.SCREENS:
        return _on_one_screen(distinct, wishes)
    if len(distinct) == 1:
        return _on_the_only_screen(distinct[0], wishes)
    audience, console = _pair(distinct, wishes)
    return Placement(audience, console, audience_full_screen=True)


def _unmirrored(screens: Sequence[ScreenInfo]) -> tuple[ScreenInfo, ...]:
    return tuple({screen.geometry: screen for screen in reversed(screens)}.values())[::-1]


def _on_one_screen(screens: Sequence[ScreenInfo], wishes: Wishes) -> Placement:
    console = _first(screens, wishes.console) or _primary(screens)
    audience = _first(screens, wishes.audience) or console
    return Placement(audience, console, audience_full_screen=wishes.mode is Mode.SINGLE)


def _on_the_only_screen(screen: ScreenInfo, wishes: Wishes) -> Placement:
    """Keep the notes from the audience: on the projector alone, the console hides."""
    if wishes.intended is None:
        return Placement(screen, screen)
    if screen.is_same_as(wishes.intended):
        return Placement(screen, None, audience_full_screen=True)
    return Placement(None, screen, lost=True)


def _pair(screens: Sequence[ScreenInfo], wishes: Wishes) -> tuple[ScreenInfo, ScreenInfo]:
    audience = _first(screens, wishes.audience)
    console = _first([screen for screen in screens if screen != audience], wishes.console)
    if audience is None:
        audience = _for_audience([screen for screen in screens if screen != console], wishes, console)
    if console is None:
        console = _for_console([screen for screen in screens if screen != audience])
    return (console, audience) if wishes.swapped else (audience, console)


def _for_audience(screens: Sequence[ScreenInfo], wishes: Wishes, console: ScreenInfo | None) -> ScreenInfo:
    if wishes.intended is not None:
        for screen in screens:
            if screen.is_same_as(wishes.intended):
                return screen
    if console is not None:
        return _first_or(screens, [screen for screen in screens if not screen.is_panel])
    speaker = _for_console(screens)
    return _first_or(screens, [screen for screen in screens if screen != speaker])


def _for_console(screens: Sequence[ScreenInfo]) -> ScreenInfo:
    return _first_or([_primary(screens)], [screen for screen in screens if screen.is_panel])


def _first(screens: Sequence[ScreenInfo], wish: str) -> ScreenInfo | None:
    return next((screen for screen in screens if wish and screen.answers_to(wish)), None)


def _first_or(fallback: Sequence[ScreenInfo], wanted: Sequence[ScreenInfo]) -> ScreenInfo:
    return (wanted or fallback)[0]


def _primary(screens: Sequence[ScreenInfo]) -> ScreenInfo:
    return next((screen for screen in screens if screen.primary), screens[0])

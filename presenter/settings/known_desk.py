"""Screens that stood together once, and what each of them was used for."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.settings.side_screen import SideScreen


@dataclass(frozen=True, slots=True)
class KnownScreen:
    """A screen as it tells of itself, wherever it stands."""

    name: str
    manufacturer: str = ""
    model: str = ""
    serial: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Return what it is known by: its serial number and model, or else its connector and model."""
        return (self.serial or self.name, self.model)


@dataclass(frozen=True, slots=True)
class KnownSide:
    """A side screen, with its languages and the screen it was shown on."""

    side: SideScreen
    screen: KnownScreen


@dataclass(frozen=True, slots=True)
class KnownDesk:
    """Screens that were plugged in together, in no order, and what for."""

    screens: tuple[KnownScreen, ...]
    audience: KnownScreen
    console: KnownScreen | None = None
    sides: tuple[KnownSide, ...] = ()
    unused: tuple[KnownScreen, ...] = ()

    @property
    def key(self) -> frozenset[tuple[str, str]]:
        """Return what the desk is known by."""
        return frozenset(screen.key for screen in self.screens)

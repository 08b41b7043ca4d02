"""The screens there are, in plain values; no QScreen is kept, for it dies with its cable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QScreen

from presenter.windows.screen_info import ScreenInfo


def plugged_in() -> tuple[ScreenInfo, ...]:
    """Return the screens there are now, each by a name of its own."""
    primary = QGuiApplication.primaryScreen()
    return told_apart([_info(screen, primary=screen is primary) for screen in _screens()])


def find_screen(info: ScreenInfo | None) -> QScreen | None:
    """Return the screen that is meant, for use at once; None where it is not there any more."""
    if info is None:
        return None
    there = zip(_screens(), plugged_in(), strict=True)
    return next((screen for screen, known in there if known.name == info.name), None)


def is_wayland() -> bool:
    """Tell whether windows are told neither where they stand nor let choose it, but for their screen."""
    return QGuiApplication.platformName().startswith("wayland")


def told_apart(screens: Sequence[ScreenInfo]) -> tuple[ScreenInfo, ...]:
    """Return screens by names of their own: of two that a system names alike, the right one has a number.

    A serial number that several share, as cheap projectors do, tells nothing and is left out.
    """
    serials = Counter((screen.serial, screen.model) for screen in screens)
    return tuple(
        replace(
            screen,
            name=_own_name(screen, screens),
            serial="" if serials[screen.serial, screen.model] > 1 else screen.serial,
        )
        for screen in screens
    )


def _own_name(screen: ScreenInfo, screens: Sequence[ScreenInfo]) -> str:
    namesakes = [other for other in screens if other.name == screen.name]
    number = 1 + sorted(namesakes, key=_place).index(screen)
    return screen.name if number == 1 else f"{screen.name} ({number})"


def _place(screen: ScreenInfo) -> tuple[int, int, int, int]:
    return screen.geometry


def _screens() -> list[QScreen]:
    # What Qt has in the place of a screen where there is none has no size.
    return [screen for screen in QGuiApplication.screens() if not screen.geometry().isEmpty()]


def _info(screen: QScreen, *, primary: bool) -> ScreenInfo:
    geometry = screen.geometry()
    return ScreenInfo(
        name=screen.name(),
        geometry=(geometry.x(), geometry.y(), geometry.width(), geometry.height()),
        manufacturer=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
        primary=primary,
    )

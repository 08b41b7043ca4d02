"""The screens there are, in plain values; no QScreen is kept, for it dies with its cable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QScreen

from presenter.windows.screen_info import ScreenInfo


def plugged_in() -> tuple[ScreenInfo, ...]:
    """Return the screens there are now."""
    primary = QGuiApplication.primaryScreen()
    # What Qt has in the place of a screen where there is none has no size.
    screens = [screen for screen in QGuiApplication.screens() if not screen.geometry().isEmpty()]
    return told_apart([_info(screen, primary=screen is primary) for screen in screens])


def find_screen(info: ScreenInfo | None) -> QScreen | None:
    """Return the screen that is meant, for use at once; None where it is not there any more."""
    if info is None:
        return None
    return next((screen for screen in QGuiApplication.screens() if screen.name() == info.name), None)


def is_wayland() -> bool:
    """Tell whether windows are told neither where they stand nor let choose it, but for their screen."""
    return QGuiApplication.platformName().startswith("wayland")


def told_apart(screens: Sequence[ScreenInfo]) -> tuple[ScreenInfo, ...]:
    """Return screens without serial numbers that several share, as those of cheap projectors do."""
    seen = Counter((screen.serial, screen.model) for screen in screens)
    return tuple(
        replace(screen, serial="") if seen[screen.serial, screen.model] > 1 else screen for screen in screens
    )


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

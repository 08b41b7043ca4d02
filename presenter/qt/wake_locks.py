"""What there is on each system to keep it awake."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication

from presenter.qt.wakefulness import Means


def wake_locks(environment: Mapping[str, str], platform: str = sys.platform) -> tuple[Means, ...]:
    """Return the means that this machine may have; each is imported only where it is of use."""
    if platform == "win32":
        from presenter.qt.windows_wake_lock import WindowsWakeLock

        return (WindowsWakeLock(),)
    if platform == "darwin":
        from presenter.qt.mac_wake_lock import MacWakeLock

        return (MacWakeLock(),)
    means: list[Means] = []
    if QGuiApplication.platformName() in ("xcb", "wayland") and environment.get("DBUS_SESSION_BUS_ADDRESS"):
        from presenter.qt.desktop_wake_lock import DesktopWakeLock

        means.append(DesktopWakeLock(environment["DBUS_SESSION_BUS_ADDRESS"]))
    if QGuiApplication.platformName() == "xcb":
        from presenter.qt.x_server_wake_lock import XServerWakeLock

        means.append(XServerWakeLock())
    return tuple(means)

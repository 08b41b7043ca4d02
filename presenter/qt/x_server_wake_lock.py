"""The X server's own screen saver, and the power saving of its screens."""

from __future__ import annotations

import ctypes

from presenter.i18n.text import Text
from presenter.qt.wakefulness import Told


class XServerWakeLock:
    """Suspend them, over a connection of its own: suspension ends with the connection, as with the process.

    By the X Screen Saver Extension, XScreenSaverSuspend(3).
    """

    title = Text("the X server")

    def __init__(self) -> None:
        self._display: ctypes.c_void_p | None = None
        self._x: ctypes.CDLL | None = None

    def hold(self, told: Told) -> None:
        """Suspend them where the server and its library can."""
        try:
            x, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError:
            return
        x.XOpenDisplay.restype = ctypes.c_void_p
        address: int | None = x.XOpenDisplay(None)
        if address is None:
            return
        self._x, self._display = x, ctypes.c_void_p(address)
        event, error = ctypes.c_int(), ctypes.c_int()
        if saver.XScreenSaverQueryExtension(self._display, ctypes.byref(event), ctypes.byref(error)):
            saver.XScreenSaverSuspend(self._display, 1)
            x.XSync(self._display, 0)
            told()

    def release(self) -> None:
        """Hang up."""
        if self._x is not None:
            self._x.XCloseDisplay(self._display)
        self._display = self._x = None

"""Whether there is a display that windows can be shown on.

Qt aborts the whole program where there is none, so the servers are asked first, through the
same libraries as Qt asks them.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping


def has_display(variables: Mapping[str, str]) -> bool:
    """Tell whether Qt can open windows in this environment.

    `QT_QPA_PLATFORM` is a list of platforms, each with its parameters after a colon, of
    which Qt takes the first that works.
    """
    if sys.platform != "linux":
        return True
    platforms = variables.get("QT_QPA_PLATFORM") or "wayland;xcb"
    return any(_works(platform.partition(":")[0], variables) for platform in platforms.split(";"))


def _works(platform: str, variables: Mapping[str, str]) -> bool:
    """Tell whether a platform can be used; one that is neither X nor Wayland needs no server."""
    if platform == "xcb":
        return _x_server_answers(variables.get("DISPLAY", ""))
    if platform.startswith("wayland"):
        # The socket is for one connection, and that is Qt's.
        return bool(variables.get("WAYLAND_SOCKET")) or _compositor_answers(
            variables.get("WAYLAND_DISPLAY", "")
        )
    return True


def _x_server_answers(display: str) -> bool:
    """Tell whether an X server lets this user in; True where that cannot be asked."""
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    error: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return error == 0


def _compositor_answers(display: str) -> bool:
    """Tell whether a Wayland compositor lets this user in; True where that cannot be asked."""
    if not display:
        return False
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection: int | None = wayland.wl_display_connect(display.encode())
    if connection is None:
        return False
    wayland.wl_display_disconnect(connection)
    return True

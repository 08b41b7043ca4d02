"""What an X server shows and how keys are pressed there, by Xlib alone: from outside, as a person does."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterable

from tests.benchmarks.picture import Colour, Picture, Point

_EVERY_PLANE = ctypes.c_ulong(-1).value
_Z_PIXMAP = 2
LIBRARIES = ("libX11.so.6", "libXtst.so.6")


def missing_libraries() -> list[str]:
    """Return which of the libraries are not here."""
    return [name for name in LIBRARIES if not _loads(name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


class _Image(ctypes.Structure):
    """The first fields of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
    )


class XScreen:
    """One connection to a server of 24 bits; left, top, width and height are of the audience's screen."""

    def __init__(self, display: str, left: int, top: int, width: int, height: int) -> None:
        self.display = display
        self.left, self.top, self.width, self.height = left, top, width, height
        self._x, self._test = (ctypes.CDLL(name) for name in LIBRARIES)
        pointer, number, long = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
        self._declare(self._x.XOpenDisplay, pointer, ctypes.c_char_p)
        self._declare(self._x.XDefaultRootWindow, long, pointer)
        place = (number, number, ctypes.c_uint, ctypes.c_uint)
        self._declare(self._x.XGetImage, ctypes.POINTER(_Image), pointer, long, *place, long, number)
        self._declare(self._x.XDestroyImage, number, pointer)
        self._declare(self._x.XStringToKeysym, long, ctypes.c_char_p)
        self._declare(self._x.XKeysymToKeycode, ctypes.c_ubyte, pointer, long)
        self._declare(self._x.XSync, number, pointer, number)
        self._declare(self._x.XCloseDisplay, number, pointer)
        self._declare(self._test.XTestFakeKeyEvent, number, pointer, ctypes.c_uint, number, long)
        self._connection = self._x.XOpenDisplay(display.encode())
        if not self._connection:
            raise OSError(f"no X server answers at {display}")
        self._root = self._x.XDefaultRootWindow(self._connection)

    @staticmethod
    def _declare(function: ctypes._FuncPointer, result: type, *arguments: type) -> None:
        function.restype, function.argtypes = result, arguments

    def close(self) -> None:
        """End the connection."""
        self._x.XCloseDisplay(self._connection)

    def picture(self) -> Picture:
        """Return what the audience's screen shows."""
        return Picture(self._pixels(0, 0, self.width, self.height), self.width)

    def shows(self, points: Iterable[tuple[Point, Colour]]) -> bool:
        """Tell whether each of the points has its colour."""
        return all(self._pixels(*point, 1, 1) == colour for point, colour in points)

    def _pixels(self, x: int, y: int, width: int, height: int) -> bytes:
        place = (self.left + x, self.top + y, width, height)
        image = self._x.XGetImage(self._connection, self._root, *place, _EVERY_PLANE, _Z_PIXMAP)
        pixels = bytearray(ctypes.string_at(image.contents.data, 4 * width * height))
        self._x.XDestroyImage(image)
        del pixels[3::4]  # says nothing
        return bytes(pixels)

    def press(self, key: str) -> float:
        """Press a key and let it go; return the time (`perf_counter`) just before."""
        code = self._x.XKeysymToKeycode(self._connection, self._x.XStringToKeysym(key.encode()))
        before = time.perf_counter()
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._connection, code, down, 0)
        self._x.XSync(self._connection, 0)
        return before

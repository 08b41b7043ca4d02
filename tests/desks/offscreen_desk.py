"""The screens of Qt's offscreen platform, changed while a program runs.

Qt's own tests do so through its native interface, which is there for C++ alone.
"""

from __future__ import annotations

import ctypes
import json
import platform
import sys
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument
from PySide6.QtGui import QGuiApplication

IS_REACHED = sys.platform == "linux" and platform.machine() == "x86_64"

# Its first function stands after the twelve that every QObject has.
_NATIVE_RESOURCE = 12


def screen(name, x, y, width, height, scale=1.0):
    """One screen; place and size in device pixels, `scale` its device pixel ratio."""
    dots = round(96 * scale)
    place = {"name": name, "x": x, "y": y, "width": width, "height": height}
    return place | {"logicalDpi": dots, "logicalBaseDpi": 96, "dpr": 1.0}


def configuration(*screens):
    """What the platform reads of screens."""
    return {
        "synchronousWindowSystemEvents": False,
        "windowFrameMargins": False,
        "screens": list(screens),
    }


def screens_now():
    """Return the screens that there are, so that they can be set again."""
    there = []
    for one in QGuiApplication.screens():
        place, ratio = one.geometry(), one.devicePixelRatio()
        size = (round(side * ratio) for side in place.size().toTuple())
        there.append(screen(one.name(), *place.topLeft().toTuple(), *size, scale=ratio))
    return there


def set_screens(*screens):
    """Make exactly these screens exist; their names tell which stay, come and go."""
    document = QJsonDocument.fromJson(QByteArray(json.dumps(configuration(*screens)).encode()))
    libraries = Path(PySide6.__file__).parent / "Qt" / "lib"
    core, gui = (ctypes.CDLL(str(libraries / f"libQt6{name}.so.6")) for name in ("Core", "Gui"))

    to_object = core._ZNK13QJsonDocument6objectEv
    to_object.argtypes, to_object.restype = [ctypes.c_void_p, ctypes.c_void_p], ctypes.c_void_p
    json_object = (ctypes.c_void_p * 4)()  # of one pointer; left to the end of the process on purpose
    to_object(json_object, shiboken6.getCppPointer(document)[0])

    native_interface = gui._ZN15QGuiApplication23platformNativeInterfaceEv
    native_interface.argtypes, native_interface.restype = [], ctypes.c_void_p
    interface = native_interface()
    functions = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    find = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(functions[_NATIVE_RESOURCE])
    name = QByteArray(b"setConfiguration")
    set_configuration = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(
        find(interface, shiboken6.getCppPointer(name)[0])
    )
    set_configuration(ctypes.addressof(json_object), interface)
    QGuiApplication.processEvents()

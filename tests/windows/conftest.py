"""A desk whose screens a test plugs in and pulls out while the program runs."""

from __future__ import annotations

import ctypes
import json
import platform
import sys
import time
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument
from PySide6.QtGui import QGuiApplication

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.action_set import ActionSet
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.read_material import material_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk.outline import Outline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer
from presenter.typeset.fonts import load_fonts

# Qt's own tests change the screens of the offscreen platform through its native interface, which
# is there for C++ alone. Its first function stands after the twelve that every QObject has.
_NATIVE_RESOURCE = 12


def screen(name, x, y, width, height, scale=1.0):
    """One screen; place and size in device pixels, `scale` its device pixel ratio."""
    dots = round(96 * scale)
    place = {"name": name, "x": x, "y": y, "width": width, "height": height}
    return place | {"logicalDpi": dots, "logicalBaseDpi": 96, "dpr": 1.0}


def set_screens(*screens):
    """Make exactly these screens exist; their names tell which stay, come and go."""
    configuration = {
        "synchronousWindowSystemEvents": False,
        "windowFrameMargins": False,
        "screens": list(screens),
    }
    document = QJsonDocument.fromJson(QByteArray(json.dumps(configuration).encode()))
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


LAPTOP = screen("eDP-1", 0, 0, 2560, 1600, scale=2)
PROJECTOR = screen("HDMI-1", 2560, 0, 1920, 1080)


@pytest.fixture
def plug(qapp):
    """Call it with the screens that are to be there."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        pytest.skip("the offscreen platform's screens are reached on Linux x86_64 only")
    yield set_screens
    set_screens(screen("default", 0, 0, 1280, 800))


@pytest.fixture
def laptop():
    return LAPTOP


@pytest.fixture
def projector():
    return PROJECTOR


@pytest.fixture
def audience_parts(qapp):
    """What an audience window is built of, for a deck of one slide."""
    load_fonts()
    deck = parse("---\nlanguage: en\n---\n\n# One slide\n", Path("one.md"))
    material = material_of(deck, Catalogs(deck.settings.language))
    outline = Outline.of(deck, material.tracks)
    talk = Talk(outline, opening_state(outline, Channels(), Timer()), time.monotonic)
    words = InterfaceWords(InterfaceCatalogs().translate_to, Language("en"))
    actions = ActionSet(ACTIONS, Keymap.merge(ACTIONS), words)
    frames = FrameProvider(talk, material, time.monotonic)
    return TalkBridge(talk), frames, actions, words, time.monotonic

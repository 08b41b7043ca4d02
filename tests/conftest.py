"""What every test needs before Qt is imported: a platform without a display."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The fonts of the program and no other, so that a test says the same on every machine. With hundreds of
# fonts installed, Qt looks for a rare letter in each of them.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))

import pytest
from hypothesis import settings

from tests.desks import offscreen_desk, system_programs, x_desk

# How long an example takes depends on what else the machine does.
settings.register_profile("presenter", deadline=None)
settings.load_profile("presenter")


def _lacking():
    """What tests need that this machine may not have, by their marker."""
    lacking = {}
    if programs := x_desk.missing():
        lacking["x_server"] = f"{', '.join(programs)} (packaging/dev.py doctor --install)"
    if not offscreen_desk.IS_REACHED:
        lacking["offscreen_desk"] = "Linux on x86_64"
    for marker, programs in system_programs.BY_MARKER.items():
        if missing := [name for name in programs if shutil.which(name) is None]:
            lacking[marker] = f"{', '.join(missing)} (packaging/dev.py doctor --install)"
    return lacking


def pytest_collection_modifyitems(config, items):
    """Leave out what cannot run here, to be told of at the end."""
    lacking = _lacking()
    left_out = [item for item in items if _needs(item) & lacking.keys()]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


def _needs(item):
    needed = {marker.name for marker in item.iter_markers()}
    return needed | {"offscreen_desk"} if "plug" in getattr(item, "fixturenames", ()) else needed


def pytest_terminal_summary(terminalreporter):
    """Say what was left out, and why, so that nobody takes it for tested."""
    for marker, what in _lacking().items():
        terminalreporter.write_line(f"NOT TESTED: what is marked {marker}, for want of {what}", yellow=True)


@pytest.fixture(autouse=True, scope="session")
def kept_elsewhere(tmp_path_factory):
    """Let no talk of a test leave anything where the talks of whoever runs it are kept."""
    before = os.environ.get("XDG_STATE_HOME")
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
    yield
    if before is None:
        del os.environ["XDG_STATE_HOME"]
    else:
        os.environ["XDG_STATE_HOME"] = before


@pytest.fixture(autouse=True, scope="session")
def failures_shown():
    """Let a fault of the program be a traceback in every test but those of how it is told."""
    os.environ["PRESENTER_SHOW_FAILURES"] = "1"
    yield
    del os.environ["PRESENTER_SHOW_FAILURES"]


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application with the program's fonts, which Qt has to be told of before it sets a first text."""
    from presenter.typeset.fonts import load_fonts

    load_fonts()
    return qapp


@pytest.fixture
def player(qapp):
    """A player without Qt Multimedia: its clips are of ten seconds and go on when a test says so."""
    from PySide6.QtGui import QColor, QImage

    from presenter.qt.player import Player

    class HandPlayer(Player):
        """Play in the test's hand; every picture is of one colour, `shade` of green."""

        def __init__(self):
            super().__init__()
            self.clip = None
            self.playing = False
            self.at = 0.0
            self.volume = 1.0

        @property
        def position(self):
            return self.at

        def insert(self, clip, position=0.0):
            self.clip, self.playing, self.at = clip, False, position
            if b"broken" in clip.path.read_bytes():
                self.failed.emit("it is no video")
                return
            self.go_on(0.0)

        def take_out(self):
            self.clip, self.playing = None, False

        def play(self):
            self.playing = True

        def pause(self):
            self.playing = False

        def seek(self, position):
            self.at = min(position, 10.0)
            self.go_on(0.0)

        def set_volume(self, volume):
            self.volume = volume

        def go_on(self, seconds):
            """Let a clip go on by some seconds; at ten it ends."""
            self.at = min(self.at + seconds, 10.0)
            image = QImage(64, 36, QImage.Format.Format_RGB32)
            image.fill(QColor(0, 100 + round(self.at), 0))
            self.framed.emit(image)
            self.progressed.emit(self.at, 10.0)
            if self.at >= 10.0:
                self.playing = False
                self.ended.emit()

    return HandPlayer()


@pytest.fixture
def plug(qapp):
    """Call it with the screens that are to be there; afterwards those are that were before."""
    before = offscreen_desk.screens_now()
    yield offscreen_desk.set_screens
    offscreen_desk.set_screens(*before)

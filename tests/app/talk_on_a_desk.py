"""Give a talk on a desk whose screens come and go, in a process of its own; print as JSON what could be seen.

    talk_on_a_desk.py DECK SCRIPT

The script is a list of steps: {"screens": […]} to have these and no others, {"do": [verb, words…]}. A
platform reads its environment once, when it starts, so each desk needs a process.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.side_screen import parse_side_screen
from presenter.typeset.fonts import load_fonts
from tests.desks import offscreen_desk, x_desk

PATIENCE = 10_000  # milliseconds
LATE = 1000  # milliseconds: the pass that is for desktops slower than those here


class Director:
    """Follow a script, and look all the time."""

    def __init__(self, talk, seconds, desk):
        self.talk = talk
        self.seconds = seconds
        self.desk = desk
        self.over_the_notes = False
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.watch)
        if desk is offscreen_desk:
            self.hurry()

    def hurry(self):
        """Wait a quarter of the time for a desktop that does as it is told at once."""
        for timer in self.timers():
            if timer.interval() < LATE:
                timer.setInterval(timer.interval() // 4)

    def watch(self):
        """Look after every turn whether a picture for the audience fills the console's screen."""
        console = self.talk.console
        if not console.isVisible():
            return
        for window in (self.talk.audience, *self.talk.sides):
            is_there = window.screen() is console.screen() or covers(window, console.geometry().center())
            if window.isFullScreen() and window.isVisible() and is_there:
                self.over_the_notes = True

    def play(self, step):
        self.over_the_notes = False
        self.seconds[0] += 5
        if "screens" in step:
            self.wait_for_places(lambda: set_screens(self.desk, step["screens"]))
        else:
            verb, *words = step["do"]
            self.talk.remote.perform(RemoteCommand(verb, tuple(words)))
        self.rest()
        return self.seen()

    def wait_for_places(self, change):
        """Change the screens, and wait until the windows have been placed for it."""
        # The late pass of what was before would be taken for that of what comes now.
        for timer in self.timers():
            timer.stop()
        loop = QEventLoop()
        self.talk.keeper.placed.connect(loop.quit)
        QTimer.singleShot(PATIENCE, loop.quit)
        change()
        loop.exec()

    def rest(self):
        """Wait until the keeper has looked at where the windows stand, and they are painted."""
        while any(timer.isActive() for timer in self.timers() if timer.interval() < LATE):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(5):
            QCoreApplication.processEvents()

    def timers(self):
        return self.talk.keeper.findChildren(QTimer)

    def seen(self):
        state = self.talk.bridge.state
        windows = {"audience": self.talk.audience, "console": self.talk.console}
        windows |= {side._name: side for side in self.talk.sides}
        return {name: where(window) for name, window in windows.items() if window.isVisible()} | {
            "place": [state.slide, state.step],
            "elapsed": state.timer.elapsed(self.seconds[0]) - self.seconds[0],
            "over_the_notes": self.over_the_notes,
            "in_the_way": self.in_the_way(),
            "lost": self.talk.keeper.placement.lost,
            "astray": self.talk.keeper.placement.astray,
        }

    def in_the_way(self):
        """Every window that is neither the console nor for the audience, such as a box that asks."""
        known = {self.talk.audience, self.talk.console, *self.talk.sides}
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        return [window.windowTitle() for window in windows if window not in known]


def set_screens(desk, screens):
    """Have these screens; those of the X server are scaled by its environment."""
    desk.set_screens(*(offscreen_desk.screen(**screen) for screen in screens))


def covers(window, point):
    return window.geometry().contains(point)


def where(window):
    screens = QGuiApplication.screens()
    filled = {screen.geometry().getRect(): screen.name() for screen in screens}
    geometry = window.windowHandle().geometry()
    middle = geometry.center()
    return {
        "fills": filled.get(geometry.getRect()) if window.isFullScreen() else None,
        "stands_on": next(
            (s.name() for s in QGuiApplication.screens() if s.geometry().contains(middle)), None
        ),
        "ratio": window.devicePixelRatio(),
        "picture": painted(window),
    }


def painted(window):
    """The size of the picture in device pixels, if a real screen shows it."""
    if not hasattr(window, "picture") or window.picture() is None:
        return None
    picture = window.picture().toImage()
    size = [picture.width(), picture.height()]
    if QGuiApplication.platformName() != "xcb" or not window.isFullScreen():
        return size
    return size if on_screen(window) == colours(window.grab().toImage()) else "not what the screen shows"


def on_screen(window):
    screen = window.windowHandle().screen()
    here = window.windowHandle().geometry().translated(-screen.geometry().topLeft())
    return colours(screen.grabWindow(0, here.x(), here.y(), here.width(), here.height()).toImage())


def colours(image):
    across, down = image.width(), image.height()
    points = [QPoint(across * x // 8, down * y // 8) for x in range(1, 8) for y in range(1, 8)]
    return [image.pixelColor(point).name() for point in points]


def main(deck, script):
    steps = json.loads(Path(script).read_text(encoding="utf-8"))
    desk = x_desk if os.environ["QT_QPA_PLATFORM"] == "xcb" else offscreen_desk
    if desk is x_desk:
        set_screens(desk, steps[0]["screens"])
    application = QApplication([])
    if desk is offscreen_desk:
        set_screens(desk, steps[0]["screens"])
    load_fonts()
    seconds = [1000.0]
    clocks = Clocks(lambda: seconds[0], lambda: datetime(2023, 9, 7, 15, 7, tzinfo=UTC))
    options = PresentOptions(
        deck=Path(deck),
        ui_language="en",
        side_screens=tuple(parse_side_screen(word) for word in steps[0].get("sides", ())),
    )
    talk = RunningTalk(options, read_material(Path(deck)), Surroundings(clocks=clocks))
    talk.begin()
    director = Director(talk, seconds, desk)
    director.rest()
    seen = [director.seen()]
    for verb in ("toggle-timer", "next"):
        talk.remote.perform(RemoteCommand(verb, ()))
    seen += [director.play(step) for step in steps[1:]]
    talk.end()
    del application
    sys.stdout.write(json.dumps(seen))


main(*sys.argv[1:])

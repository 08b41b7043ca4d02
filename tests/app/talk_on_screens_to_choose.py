"""Give a talk on screens that have to be chosen, in a process of its own; print as JSON what could be seen.

The first word is the deck, the second the folder of what is remembered, the third what is done, the fourth
the audience's screen; all further ones are side screens, as on the command line.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.read_material import read_material
from presenter.settings.side_screen import parse_side_screen
from presenter.typeset.fonts import load_fonts

PATIENCE = 20_000  # milliseconds


def wait_until(condition):
    since = QElapsedTimer()
    since.start()
    while not condition() and since.elapsed() < PATIENCE:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def covers(window):
    screen = window.screen()
    filled = window.isVisible() and window.isFullScreen() and window.geometry() == screen.geometry()
    return screen.name() if filled else ""


def seen(talk):
    return {
        "sheet": talk.picker.sheet.isVisible(),
        "audience": covers(talk.audience),
        "console": talk.console.screen().name(),
        "said": [badge.words for badge in talk.console.body.status._badges],
        "sides": {window.windowTitle().rsplit(" ", 1)[-1]: covers(window) for window in talk.sides},
        "languages": {side.name: side.slides for side in talk.bridge.state.sides},
    }


def choose(talk, number, use):
    """Choose a screen by its number and a use by its place among the buttons, with keys alone."""
    sheet = talk.picker.sheet
    QTest.keyClick(sheet.focusWidget(), Qt.Key(int(Qt.Key.Key_0) + number))
    sheet.uses[use].setFocus()
    QTest.keyClick(sheet.uses[use], Qt.Key.Key_Space)


def main(deck, state, what, audience, *sides):
    application = QApplication([])
    load_fonts()
    side_screens = tuple(parse_side_screen(side) for side in sides)
    options = PresentOptions(
        deck=Path(deck), ui_language="en", audience_screen=audience, side_screens=side_screens
    )
    talk = RunningTalk(options, read_material(Path(deck)), Surroundings(state=Path(state)))
    talk.begin()
    wait_until(lambda: talk.audience.isFullScreen())
    if talk.picker.desks.is_doubtful:
        wait_until(talk.picker.sheet.isVisible)
    told = [seen(talk)]
    if what == "choose":
        choose(talk, 2, 0)  # the audience
        told.append(seen(talk))
        choose(talk, 3, 3)  # a side in the second language
        wait_until(lambda: any(covers(window) for window in talk.sides))
        told.append(seen(talk))
        choose(talk, 2, 1)  # the console, in place of the audience
        told.append(seen(talk))
        QTest.keyClick(talk.picker.sheet.focusWidget(), Qt.Key.Key_Escape)
        told.append(seen(talk))
    if what == "swap":
        talk.picker.open()
        choose(talk, 1, 0)
    talk.end()
    del application
    sys.stdout.write(json.dumps(told))


main(*sys.argv[1:])

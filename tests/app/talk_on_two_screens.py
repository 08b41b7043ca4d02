"""Give a talk on two screens in a process of its own, and print as JSON what could be seen.

The platform reads its screens once, when it starts, so each desk needs a process.
"""

from __future__ import annotations

import hashlib
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtWidgets import QApplication

from presenter.actions.parse_action import parse_action
from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.typeset.fonts import load_fonts

VERBS = (("next",), ("toggle-subtitles",), ("set-language", "es"))


def picture(window):
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    return hashlib.sha256(data.data()).hexdigest()


def geometry(window):
    rect = window.geometry()
    return [rect.x(), rect.y(), rect.width(), rect.height()]


def place(window):
    screen = window.screen().geometry()
    return {
        "screen": window.screen().name(),
        "covers": geometry(window) == [screen.x(), screen.y(), screen.width(), screen.height()],
        "inside": screen.contains(window.geometry()),
        "full_screen": window.isFullScreen(),
    }


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def what_stays(talk):
    state = talk.bridge.state
    return [state.slide, state.step, state.timer.elapsed(1030.0), talk.console.body.notes.scroll_position]


def main(deck):
    application = QApplication([])
    load_fonts()
    seconds = [1000.0]
    clocks = Clocks(lambda: seconds[0], lambda: datetime(2023, 9, 7, 15, 7, tzinfo=UTC))
    options = PresentOptions(deck=Path(deck), ui_language="en")
    talk = RunningTalk(options, read_material(Path(deck)), Surroundings(clocks=clocks))
    talk.begin()
    settle()
    seen = {"audience": place(talk.audience), "console": place(talk.console), "changed": {}}
    for verb, *arguments in VERBS:
        before = picture(talk.audience), picture(talk.console)
        talk.bridge.dispatch(parse_action(verb, arguments, talk.bridge.talk.outline))
        settle()
        after = picture(talk.audience), picture(talk.console)
        seen["changed"][verb] = [one != other for one, other in zip(before, after, strict=True)]
    talk.bridge.dispatch(parse_action("go-to", ["ground"], talk.bridge.talk.outline))
    talk.bridge.dispatch(parse_action("toggle-timer", [], talk.bridge.talk.outline))
    settle()  # the console is told after the audience
    talk.console.body.notes.scroll_by(3)
    seconds[0] += 30
    settle()
    seen["before_flips"] = what_stays(talk)
    for verb in ("flip-language", "flip-notes-language", "flip-interface-language"):
        talk.bridge.dispatch(parse_action(verb, [], talk.bridge.talk.outline))
        settle()
    seen["after_flips"] = what_stays(talk)
    talk.bridge.dispatch(parse_action("swap-screens", [], talk.bridge.talk.outline))
    settle()
    seen["swapped"] = [place(talk.audience), place(talk.console)]
    talk.end()
    del application
    sys.stdout.write(json.dumps(seen))


main(sys.argv[1])

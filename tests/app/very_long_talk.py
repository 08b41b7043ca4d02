"""Give a very long talk in a process of its own, and print as JSON what it held before and after.

In a process with other tests the memory would be theirs too.
"""

from __future__ import annotations

import gc
import itertools
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from presenter.actions.parse_action import parse_action
from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.application import the_application
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material

REPAINTS = 100_000
WARM_UP = 400
VERBS = (
    "next",
    "flip-language",
    "toggle-subtitles",
    "flip-notes-language",
    "previous",
    "flip-interface-language",
    "blank",
    "cycle-subtitles",
)


def give(talk, commands):
    for verb in itertools.islice(itertools.cycle(VERBS), commands):
        talk.bridge.dispatch(parse_action(verb, (), talk.bridge.talk.outline))
        QCoreApplication.processEvents()


def repaint(window, times):
    for _ in range(times):
        window.repaint()


def held():
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return {"megabytes": pages * os.sysconf("SC_PAGE_SIZE") / 1e6, "nones": sys.getrefcount(None)}


def main(deck, commands):
    application = the_application()
    clocks = Clocks(lambda: 1000.0, lambda: datetime(2023, 9, 7, 15, 7, tzinfo=UTC))
    options = PresentOptions(deck=deck, ui_language="en", windowed=True)
    talk = RunningTalk(options, read_material(deck), Surroundings(clocks=clocks))
    talk.begin()
    talk.audience.resize(320, 180)
    talk.console.resize(900, 560)
    give(talk, WARM_UP)
    before = held()
    give(talk, commands)
    repaint(talk.audience, REPAINTS)
    sys.stdout.write(json.dumps({"before": before, "after": held()}))
    talk.end()
    del application


main(Path(sys.argv[1]), int(sys.argv[2]))

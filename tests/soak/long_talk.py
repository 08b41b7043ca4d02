"""Give a long talk in a process of its own, by drawn acts, and print now and then as JSON what it holds.

    long_talk.py DECK FOLDER ACTS SEED

In a process with other tests the memory would be theirs too. Eight hours pass by the clocks that the talk is
given; the loop of events is run after every act.
"""

from __future__ import annotations

import collections
import faulthandler
import gc
import json
import os
import sys
import threading
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand, RemoteError
from presenter.qt.application import the_application
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from tests.desks import offscreen_desk
from tests.soak.drawn_acts import DESKS, SCREENS, Act, DrawnActs

HOURS = 8
SAMPLES = 20
BEGIN = datetime(2023, 9, 7, 9, 0, tzinfo=UTC)
LACKS = "This plugin does not support"  # the platform without a screen says so; real ones do


class Told:
    """What went wrong: Qt's warnings and exceptions, with the acts before them; each once, with its count."""

    def __init__(self, log: Path) -> None:
        log.parent.mkdir(parents=True, exist_ok=True)
        self._log = log.open("w", buffering=1, encoding="utf-8")
        self.counts: collections.Counter[str] = collections.Counter()
        self.before: dict[str, list[str]] = {}
        self.acts: collections.deque[str] = collections.deque(maxlen=12)
        qInstallMessageHandler(self._on_message)
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda hook: self.note(f"unraisable: {hook.exc_value!r} in {hook.object!r}")
        threading.excepthook = lambda hook: self.note(f"in a thread: {hook.exc_value!r}")

    def begin(self, act: Act) -> None:
        """Remember what happens now, on the disk too: a crash leaves nothing else."""
        self.acts.append(str(act))
        self._log.write(f"{act}\n")

    def note(self, words: str) -> None:
        self.counts[words] += 1
        self.before.setdefault(words, list(self.acts))

    def _on_message(self, kind, context, message):
        if not message.startswith(LACKS):
            self.note(f"Qt: {message}")

    def _on_exception(self, kind, problem, trace):
        self.note("".join(traceback.format_exception(problem)))


class LongTalk:
    """A talk that is given by acts."""

    def __init__(self, deck: Path, folder: Path, told: Told) -> None:
        self.seconds, self.offset = 0.0, timedelta()
        self.told = told
        self.refused = 0
        self.done: collections.Counter[str] = collections.Counter()
        clocks = Clocks(lambda: 1000.0 + self.seconds, self._moment)
        options = PresentOptions(deck=deck, ui_language="en")
        surroundings = Surroundings(
            clocks=clocks, state=folder / "state", settings_file=folder / "settings.toml"
        )
        self.talk = RunningTalk(options, read_material(deck), surroundings)
        self.files = {"deck": deck, "catalog": catalog_of(deck)}
        self.variants = {name: variants(path.read_text("utf-8")) for name, path in self.files.items()}

    def _moment(self) -> datetime:
        return BEGIN + timedelta(seconds=self.seconds) + self.offset

    def do(self, act: Act) -> None:
        """Let one thing happen."""
        self.told.begin(act)
        self.done[act.kind] += 1
        try:
            getattr(self, f"_do_{act.kind}")(*act.words)
        except Exception as problem:
            self.told.note("".join(traceback.format_exception(problem)))

    def _do_verb(self, verb: str, *words: str) -> None:
        try:
            self.talk.remote.perform(RemoteCommand(verb, words))
        except RemoteError:
            self.refused += 1

    def _window(self, name):
        focus = QApplication.focusWidget()
        if name == "focus" and focus is not None:
            return focus
        return self.talk.console if name != "audience" else self.talk.audience

    def _do_key(self, window, key):
        combination = QKeySequence(key)[0]
        QTest.keyClick(self._window(window), combination.key(), combination.keyboardModifiers())

    def _do_letters(self, words):
        for letter in words[:8]:  # each where the one before has led to
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._window("focus"), key)

    def _do_mouse(self, name, what, *parts):
        window = self.talk.audience if name == "audience" else self.talk.console.body.current
        if not window.isVisible():
            return
        x, y, to_x, to_y = map(float, parts)
        here = QPoint(int(x * window.width()), int(y * window.height()))
        there = QPoint(int(to_x * window.width()), int(to_y * window.height()))
        if what == "wheel":
            nothing, turn = QPoint(), QPoint(0, 120 if x < 0.5 else -120)
            place, flags = QPointF(here), (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
            wheel = QWheelEvent(place, place, nothing, turn, *flags, Qt.ScrollPhase.NoScrollPhase, False)
            QCoreApplication.sendEvent(window, wheel)
            return
        QTest.mouseMove(window, here)
        if what == "drag":
            QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, here)
            QTest.mouseMove(window, there)
            QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)

    def _do_save(self, name, variant):
        path = self.files[name]
        beside = path.with_suffix(".new")
        beside.write_text(self.variants[name][int(variant)], encoding="utf-8")
        beside.replace(path)

    def _do_screens(self, desk):
        if not offscreen_desk.IS_REACHED:
            return
        places = [place for place in zip(SCREENS, DESKS[int(desk)], strict=True) if place[1] is not None]
        at, screens = 0, []
        for name, (width, height, scale) in places:
            screens.append(offscreen_desk.screen(name, at, 0, width, height, scale=scale))
            at += width
        offscreen_desk.set_screens(*screens)

    def _do_clock(self, seconds):
        self.offset += timedelta(seconds=int(seconds))

    def held(self) -> dict[str, float]:
        """Return what the process holds."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, 0)
            QCoreApplication.processEvents()
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return {
            "hours": round(self.seconds / 3600, 2),
            "megabytes": round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
            "nones": sys.getrefcount(None),
            "objects": len(gc.get_objects()) + gc.get_freeze_count(),
            "qt": len(self.talk.findChildren(QObject)) + len(QApplication.allWidgets()),
            "files": len(list(Path("/proc/self/fd").iterdir())),
            "threads": len(list(Path("/proc/self/task").iterdir())),
            "slide": self.talk.bridge.state.slide,
        }


def catalog_of(deck: Path) -> Path:
    """Return the Spanish catalog of a deck."""
    beside = deck.parent / "translations"
    folder = beside if beside.exists() else deck.parent.parent / "translations"
    return folder / "es" / "LC_MESSAGES" / f"{deck.stem}.po"


def variants(text: str) -> list[str]:
    """Return a file as it was, reworded, shorter, longer and broken."""
    half = text.rfind("\n\n", 0, len(text) // 2)
    return [text, text, text.replace(" a ", " one "), text[:half], text + "\n\n# so\n", "---\n[\x00"]


def main(deck: Path, folder: Path, acts: int, seed: int) -> None:
    """Give the talk and print what was found."""
    faulthandler.enable()
    told = Told(folder / "acts.txt")
    application = the_application()
    if offscreen_desk.IS_REACHED:
        offscreen_desk.set_screens(
            *(
                offscreen_desk.screen(*place)
                for place in (("laptop", 0, 0, 900, 560), ("hall", 900, 0, 640, 360))
            )
        )
    long = LongTalk(deck, folder, told)
    drawn = DrawnActs(seed, len(long.variants["deck"]))
    long.talk.begin()
    for number in range(acts + 1):
        if number % max(acts // SAMPLES, 1) == 0:
            print(json.dumps({"acts": number} | long.held()), flush=True)
        long.seconds += drawn.seconds(3600 * HOURS / acts)
        long.do(next(drawn))
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        # Outside of a loop that runs nobody does this: what verbs let go of would pile up.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    long.talk.end()
    found = [{"what": what, "times": told.counts[what], "after": told.before[what]} for what in told.counts]
    end = {"found": found, "done": long.done, "refused": long.refused}
    print(json.dumps(end), flush=True)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))

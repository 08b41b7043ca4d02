"""Give a talk in a process of its own that loses something on the way, and print as JSON what came of it.

Whoever may do everything gives that up first: root is stopped by no permission.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.file_watcher import FileWatcher
from presenter.inputs.remote_line import RemoteCommand
from presenter.qt.application import the_application
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material

PATIENCE = 20_000  # milliseconds
CAPABILITIES_3 = 0x20080522  # the version of the call, with 64 bits in two words
PASSES_OVER_MODES = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
SLIDES = ("# Sky {#sky}\n\n- a\n. . .\n- b\n", "# Ground {#ground}\n", "# End {#end}\n")
DECK = "---\nlanguage: en\n---\n\n" + "\n---\n\n".join(SLIDES)


def give_up_rights():
    """Be stopped by the modes of files as everybody is."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_3, 0)
    rights = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; then the upper words
    libc.capget(header, rights)
    rights[0] &= ~PASSES_OVER_MODES
    rights[1] &= ~PASSES_OVER_MODES
    if libc.capset(header, rights):
        raise OSError(ctypes.get_errno(), "capset")


def lose(what, deck, state):
    if what == "deck":
        deck.chmod(0)
        deck.parent.chmod(0)
    elif what == "state":
        for path in sorted((state, *state.rglob("*")), reverse=True):
            path.chmod(0)
    elif what == "room":  # as where a disk is full: nothing may grow any more
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))


def give_back(folder):
    folder.chmod(0o700)
    for path in folder.iterdir():
        if path.is_dir():
            give_back(path)


def look(talk):
    """Let the files be looked at once, whether or not the time for that has come yet."""
    watcher = talk.findChild(FileWatcher)
    loop = QEventLoop()
    watcher.looked.connect(loop.quit)
    watcher.start()
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()


def hear(raised, kind, error, trace):
    raised.append(repr(error))
    sys.__excepthook__(kind, error, trace)


def main(what):
    give_up_rights()
    folder = Path(tempfile.mkdtemp())
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    deck = folder / "deck" / "talk.md"
    deck.parent.mkdir()
    deck.write_text(DECK, encoding="utf-8")
    state = folder / "state"
    raised, places = [], []
    sys.excepthook = partial(hear, raised)
    application = the_application()
    clocks = Clocks(lambda: 1000.0, lambda: datetime(2023, 9, 7, 15, 7, tzinfo=UTC))
    talk = RunningTalk(
        PresentOptions(deck=deck, ui_language="en", windowed=True),
        read_material(deck),
        Surroundings(clocks=clocks, state=state),
    )
    talk.begin()
    QCoreApplication.processEvents()
    for number in range(3):
        if number == 1:
            lose(what, deck, state)
            look(talk)
            talk.remote.perform(RemoteCommand("reload", ()))
        told = talk.remote.perform(RemoteCommand("next", ()))
        talk.remote.perform(RemoteCommand("toggle-bookmark", ()))
        QCoreApplication.processEvents()
        places.append([told["identifier"], told["step"]])
    said = [str(finding.message) for finding in talk.console._badges.findings]
    talk.end()
    give_back(folder)
    del application
    shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(json.dumps({"places": places, "raised": raised, "findings": said}))


main(sys.argv[1])

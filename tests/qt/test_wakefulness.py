"""No screen saver and no sleep while a talk is given."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.qt.desktop_wake_lock import DesktopWakeLock
from presenter.qt.mac_wake_lock import MacWakeLock
from presenter.qt.wake_locks import wake_locks
from presenter.qt.wakefulness import Wakefulness
from presenter.qt.windows_wake_lock import WindowsWakeLock
from presenter.qt.x_server_wake_lock import XServerWakeLock

DESKTOP = Path(__file__).with_name("desktop_with_a_screen_saver.py")
PATIENCE = 20_000  # milliseconds
SPEAKER = """
import sys
from PySide6.QtCore import QCoreApplication
from presenter.qt.desktop_wake_lock import DesktopWakeLock
application = QCoreApplication([])
lock = DesktopWakeLock(sys.argv[1])
lock.hold(lambda: print("held", flush=True))
application.exec()
"""


class Desktop:
    """A desktop in another process, and what it was asked."""

    def __init__(self, folder, kind):
        self.address = f"unix:path={folder}/bus"
        command = [sys.executable, str(DESKTOP), f"{folder}/bus", kind]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.hears() == "ready"

    def hears(self):
        return self._process.stdout.readline().strip()

    def close(self):
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def desktop(tmp_path):
    desktop = Desktop(tmp_path, "with")
    yield desktop
    desktop.close()


def test_the_desktop_is_asked_and_the_connection_kept_until_the_end(qapp, qtbot, desktop):
    awake = Wakefulness((DesktopWakeLock(desktop.address),))
    with qtbot.waitSignal(awake.changed, timeout=PATIENCE):
        awake.hold()
    assert desktop.hears() == "Inhibit io.github.presenter_talks.presenter"
    assert [str(title) for title in awake.held_by] == ["the desktop"]
    awake.release()
    assert desktop.hears() == "gone"
    assert awake.held_by == ()


def test_a_talk_that_is_killed_lets_go(desktop):
    command = [sys.executable, "-c", SPEAKER, desktop.address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as speaker:
        assert speaker.stdout.readline() == "held\n"
        assert desktop.hears().startswith("Inhibit")
        speaker.send_signal(signal.SIGKILL)
    assert desktop.hears() == "gone"


def test_a_desktop_without_a_screen_saver_holds_nothing(qapp, qtbot, tmp_path):
    desktop = Desktop(tmp_path, "without")
    lock, told = DesktopWakeLock(desktop.address), []
    lock.hold(lambda: told.append(1))
    with qtbot.waitSignal(lock._answer.finished, timeout=PATIENCE):
        pass
    assert told == []
    lock.release()
    desktop.close()


def test_a_bus_that_is_not_there_disturbs_nothing(qapp, tmp_path):
    awake = Wakefulness((DesktopWakeLock(f"unix:path={tmp_path}/nobody"),))
    awake.hold()
    assert awake.held_by == ()
    awake.release()


@pytest.mark.parametrize("lock", [WindowsWakeLock, MacWakeLock, XServerWakeLock])
def test_a_means_of_another_system_holds_nothing_and_disturbs_nothing(qapp, monkeypatch, lock):
    monkeypatch.delenv("DISPLAY", raising=False)
    awake = Wakefulness((lock(),))
    awake.hold()
    assert awake.held_by == ()
    awake.release()


def test_every_system_has_means_of_its_own(qapp):
    assert [type(means) for means in wake_locks({}, "win32")] == [WindowsWakeLock]
    assert [type(means) for means in wake_locks({}, "darwin")] == [MacWakeLock]
    assert wake_locks({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/bus"}, "linux") == ()  # drawn into memory

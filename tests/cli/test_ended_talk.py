"""A talk that its shell tells to end."""

import signal
import subprocess
import sys

import pytest

TOLD_BEFORE_IT_BEGAN = """
import sys
from PySide6.QtCore import QCoreApplication
from presenter.cli.signals import leave
application = QCoreApplication([])
leave({number}, None)
sys.exit(application.exec())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_talk_that_is_told_to_end_before_it_has_begun_ends_all_the_same(number):
    source = TOLD_BEFORE_IT_BEGAN.format(number=int(number))
    ended = subprocess.run([sys.executable, "-c", source], timeout=60, check=False)
    assert ended.returncode == 128 + number


INTERRUPTED_IN_A_PAINT = """
import signal
from presenter.cli.signals import end_at_once
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        signal.raise_signal(signal.SIGINT)
        print("still there", flush=True)

application = QApplication([])
end_at_once()
window = Window()
window.grab()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_ctrl_c_is_not_lost_in_a_call_of_qt_while_the_program_begins():
    ended = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_IN_A_PAINT],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, "", "")


def test_who_is_started_to_heed_no_ctrl_c_heeds_none():
    source = (
        "import signal\nfrom presenter.cli.signals import ending_at_once\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "with ending_at_once():\n    signal.raise_signal(signal.SIGINT)\n"
        "assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN\n"
    )
    assert subprocess.run([sys.executable, "-c", source], timeout=60, check=False).returncode == 0


def test_one_that_has_no_windows_yet_ends_at_once():
    source = "from presenter.cli.signals import leave\nleave(15, None)\n"
    assert subprocess.run([sys.executable, "-c", source], timeout=60, check=False).returncode == 143

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


def test_one_that_has_no_windows_yet_ends_at_once():
    source = "from presenter.cli.signals import leave\nleave(15, None)\n"
    assert subprocess.run([sys.executable, "-c", source], timeout=60, check=False).returncode == 143

"""An exception that C raises in an override ends no talk."""

import subprocess
import sys

import pytest

SHOWN = """
from presenter.qt.whole_exceptions import keep_exceptions_whole
keep_exceptions_whole()
from typing import Generic, TypeVar
from PySide6.QtWidgets import QApplication, QLabel, QWidget

T = TypeVar("T")
application = QApplication([])

class Failing(QLabel, Generic[T]):
    def resizeEvent(self, event):
        {fault}

    def minimumSizeHint(self):
        return super().minimumSizeHint()

window = QWidget()
failing = Failing[int]("words", window)
assert failing.minimumSizeHint() == failing.sizeHint()
try:
    window.show()
except Exception as error:
    print(type(error).__name__, str(error).rpartition(": ")[2])
"""


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("[][1]", "IndexError list index out of range"),
        ("1 // 0", "ZeroDivisionError integer division or modulo by zero"),
        ("raise ValueError('so')", "ValueError so"),
        ("pass", ""),
    ],
)
def test_an_exception_out_of_an_override_comes_out_whole(fault, told):
    code = SHOWN.format(fault=fault)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, told)

"""In a process of its own, since types are made once."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication
from presenter.qt.make_types import make_types

application = QApplication([])
made = set(vars(QtWidgets))
make_types()
print("QSplitterHandle" in made, "QSplitterHandle" in vars(QtWidgets))
"""


def test_types_that_nobody_asked_for_are_there_afterwards():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False", "True"]

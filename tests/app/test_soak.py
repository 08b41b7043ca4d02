"""A very long talk: nothing is lost and nothing is left behind.

PySide6 6.12.0 on Python 3.11 gives up one reference to None with each call that returns nothing,
and aborts when none is left; this is where such a fault shows long before a talk does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
# PRESENTER_SOAK=100000 takes some minutes; every command makes hundreds of calls, so few are enough here.
COMMANDS = os.environ.get("PRESENTER_SOAK", "3000")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_very_long_talk_loses_nothing_and_leaves_nothing_behind(deck, tmp_path):
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(HERE.parent.parent),
    }
    run = subprocess.run(
        [sys.executable, "-W", "error", str(HERE / "very_long_talk.py"), str(deck), COMMANDS],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    held = json.loads(run.stdout)
    # It may rise: PySide takes some for each new QPixmap that is painted on, and keeps them, at no cost.
    # It must not fall; some come and go with every object alive, a fault takes one with each call.
    assert held["after"]["nones"] > held["before"]["nones"] - 200
    assert held["after"]["megabytes"] - held["before"]["megabytes"] < 8

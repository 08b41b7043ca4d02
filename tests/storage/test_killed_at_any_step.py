"""Nothing that is kept is lost by killing the program, whatever it is just writing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__)
KEPT = ("settings", "memory", "bookmarks", "drawing", "catalog", "cue", "journal", "minutes", "picture")


@pytest.mark.skipif(sys.platform == "win32", reason="processes are copied and killed as POSIX has it")
@pytest.mark.parametrize("what", KEPT)
def test_either_the_old_or_the_new_is_there_and_whole(what, tmp_path):
    environment = os.environ | {"PYTHONPATH": str(HERE.parents[2]), "XDG_STATE_HOME": str(tmp_path / "state")}
    (tmp_path / "work").mkdir()
    run = subprocess.run(
        [sys.executable, str(HERE.with_name("killed_at_any_step.py")), what, str(tmp_path / "work")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert int(run.stdout) >= 3  # steps at which it was killed; a line that is added has no more

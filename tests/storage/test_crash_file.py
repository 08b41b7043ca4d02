"""A process that breaks down leaves where it was, for the next one to write to the log."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from presenter.storage.crash_file import breakdowns_written, take_breakdowns
from presenter.storage.failure_log import FailureLog

BREAKS_DOWN = """
import os, sys
from pathlib import Path
from presenter.storage.crash_file import breakdowns_written

def where_it_was():
    os.abort()

with breakdowns_written(Path(sys.argv[1])):
    where_it_was()
"""


def test_what_broke_down_is_written_to_the_log_by_the_next_one_and_once(tmp_path):
    run = subprocess.run([sys.executable, "-c", BREAKS_DOWN, str(tmp_path)], check=False)
    assert run.returncode != 0
    log = FailureLog(tmp_path)
    assert take_breakdowns(log) == 1
    assert "where_it_was" in log.path.read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["presenter.log"]
    assert take_breakdowns(log) == 0


def test_one_that_ends_well_leaves_nothing_and_one_that_goes_on_is_left_alone(tmp_path):
    with breakdowns_written(tmp_path):
        (mine,) = tmp_path.iterdir()
        assert take_breakdowns(FailureLog(tmp_path)) == 0
        assert mine.exists()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_one_has_left_is_swept_up_after_a_while(tmp_path):
    left = tmp_path / "presenter-x.crash"
    left.touch()
    os.utime(left, (time.time() - 30 * 86400,) * 2)
    assert take_breakdowns(FailureLog(tmp_path)) == 0
    assert list(tmp_path.iterdir()) == []


def test_where_no_file_can_be_made_everything_goes_on(tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be")
    with breakdowns_written(tmp_path / "state"):
        assert (tmp_path / "state").is_file()

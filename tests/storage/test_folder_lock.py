"""A folder that one process at a time may use."""

import subprocess
import sys

import pytest

from presenter.storage.folder_lock import FolderLock

HOLD = """
import sys
from pathlib import Path
from presenter.storage.folder_lock import FolderLock
lock = FolderLock.take(Path(sys.argv[1]))
print("none" if lock is None else "held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path):
    """Another process that takes the lock and keeps it until it is killed."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_a_second_one_is_refused_until_the_first_lets_go(tmp_path):
    first = FolderLock.take(tmp_path)
    assert FolderLock.take(tmp_path) is None
    first.release()
    second = FolderLock.take(tmp_path)
    assert second is not None
    second.release()


def test_the_lock_of_a_process_that_was_killed_is_free(tmp_path, other):
    assert other.stdout.readline() == "held\n"
    assert FolderLock.take(tmp_path) is None
    other.kill()
    other.wait()
    lock = FolderLock.take(tmp_path)
    assert lock is not None
    lock.release()

"""Files that grow by whole lines, which only their owner reads."""

import os
import stat
import sys

import pytest

from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.line_file import LineFile


@pytest.fixture
def flusher():
    flusher = DiskFlusher()
    yield flusher
    assert flusher.finish(30)


def test_lines_are_readable_as_soon_as_they_are_written(tmp_path, flusher):
    file = LineFile(tmp_path / "lines", flusher)
    file.append(b"one\n")
    file.append(b"two\n")
    assert (tmp_path / "lines").read_bytes() == b"one\ntwo\n"
    assert file.size == 8
    file.close()


def test_a_line_that_a_crash_broke_off_spoils_no_other(tmp_path, flusher):
    (tmp_path / "lines").write_bytes(b"one\ntw")
    file = LineFile(tmp_path / "lines", flusher)
    file.append(b"three\n")
    file.close()
    assert (tmp_path / "lines").read_bytes() == b"one\ntw\nthree\n"


def test_a_line_that_finds_no_room_leaves_nothing_of_itself(tmp_path, flusher, monkeypatch):
    file = LineFile(tmp_path / "lines", flusher)
    file.append(b"one\n")
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:2]))
    with pytest.raises(OSError, match="lines"):
        file.append(b"two\n")
    monkeypatch.undo()
    file.append(b"three\n")
    file.close()
    assert (tmp_path / "lines").read_bytes() == b"one\nthree\n"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
def test_nobody_else_can_look_into_the_folder_or_the_file(tmp_path, flusher):
    LineFile(tmp_path / "state" / "talks" / "one" / "lines", flusher).close()
    folder = tmp_path / "state" / "talks" / "one"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "lines").stat().st_mode) == 0o600


def test_what_cannot_be_flushed_keeps_nobody_waiting(flusher):
    reading, writing = os.pipe()  # a pipe has nothing to flush, and says so
    flusher.flush(writing)
    flusher.close(writing)
    assert flusher.finish(30)
    assert os.read(reading, 1) == b""  # closed all the same
    os.close(reading)

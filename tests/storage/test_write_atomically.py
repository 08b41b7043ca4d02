"""A file is at every moment either the old one or the new one, whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from presenter.storage.write_atomically import remove_unfinished, write_atomically


def test_folders_on_the_way_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "new.po", b"words")
    assert (tmp_path / "a" / "b" / "new.po").read_bytes() == b"words"
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["new.po"]


def test_a_link_goes_on_leading_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "real.po").write_bytes(b"old")
    (tmp_path / "link.po").symlink_to("real.po")
    write_atomically(tmp_path / "link.po", b"new")
    assert (tmp_path / "link.po").is_symlink()
    assert (tmp_path / "real.po").read_bytes() == b"new"


def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "shared.po"
    path.write_bytes(b"old")
    path.chmod(0o664)
    write_atomically(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o664


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may give files away")
def test_a_file_of_somebody_else_stays_theirs(tmp_path: Path) -> None:
    path = tmp_path / "theirs.po"
    path.write_bytes(b"old")
    os.chown(path, 12345, 23456)
    path.chmod(0o640)
    write_atomically(path, b"new")
    status = path.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (12345, 23456, 0o640)


def test_a_link_to_itself_is_an_error_and_stays(tmp_path: Path) -> None:
    (tmp_path / "link.po").symlink_to("link.po")
    with pytest.raises(OSError, match=r"link\.po"):
        write_atomically(tmp_path / "link.po", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["link.po"]


def test_what_cannot_be_written_is_named_as_it_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    path = tmp_path / "file" / "new.po"
    with pytest.raises(OSError, match=r"new\.po") as error:
        write_atomically(path, b"words")
    assert error.value.filename == str(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, b"words")
    reader.join()
    assert read == [b"words"]
    assert pipe.is_fifo()


KILLED = """
import os, signal, sys
from pathlib import Path
from presenter.storage.write_atomically import write_atomically

def parts():
    yield b"half"
    os.kill(os.getpid(), signal.SIGKILL)

write_atomically(Path(sys.argv[1]), parts())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_what_a_killed_writer_left_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    kept = {tmp_path / "notes.json": b"whole", tmp_path / ".hidden": b"yours"}
    for path, content in kept.items():
        path.write_bytes(content)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "notes.json")], check=False)
    assert len(list(tmp_path.iterdir())) == 3
    remove_unfinished(tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == kept

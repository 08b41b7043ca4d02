"""Several files that change together."""

import os
from pathlib import Path

import pytest

from presenter.storage.file_change import FileChange, change_files, content_of


def test_all_change_and_all_can_be_as_they_were(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"1")
    changes = (FileChange(old, b"1", b"2"), FileChange(new, None, b"3"))
    assert change_files(changes)
    assert (old.read_bytes(), new.read_bytes()) == (b"2", b"3")
    assert change_files([change.reverse for change in changes])
    assert old.read_bytes() == b"1"
    assert not new.exists()


def test_none_changes_where_one_has_changed_meanwhile(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"1")
    other.write_bytes(b"changed")
    assert not change_files((FileChange(one, b"1", b"2"), FileChange(other, b"1", b"2")))
    assert one.read_bytes() == b"1"


def test_what_was_written_is_taken_back_where_another_cannot_be(tmp_path: Path) -> None:
    one = tmp_path / "one"
    one.write_bytes(b"1")
    with pytest.raises(OSError, match="one"):
        change_files((FileChange(one, b"1", b"2"), FileChange(one / "within", None, b"2")))
    assert one.read_bytes() == b"1"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "talk.po")

    with pytest.raises(OSError, match=r"talk\.po"):
        content_of(tmp_path / "talk.po")

"""A log that grows to a certain size, and the ones that it was before."""

import stat
import sys

import pytest

from presenter.storage.rotating_log import RotatingLog


def test_nothing_is_there_before_there_is_something_to_say(tmp_path):
    RotatingLog(tmp_path / "state" / "a.log")
    assert list(tmp_path.iterdir()) == []


def test_words_come_one_after_the_other_and_the_line_of_each_is_known(tmp_path):
    log = RotatingLog(tmp_path / "state" / "a.log")
    assert [log.write("one\n\n"), log.write("two\nthree\n"), log.write("four\n")] == [1, 3, 5]
    assert log.path.read_text() == "one\n\ntwo\nthree\nfour\n"


def test_a_log_that_is_full_becomes_an_older_one_and_the_oldest_goes(tmp_path):
    log = RotatingLog(tmp_path / "a.log", room=10, older=2)
    for word in ("first", "second", "third", "fourth"):
        assert log.write(f"{word}\n") == 1
    kept = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert kept == {"a.log": "fourth\n", "a.log.1": "third\n", "a.log.2": "second\n"}


def test_words_longer_than_a_whole_log_are_written_all_the_same(tmp_path):
    log = RotatingLog(tmp_path / "a.log", room=10, older=1)
    log.write("x" * 50)
    assert log.path.read_text() == "x" * 50


def test_half_a_character_keeps_no_failure_from_being_written(tmp_path):
    log = RotatingLog(tmp_path / "a.log")
    log.write("\ud800\n")
    assert log.path.read_bytes() == b"\\ud800\n"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
def test_nobody_else_can_read_it(tmp_path):
    log = RotatingLog(tmp_path / "state" / "a.log")
    log.write("one\n")
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.path.parent.stat().st_mode) == 0o700


def test_where_no_folder_can_be_made_an_error_says_so(tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="state"):
        RotatingLog(tmp_path / "state" / "a.log").write("one\n")

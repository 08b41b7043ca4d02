"""The journal of a talk that runs: killed at any moment, it tells the last state or the one before it."""

import subprocess
import sys
from pathlib import Path

import pytest

from presenter.app.journal_keeper import ELSEWHERE, JournalKeeper
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.journal_files import NAMES


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_killed_at_two_hundred_moments_it_tells_the_last_state_or_the_last_but_one(tmp_path):
    script = Path(__file__).with_name("talk_that_is_killed.py")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], capture_output=True, text=True, timeout=600
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")


@pytest.fixture
def keep(tmp_path, hands):
    """Return a keeper of the same journal, and what it says to the speaker."""
    keepers = []

    def keep():
        told = []
        keeper = JournalKeeper(tmp_path, DiskFlusher(), hands.monotonic, hands.moment, told.append)
        keepers.append(keeper)
        return keeper, told

    yield keep
    for keeper in keepers:
        keeper.close()


def test_a_second_talk_with_the_deck_leaves_the_journal_alone(keep, talk):
    first, told_first = keep()
    second, told_second = keep()
    first.read()
    first.begin(talk.bridge.state, talk.bridge.talk.outline)
    assert second.read() is None
    second.begin(talk.bridge.state, talk.bridge.talk.outline)
    assert (told_first, told_second) == ([], [ELSEWHERE])


@pytest.mark.parametrize("content", [b"\0" * 100, b"{}\n", b"0123456789abcdef {}\n"])
def test_a_damaged_journal_is_told_in_one_line_and_written_anew(keep, talk, tmp_path, content):
    (tmp_path / NAMES[0]).write_bytes(content)
    keeper, told = keep()
    assert keeper.read() is None
    assert len(told) == 1
    keeper.begin(talk.bridge.state, talk.bridge.talk.outline)
    keeper.close()
    again, told = keep()
    assert again.read().state == talk.bridge.state
    assert told == []


def test_a_disk_that_fails_is_told_once_and_stops_nothing(keep, talk, tmp_path, monkeypatch):
    def fail(*arguments):
        raise OSError(28, "No space left on device")

    keeper, told = keep()
    keeper.read()
    state, outline = talk.bridge.state, talk.bridge.talk.outline
    keeper.begin(state, outline)
    talk.bridge.talk.subscribe(lambda old, new: keeper.follow(old, new, outline))
    monkeypatch.setattr("presenter.storage.line_file.os.write", fail)
    talk._on_asked("next")
    talk._on_asked("next")
    keeper.end()
    monkeypatch.undo()
    talk._on_asked("next")
    keeper.close()
    again, _ = keep()
    assert again.read().state == talk.bridge.state
    assert [str(text) for text in told] == [
        "This talk cannot be resumed if it breaks off: No space left on device."
    ]

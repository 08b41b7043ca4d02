"""The log that a running talk leaves behind."""

import json
import stat

import pytest
from PySide6.QtCore import QCoreApplication

from presenter.storage.state_folder import talk_folder
from presenter.talk.talk_logs import read_logs


@pytest.fixture(autouse=True)
def begun(talk):
    """Let the talk come to stand: only then is it written down."""
    QCoreApplication.processEvents()


@pytest.fixture
def folder(deck, tmp_path):
    return talk_folder(tmp_path / "state", deck)


def events(folder):
    [path] = folder.glob("log-*.jsonl")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_it_tells_what_was_shown_when(talk, do, hands, folder):
    do("toggle-timer")
    hands.wall = hands.wall.replace(minute=9)
    do("next")
    do("set-language", "es")
    do("blank")
    do("go-to", "ground")
    lines = events(folder)
    assert [line["event"] for line in lines] == ["begin", *["shown"] * 5]
    assert lines[0]["title"] == "Two tongues"
    assert lines[0]["at"] == "2023-09-07T15:07:00+00:00"
    assert lines[2]["at"] == "2023-09-07T15:09:00+00:00"
    assert lines[-1]["shown"] == {
        "slide": "ground",
        "number": 2,
        "step": 0,
        "cue": 0,
        "blank": "black",
        "language": "es",
        "subtitles": ["es"],
        "clock": "running",
        "frozen": False,
        "desktop": False,
    }


def test_under_a_frozen_picture_it_tells_what_the_audience_sees(talk, do, folder):
    do("toggle-freeze")
    do("go-to", "ground")
    shown = events(folder)[-1]["shown"]
    assert (shown["slide"], shown["frozen"]) == ("sky", True)


def test_what_nobody_is_shown_is_not_written(talk, do, folder):
    do("next")
    before = events(folder)
    do("notes-larger")
    do("show-help")
    do("flip-interface-language")
    assert events(folder) == before


def test_nobody_else_can_read_it(talk, do, folder):
    do("next")
    [path] = folder.glob("log-*.jsonl")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_talk_says_where_its_log_is(talk, do, folder):
    do("next")
    do("quit")
    talk._kept.close()
    assert talk.log == next(folder.glob("log-*.jsonl"))
    assert events(folder)[-1]["event"] == "end"


def test_a_look_at_a_deck_leaves_no_log(talk, do, folder):
    do("quit")
    talk._kept.close()
    assert talk.log is None
    assert read_logs(folder) == ()

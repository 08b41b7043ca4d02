"""What is not as it should be around a talk: it goes on, and the console says what is off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote import Remote
from presenter.inputs.remote_line import RemoteCommand
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.memory import FILE

HERE = Path(__file__).parent


@pytest.fixture
def talk_in(qapp, deck, hands, monkeypatch, tmp_path, qtbot):
    """Begin a talk that keeps what it keeps in a folder, and return it with the lines in its terminal."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    running, said = [], []

    def begin(state):
        clocks = Clocks(hands.monotonic, hands.moment)
        surroundings = Surroundings(clocks=clocks, state=state, complain=lambda text: said.append(str(text)))
        talk = RunningTalk(
            PresentOptions(deck=deck, ui_language="en", windowed=True), read_material(deck), surroundings
        )
        running.append(talk)
        talk.begin()
        qtbot.wait(1)  # until the talk is written down, in the next turn of the loop
        return talk, said

    yield begin
    for talk in running:
        talk.end()


def ask(talk, verb, *words):
    return talk.remote.perform(RemoteCommand(verb, words))


def findings(talk):
    return [str(finding.message) for finding in talk.console._badges.findings]


def test_a_file_where_the_folder_should_be_keeps_nothing_from_going_on(talk_in, tmp_path):
    (tmp_path / "state").write_text("a file")
    talk, said = talk_in(tmp_path / "state")
    assert ask(talk, "next")["step"] == 1
    assert ask(talk, "toggle-bookmark")["bookmarked"]
    off = [
        "This talk cannot be resumed if it breaks off: Not a directory.",
        "What is shown is no longer written down: Not a directory.",
    ]
    assert sorted(said) == off
    assert sorted(findings(talk))[-2:] == off


def test_what_was_remembered_may_be_a_folder_or_anything(talk_in, tmp_path):
    (tmp_path / "state" / FILE).mkdir(parents=True)
    talk, _ = talk_in(tmp_path / "state")
    assert ask(talk, "toggle-sections")["slide"] == 1
    assert ask(talk, "next")["step"] == 1


def test_a_deck_that_became_a_folder_stays_on_the_screen(talk_in, deck, tmp_path):
    talk, _ = talk_in(tmp_path / "state")
    ask(talk, "go-to", "ground")
    source = deck.read_text(encoding="utf-8")
    deck.unlink()
    deck.mkdir()
    ask(talk, "reload")
    assert "This is a folder." in findings(talk)
    assert ask(talk, "next")["identifier"] == "end"
    deck.rmdir()
    deck.write_text(source, encoding="utf-8")
    ask(talk, "reload")
    assert "This is a folder." not in findings(talk)
    assert ask(talk, "previous")["identifier"] == "ground"


def test_a_clock_that_is_set_back_takes_no_time_from_the_talk(talk_in, hands, tmp_path):
    talk, _ = talk_in(tmp_path / "state")
    ask(talk, "toggle-timer")
    hands.seconds += 60
    hands.wall = hands.wall.replace(hour=3)
    talk.console.tick()
    assert ask(talk, "next")["elapsed"] == 60.0


def test_where_remotes_cannot_reach_the_talk_the_speaker_is_told(talk_in, monkeypatch, tmp_path):
    (tmp_path / "no-folder").write_text("a file")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "no-folder"))
    talk, said = talk_in(tmp_path / "state")
    (told,) = said
    assert told.startswith("Remotes and “presenter send” do not reach this talk: ")
    assert told in findings(talk)


def test_another_talk_that_remotes_reach_is_no_failure(qapp, tmp_path):
    first, second = (Remote(lambda command: {}, str(tmp_path / "socket")) for _ in range(2))
    assert first.listen()
    assert not second.listen()
    assert (first.failure, second.failure) == ("", "")
    first.close()


@pytest.mark.skipif(sys.platform != "linux", reason="rights are given up as Linux has them")
@pytest.mark.parametrize("lost", ["deck", "state", "room"])
def test_a_talk_outlives_what_it_loses(lost):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parent.parent)}
    run = subprocess.run(
        [sys.executable, "-W", "error", str(HERE / "talk_that_loses.py"), lost],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    told = json.loads(run.stdout)
    assert told["places"] == [["sky", 1], ["ground", 0], ["end", 0]]
    assert told["raised"] == []
    expected = {
        "deck": ["This file cannot be read: Permission denied."],
        "state": [],  # what is open already can be written to
        "room": ["This talk cannot be resumed if it breaks off: No space left on device."],
    }
    assert set(expected[lost]) <= set(told["findings"])

"""The subtitles of a running talk, brought in every way, by keys and by a remote."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.i18n.language import Language
from presenter.inputs.remote_line import RemoteCommand, RemoteError
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.storage.json_lines import json_line
from presenter.storage.state_folder import talk_folder
from presenter.talk.talk_log import Event, LogLine, Shown, plain_line

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
THEN = datetime(2023, 9, 6, 10, 0, tzinfo=UTC)


@pytest.fixture
def folder(deck, tmp_path):
    return talk_folder(tmp_path / "state", deck)


@pytest.fixture
def rehearsed(folder):
    """Leave the log of a rehearsal of the day before, in which the first subtitle stood for 25 seconds."""
    lines = []
    for second, cue in ((0, 1), (25, 2), (90, 0)):
        shown = Shown("sky", 1, 0, cue, clock="running", subtitles=(Language("es"),))
        event = Event.SHOWN if lines else Event.BEGIN
        lines.append(LogLine(THEN + timedelta(seconds=second), event, shown, rehearsal=True))
    folder.mkdir(parents=True)
    log = folder / "log-20230906T100000.jsonl"
    log.write_bytes(b"".join(json_line(plain_line(line)) for line in lines))


def press(talk, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(talk.audience, key, modifiers)
    talk.bridge.settle()


def badges(talk):
    status = talk.console.body.status
    return [button.text() for button in status.findChildren(QPushButton) if button.isVisibleTo(status)]


def shown(talk):
    """Tell the place of the talk, and the number of its cue where one is shown."""
    state = talk.bridge.state
    return (state.place, None if state.cueing.cleared else state.cue)


def milliseconds(talk):
    return talk.subtitles.advance._clock.milliseconds


def test_one_key_goes_through_the_modes_and_the_console_says_which(talk):
    press(talk, Key.Key_J, CTRL)
    assert "Subtitles with the next step’s key" in badges(talk)
    press(talk, Key.Key_J, CTRL)
    assert "Subtitles wait for the clock" in badges(talk)
    press(talk, Key.Key_S)
    assert "Subtitles run by themselves" in badges(talk)
    press(talk, Key.Key_J, CTRL)
    assert not [badge for badge in badges(talk) if badge.startswith("Subtitles run by themselves")]
    assert "Subtitles: by hand, each with its key." in badges(talk)


def test_an_operators_keys_do_what_the_console_says(talk):
    press(talk, Key.Key_C)
    assert "Subtitle cleared" in badges(talk)
    press(talk, Key.Key_K)
    assert "Subtitle cleared" not in badges(talk)
    press(talk, Key.Key_Y)
    assert talk.bridge.state.cue == 0
    talk.remote.perform(RemoteCommand("set-subtitle-mode", ("auto",)))
    for _ in range(5):
        press(talk, Key.Key_BracketRight)
    assert "Subtitles at 125 % of their speed." in badges(talk)
    press(talk, Key.Key_A)
    assert "Subtitles on hold" in badges(talk)


def test_a_remote_is_told_how_the_subtitles_go_on(do):
    told = do("go-to-cue", "2", "sky", "silent")
    assert (told["cue"], told["subtitle_cleared"], told["subtitle_waiting"]) == (2, True, True)
    told = do("next-cue")
    assert (told["cue"], told["subtitle_cleared"], told["subtitle_waiting"]) == (2, False, False)
    told = do("set-subtitle-mode", "auto")
    assert (told["subtitle_mode"], told["subtitle_speed"], told["subtitles_held"]) == ("auto", 1.0, False)


def test_a_remote_is_told_what_the_console_says_to_it(do):
    assert do("set-subtitle-mode", "auto")["said"] == "Subtitles: by themselves, at reading speed."
    assert do("go-to-cue", "1")["said"] == ""
    do("set-subtitle-mode", "manual")
    assert do("hold-subtitles")["said"] == "Subtitles do not come by themselves now, so they wait anyway."


def test_without_a_rehearsal_a_remote_hears_what_to_do(talk, do):
    QCoreApplication.processEvents()  # now the talk writes its own log, which is none
    do("toggle-timer")
    with pytest.raises(RemoteError, match=r"No rehearsal with subtitles is known yet: give the talk once"):
        do("set-subtitle-mode", "replay")
    assert talk.bridge.state.cueing.mode == "manual"


def test_the_rehearsal_says_when_the_next_subtitle_comes(rehearsed, talk, do):
    do("toggle-timer")
    assert do("set-subtitle-mode", "replay")["subtitle_mode"] == "replay"
    assert milliseconds(talk) == 25000
    assert "Subtitles as rehearsed" in badges(talk)
    press(talk, Key.Key_J, CTRL)
    assert talk.bridge.state.cueing.mode == "manual"


def test_with_a_rehearsal_the_key_leads_to_it_too(rehearsed, talk):
    for _ in range(3):
        press(talk, Key.Key_J, CTRL)
    assert talk.bridge.state.cueing.mode == "replay"


def test_a_deck_may_go_by_a_rehearsal_that_is_still_to_be_given(deck, talk, do):
    words = deck.read_text(encoding="utf-8")
    deck.write_text(words.replace("duration:", "subtitles: {advance: replay}\nduration:"), encoding="utf-8")
    do("toggle-timer")
    assert do("reload")["subtitle_mode"] == "replay"
    assert milliseconds(talk) == 1200
    QCoreApplication.processEvents()
    assert "No rehearsal with subtitles is known yet, so they come at reading speed." in badges(talk)


def test_resume_goes_on_in_the_mode_that_the_speaker_chose(qapp, deck, hands, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    chosen = None
    for resume in (False, True):
        clocks = Clocks(hands.monotonic, hands.moment)
        options = PresentOptions(deck=deck, ui_language="en", windowed=True, resume=resume)
        running = RunningTalk(options, read_material(deck), Surroundings(clocks=clocks, state=tmp_path))
        running.begin()
        QCoreApplication.processEvents()
        if chosen is None:
            for verb, *words in (
                ["next"],
                ["set-subtitle-mode", "auto"],
                ["hold-subtitles"],
                ["go-to-cue", "2"],
            ):
                running.remote.perform(RemoteCommand(verb, tuple(words)))
            chosen = running.bridge.state.cueing
        else:
            assert running.bridge.state.cueing == chosen
        running.end()


@pytest.mark.parametrize("wait", [False, True])
@pytest.mark.parametrize("mode", ["manual", "with-next", "auto", "replay"])
def test_a_clicker_alone_gives_the_whole_talk_and_leads_back(rehearsed, talk, do, mode, wait):
    if wait:
        do("toggle-subtitle-wait")
    do("set-subtitle-mode", mode)
    do("toggle-timer")
    forth = [shown(talk)]
    while (talk.bridge.state.slide, talk.bridge.state.step) != (2, 0):
        press(talk, Key.Key_PageDown)
        forth.append(shown(talk))
    assert len(forth) == (5 if mode == "with-next" else 4)
    back = [shown(talk)]
    while talk.bridge.state.slide or talk.bridge.state.step:
        press(talk, Key.Key_PageUp)
        back.append(shown(talk))
    if mode == "with-next":
        assert back == forth[::-1][: len(back)]
    else:
        assert [place for place, _ in back] == [place for place, _ in forth[::-1]]

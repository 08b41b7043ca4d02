"""The time on the console: what it says, and what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.settings import Settings
from presenter.talk.commands.timer_command import ToggleTimer
from presenter.talk.timer import Phase


@pytest.fixture
def panel(talk):
    talk.pace.begin()
    talk.console.tick()
    return talk.console.body.timer


def words(panel):
    return [label.text() for label in panel.findChildren(QLabel) if label.text()]


def settle():
    """Let the room that words need be told to their panel, and by that to the window."""
    for _ in range(5):
        QCoreApplication.processEvents()


def place_of(panel, text):
    [label] = [label for label in panel.findChildren(QLabel) if label.text().startswith(text)]
    return label.mapTo(panel, QPoint(label.fontMetrics().averageCharWidth(), label.height() // 2))


def test_a_click_starts_the_clock_and_pauses_it(talk, panel):
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton)
    assert talk.bridge.state.timer.phase is Phase.RUNNING
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton)
    assert talk.bridge.state.timer.phase is Phase.PAUSED


def test_a_reset_is_undone_by_a_click_at_what_offers_it(talk, do, hands, panel):
    do("toggle-timer")
    hands.seconds += 60
    do("reset-timer")
    assert "↶ Undo: 10 s" in words(panel)
    QCoreApplication.processEvents()
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=place_of(panel, "↶ Undo"))
    talk.bridge.settle()
    assert talk.bridge.state.timer.elapsed(hands.seconds) == 60
    assert "↶ Undo: 10 s" not in words(panel)


def test_the_right_button_leaves_the_clock_alone_and_offers_all_that_can_be_done_with_it(talk, panel):
    QTest.mouseClick(panel, Qt.MouseButton.RightButton)
    assert talk.bridge.state.timer.phase is Phase.PENDING
    offered = {action.objectName(): action for action in panel.menu().actions()}
    assert {"toggle-questions", "set-timer-to-slide", "toggle-lock", "reset-timer"} <= set(offered)
    offered["toggle-timer"].trigger()
    assert talk.bridge.state.timer.phase is Phase.RUNNING


def test_the_pace_is_there_once_the_clock_runs(do, hands, panel):
    do("toggle-timer")
    hands.seconds += 30
    do("go-to", "3")
    assert any(text.endswith("min ahead") for text in words(panel))
    assert any(text.startswith("Ends ") for text in words(panel))


def test_nothing_moves_when_the_plan_comes_in(talk):
    before = talk.console.body.timer.sizeHint()
    talk.pace.begin()
    talk.console.tick()
    QCoreApplication.processEvents()
    assert talk.console.body.timer.sizeHint() == before


def test_the_clock_can_be_set_to_when_the_slide_begins(talk, do, hands, panel):
    do("toggle-timer")
    hands.seconds += 30
    do("go-to", "3")
    answer = do("set-timer-to-slide")
    assert answer["elapsed"] == pytest.approx(talk.pace.plan().starts[2])
    assert (answer["pace"]["tempo"], answer["pace"]["ahead"]) == ("on-time", 0)


def test_a_remote_is_told_the_pace(do, hands, panel):
    do("toggle-timer")
    hands.seconds += 8 * 60
    answer = do("toggle-questions")
    assert (answer["timer"], answer["pace"]["tempo"]) == ("questions", "behind")
    assert answer["pace"]["ahead"] < -60


def test_the_language_of_the_notes_shares_out_the_time(talk, do, panel):
    english = talk.pace.plan().budgets
    do("flip-notes-language")
    assert talk.pace.plan().budgets != english
    assert sum(talk.pace.plan().budgets) == pytest.approx(sum(english))


def test_those_who_listen_hear_what_counts_first(talk, do, hands, panel):
    do("toggle-timer")
    hands.seconds += 8 * 60
    talk.console.tick()
    assert panel.accessibleName().startswith("left: 2:00. Last minutes. ")
    assert panel.accessibleName().endswith(" min behind")
    assert panel.accessibleDescription().startswith("Elapsed: 8:00. Time: 15:07. Ends ")


@pytest.mark.parametrize("blinks", [True, False])
def test_the_number_flashes_once_as_the_time_is_over(talk, do, hands, panel, blinks):
    panel.blinks = blinks
    [dominant] = [label for label in panel.findChildren(QLabel) if label.property("role") == "dominant"]
    do("toggle-timer")
    hands.seconds += 601
    talk.console.tick()
    assert bool(dominant.property("flash")) is blinks
    if blinks:
        assert QSignalSpy(panel.findChild(QTimer).timeout).wait(5000)
    hands.seconds += 1
    talk.console.tick()
    assert not dominant.property("flash")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
def test_no_words_are_cut_off_however_the_talk_stands(talk, do, hands, panel, language, size):
    talk.console.resize(*size)
    do("set-interface-language", language)
    stages = (
        [],
        ["toggle-timer"],
        ["toggle-questions"],
        ["toggle-questions"],
        ["reset-timer"],
    )
    for minutes, verbs in zip((0, 1, 11, 3, 0), stages, strict=True):
        hands.seconds += minutes * 60
        for verb in verbs:
            do(verb)
        talk.console.tick()
        settle()
        for label in panel.findChildren(QLabel):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()


@pytest.fixture
def talk_of_12_hours(qapp, deck, hands, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    clocks = Clocks(hands.monotonic, hands.moment)
    surroundings = Surroundings(clocks=clocks, settings=Settings(twelve_hour_clock=True))
    options = PresentOptions(deck=deck, ui_language="es", windowed=True)
    running = RunningTalk(options, read_material(deck), surroundings)
    running.begin()
    running.pace.begin()
    yield running
    running.end()


@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
def test_clocks_of_12_hours_have_their_room_too(talk_of_12_hours, hands, size):
    console = talk_of_12_hours.console
    console.resize(*size)
    talk_of_12_hours.bridge.dispatch(ToggleTimer())
    hands.seconds += 3 * 3600
    console.tick()
    settle()
    assert any("m. (+" in text for text in words(console.body.timer))
    for label in console.body.timer.findChildren(QLabel):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()


def test_a_deck_that_is_saved_with_another_length_gives_the_talk_that_length(talk, do, hands, panel, deck):
    do("toggle-timer")
    hands.seconds += 60
    deck.write_text(deck.read_text("utf-8").replace("duration: 10m", "duration: 15m"), "utf-8")
    assert do("reload")["remaining"] == 14 * 60
    assert sum(talk.pace.plan().budgets) == pytest.approx(15 * 60)


def test_times_that_do_not_fit_are_among_the_findings(talk, do, panel, deck):
    text = deck.read_text("utf-8")
    deck.write_text(text.replace("---\n\n# The ground", "---\ntime: 11m\n---\n\n# The ground"), "utf-8")
    do("reload")
    assert [finding.code for finding in talk.pace.findings] == ["over-budget"]


def test_a_look_back_in_questions_is_no_step_back(talk, do, hands, panel):
    do("toggle-timer")
    do("go-to", "3")
    hands.seconds += 30
    ahead = do("toggle-questions")["pace"]["ahead"]
    assert ahead > 60
    assert do("go-to", "1")["pace"]["ahead"] == ahead
    hands.seconds += 120
    do("back")
    assert do("toggle-questions")["pace"]["ahead"] == ahead


def test_a_spare_slide_is_no_progress(talk, do, hands, panel, deck):
    text = deck.read_text("utf-8")
    deck.write_text(f"{text}\n---\nhidden: true\n---\n\n# A spare one {{#spare}}\n\nMore.\n", "utf-8")
    do("reload")
    do("toggle-timer")
    hands.seconds += 30
    ahead = do("next")["pace"]["ahead"]
    assert do("go-to", "spare")["pace"]["ahead"] == ahead

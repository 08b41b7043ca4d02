"""The interpreter's window on a desk whose screens come and go: never before the audience."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand
from presenter.qt.read_material import read_material
from presenter.windows.interpreter.interpreter_place import reaches_audience
from tests.desks.offscreen_desk import screen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LAPTOP = screen("eDP-1", 0, 0, 1280, 800)
HALL = screen("HDMI-1", 1280, 0, 1920, 1080)
THIRD = screen("DP-1", 3200, 0, 1920, 1080)


@pytest.fixture
def talk_on(plug, deck, tmp_path, monkeypatch, qtbot):
    """Begin a talk on these screens, the interpreter's window shown."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    talks = []

    def begin(*screens):
        plug(*screens)
        options = PresentOptions(deck=deck, ui_language="en")
        talk = RunningTalk(options, read_material(deck), Surroundings(state=tmp_path / "state"))
        talks.append(talk)
        with qtbot.waitSignal(talk.keeper.placed):
            talk.begin()
        talk.remote.perform(RemoteCommand("toggle-interpreter"))
        return talk

    yield begin
    for talk in talks:
        talk.end()


def is_before_the_audience(talk):
    area = talk.subtitles.interpreter.window.geometry()
    return reaches_audience(area.getRect(), talk.keeper.placement)


def test_it_opens_beside_the_console(talk_on):
    talk = talk_on(LAPTOP, HALL)
    assert talk.subtitles.interpreter.window.screen().name() == "eDP-1"
    assert not is_before_the_audience(talk)


def test_a_screen_of_its_own_is_taken_where_there_is_one(talk_on):
    assert talk_on(LAPTOP, HALL, THIRD).subtitles.interpreter.window.screen().name() == "DP-1"


def test_dragged_before_the_audience_it_goes_back(talk_on, qtbot):
    talk = talk_on(LAPTOP, HALL)
    talk.subtitles.interpreter.window.setGeometry(QRect(1400, 100, 800, 600))
    assert is_before_the_audience(talk)
    qtbot.waitUntil(lambda: not is_before_the_audience(talk))
    assert talk.subtitles.interpreter.window.isVisible()
    status = talk.console.body.status
    said = [badge.text() for badge in status.findChildren(QPushButton) if badge.isVisibleTo(status)]
    assert "The interpreter's window has left the screen of the audience." in said


def test_when_the_screens_are_swapped_it_makes_room_for_the_audience(talk_on, qtbot):
    talk = talk_on(LAPTOP, HALL)
    talk.remote.perform(RemoteCommand("swap-screens"))
    qtbot.waitUntil(lambda: not is_before_the_audience(talk))
    assert talk.subtitles.interpreter.window.screen().name() == "HDMI-1"


def test_where_the_projector_alone_is_left_it_hides(talk_on, plug, qtbot):
    talk = talk_on(LAPTOP, HALL)
    plug(HALL)
    qtbot.waitUntil(lambda: not talk.subtitles.interpreter.window.isVisible())
    talk.remote.perform(RemoteCommand("toggle-interpreter"))
    assert not talk.subtitles.interpreter.window.isVisible()


def test_a_third_screen_that_is_unplugged_takes_nothing_away(talk_on, plug, qtbot):
    talk = talk_on(LAPTOP, HALL, THIRD)
    talk.subtitles.interpreter.window.field.setText("Half a")
    plug(LAPTOP, HALL)
    qtbot.waitUntil(lambda: talk.subtitles.interpreter.window.screen().name() == "eDP-1")
    qtbot.waitUntil(lambda: not is_before_the_audience(talk))
    assert talk.subtitles.interpreter.window.isVisible()
    assert talk.subtitles.interpreter.window.field.text() == "Half a"

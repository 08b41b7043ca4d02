"""The audience has its picture before anything else is done for the key that brings it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject

from presenter.talk.commands.move_command import GoTo
from presenter.talk.commands.view_command import ToggleOverview


class Paints(QObject):
    """Tells how often a window is painted."""

    def __init__(self, window):
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture
def shown(talk, qtbot):
    """The talk, once everything about its opening is on the screens."""
    qtbot.waitUntil(talk.audience.windowHandle().isExposed)
    talk.bridge.settle()
    return talk


def position(talk):
    return talk.console.body.position.text()


def test_the_console_follows_when_the_audience_has_its_picture(shown, qtbot):
    paints, before = Paints(shown.audience), position(shown)
    shown.bridge.dispatch(GoTo("ground"))
    assert paints.count == 1
    assert position(shown) == before
    qtbot.waitSignal(shown.bridge.settled).wait()
    assert position(shown) == "2 / 3"
    assert paints.count == 1


def test_a_burst_of_keys_is_painted_key_by_key_and_told_to_the_console_once(shown, qtbot):
    paints, settled = Paints(shown.audience), []

    def hear(old, new):
        settled.append((old, new))

    shown.bridge.settled.connect(hear)
    with qtbot.waitSignal(shown.bridge.settled):
        for slide in ("ground", "end", "ground"):
            shown.bridge.dispatch(GoTo(slide))
    assert paints.count == 3
    assert [(old.slide, new.slide) for old, new in settled] == [(0, 1)]
    assert position(shown) == "2 / 3"


def test_who_asks_from_outside_is_answered_when_the_console_shows_it_too(shown, do):
    assert do("go-to", "end")["slide"] == 3
    assert position(shown) == "3 / 3"


def test_what_takes_the_next_key_is_there_before_it(shown):
    shown.bridge.dispatch(ToggleOverview())
    assert shown.console.focusWidget() is not None
    assert shown._moving.overview.isVisible()

"""Parts of a talk that fail: the talk goes on, and the speaker is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QLabel, QPushButton

from presenter.app.failure_keeper import FailureKeeper
from presenter.storage.failure_log import LOG
from presenter.windows.panel_writer import PanelWriter


class FailingWriter(PanelWriter):
    shows_time = True
    is_whole = True

    def write(self):
        if not self.is_whole:
            raise RuntimeError("out of ink")


@pytest.fixture
def failures(talk, tmp_path):
    keeper = FailureKeeper(tmp_path / "state", lambda text: None)
    keeper.failed.connect(talk.console.tell_failure)
    keeper.begin()
    yield keeper
    keeper.end()


def badges(talk):
    buttons = talk.console.body.status.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisibleTo(talk.console.body.status)]


def test_a_panel_that_fails_leaves_every_other_as_it_should_be(talk, do, failures, qtbot):
    failing, written = FailingWriter(talk.console._context), []

    class Later(PanelWriter):
        def write(self):
            written.append(self.context.state.slide)

    talk.console.add_writer(failing)
    talk.console.add_writer(Later(talk.console._context))
    failing.is_whole = False
    do("go-to", "2")
    assert written[-1] == 1
    told = "A panel of the console failed and may show what is past; the talk goes on."
    qtbot.waitUntil(lambda: told in badges(talk))
    talk.console.tick()
    do("next")
    assert talk.bridge.state.slide == 2


class FailingLayer:
    rect = QRectF(0, 0, 1600, 900)
    over_subtitles = False

    def paint(self, painter):
        painter.scale(5, 5)
        raise RuntimeError("out of light")


def test_a_layer_that_fails_leaves_the_slide_as_it_would_be_without_it(talk, failures, qtbot):
    whole = talk.audience.grab().toImage()
    talk.audience.add_layer(FailingLayer())
    assert talk.audience.grab().toImage() == whole
    told = "A pen, a light or a video is not shown: the program failed to paint it."
    qtbot.waitUntil(lambda: told in badges(talk))


def test_what_failed_stands_among_the_findings_with_its_file(talk, do, failures, qtbot, tmp_path):
    failing = FailingWriter(talk.console._context)
    talk.console.add_writer(failing)
    failing.is_whole = False
    do("next")
    qtbot.waitUntil(lambda: "1 finding" in badges(talk))
    do("show-findings")
    words = [label.text() for label in talk.console.sheets.findings.findChildren(QLabel)]
    assert any(f"{tmp_path / 'state' / LOG}" in line and "out of ink" in line for line in words)
    assert "out of ink" in (tmp_path / "state" / LOG).read_text(encoding="utf-8")

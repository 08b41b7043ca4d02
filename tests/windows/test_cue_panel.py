"""The cues on the console: lines stand under one another, or are not there."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from presenter.windows.console_label import ConsoleLabel
from presenter.windows.cue_panel import CuePanel, CueReading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

NOW = CueReading(
    "Now", (("EN", "Even the traffic of the camera goes through it."), ("ES", "Hasta el tráfico."))
)
NEXT = CueReading("Next", (("EN", "We have accounts on the chat. " * 3), ("ES", "Tenemos cuentas. " * 4)))


@pytest.fixture
def panel(qtbot):
    """A panel in a window, which gives it what room there is; a window of its own would insist on more."""
    window = QWidget()
    window.resize(300, 400)
    panel = CuePanel(window)
    panel.resize(300, 400)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    panel.show_cues(NOW, NEXT)
    yield panel
    window.close()


def shown(panel):
    """Return the words that are to be seen and where each stands, from the top."""
    labels = [label for label in panel.findChildren(ConsoleLabel) if label.isVisible()]
    places = [
        (QRect(label.mapTo(panel, QPoint(0, 0)), label.size()), label.text())
        for label in labels
        if label.property("role") != "tag"
    ]
    return sorted(places, key=lambda place: place[0].top())


def words(panel):
    return [text for _, text in shown(panel)]


ALL = ["Now", *(text for _, text in NOW.lines), "Next", *(text for _, text in NEXT.lines)]


@pytest.mark.parametrize("height", range(70, 400, 22))
def test_no_line_stands_on_another_or_leaves_the_panel(panel, height):
    panel.resize(300, height)
    places = [place for place, _ in shown(panel)]
    assert all(panel.rect().contains(place) for place in places)
    assert all(not one.intersects(other) for one, other in pairwise(places))
    assert words(panel) == ALL[: len(places)]


def test_what_is_said_now_stays_the_longest_and_all_comes_back_with_the_room(panel):
    assert words(panel) == ALL
    [heading] = [place for place, text in shown(panel) if text == "Next"]
    panel.resize(300, heading.bottom())
    assert words(panel)[:2] == ALL[:2]
    assert "Next" not in words(panel)
    panel.resize(300, 400)
    assert words(panel) == ALL

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from presenter.windows.notes_panel import NotesPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

LONG = "".join(f"<p>Remember thing {number}.</p>" for number in range(200))


@pytest.fixture
def panel(qtbot):
    panel = NotesPanel(QAction(), QAction())
    panel.resize(400, 300)
    qtbot.addWidget(panel)
    return panel


def shown(panel, qtbot):
    with qtbot.waitExposed(panel):
        panel.show()


def test_long_notes_open_where_they_begin(panel, qtbot):
    panel.text.write(LONG, 20)
    shown(panel, qtbot)
    assert panel.scroll_position == 0


def test_notes_written_anew_stay_where_they_were_scrolled_to(panel, qtbot):
    shown(panel, qtbot)
    panel.text.write(LONG, 20)
    panel.scroll_by(5)
    place = panel.scroll_position
    assert place > 0
    panel.text.write(LONG.replace("Remember", "Recordar"), 20)
    assert panel.scroll_position == place


def test_a_short_text_between_two_long_ones_does_not_lose_the_place(panel, qtbot):
    shown(panel, qtbot)
    panel.text.write(LONG, 20)
    panel.scroll_by(5)
    place = panel.scroll_position
    panel.text.write("<p>Short.</p>", 20)
    assert panel.scroll_position == 0
    panel.text.write(LONG, 20)
    assert panel.scroll_position == place

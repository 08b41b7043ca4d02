"""Further panels find a place on the console, and sheets lie over it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.windows.console_body import Place
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.panel_writer import PanelWriter, has_moved


class Counter(QWidget):
    """A panel with a label and a margin of its own."""

    def __init__(self):
        super().__init__()
        self.label = ConsoleLabel("caption")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 10, 10, 10)
        self.column.addWidget(self.label)


class CounterWriter(PanelWriter):
    """Write the number of the slide, and count how often."""

    def __init__(self, context: ConsoleContext, panel: Counter):
        super().__init__(context)
        self.panel = panel
        self.written = 0

    def write(self):
        self.written += 1
        self.panel.label.show_words(str(self.context.state.slide))

    def is_concerned(self, old, new):
        return has_moved(old, new)


@pytest.fixture
def counter(talk):
    panel = Counter()
    writer = CounterWriter(talk.console._context, panel)
    talk.console.add_panel(Place.SIDEBAR, panel, writer)
    return writer


def settle():
    for _ in range(5):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("place", list(Place))
def test_a_panel_takes_room_only_while_it_is_shown(talk, place):
    console = talk.console
    console.resize(1280, 800)
    settle()
    before = console.body.notes.geometry(), console.body.current.geometry()
    panel = Counter()
    console.add_panel(place, panel, CounterWriter(console._context, panel))
    settle()
    assert panel.isVisible()
    panel.hide()
    settle()
    assert (console.body.notes.geometry(), console.body.current.geometry()) == before


def test_a_panel_is_written_when_what_it_shows_has_changed(counter, do):
    written = counter.written
    do("toggle-timer")
    assert counter.written == written
    do("go-to", "2")
    assert counter.panel.label.text() == "1"


def test_a_panel_added_later_grows_with_the_window(talk, counter, qtbot):
    talk.console.resize(2560, 1600)  # a desktop may take its time to do so
    qtbot.waitUntil(lambda: counter.panel.column.contentsMargins().left() == 20)


def test_sheets_are_put_away_one_after_the_other(talk, do):
    sheets = talk.console.sheets
    do("go-to")
    sheets.show_findings()
    assert sheets.put_away()
    assert not sheets.findings.isVisible()
    assert sheets.go_to.isVisible()
    assert sheets.put_away()
    assert not sheets.put_away()

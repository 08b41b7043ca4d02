"""The cues on the console: rows stand under one another, or are not there, and never move."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from presenter.typeset.fonts import load_fonts
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.console_style import console_style
from presenter.windows.cue_block import CueBlock
from presenter.windows.cue_panel import CuePanel
from presenter.windows.cue_words import CueReading, CueWords
from presenter.windows.filling_bar import FillingBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

NOW = CueReading(
    "Now",
    (
        CueWords("EN", ("Even the traffic of the camera", "goes through it.")),
        CueWords("ES", ("Hasta el tráfico.",)),
    ),
)
NEXT = CueReading(
    "Next",
    (
        CueWords("EN", ("We have accounts on the chat. " * 3,), "ANA"),
        CueWords("ES", ("Tenemos cuentas. " * 4, "Y más.")),
    ),
)


@pytest.fixture
def panel(qtbot):
    """A panel in a window, which gives it what room there is; a window of its own would insist on more."""
    load_fonts()
    window = QWidget()
    window.setStyleSheet(console_style(10.0))
    window.resize(1300, 500)
    panel = CuePanel(window)
    panel.resize(300, 400)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    panel.show_cues(NOW, NEXT, 2)
    yield panel
    window.close()


def rows(panel):
    """Return where each heading and each row that is to be seen stands, and what it says."""
    found = [
        (QRect(label.mapTo(panel, QPoint(0, 0)), label.size()), label.text())
        for label in panel.findChildren(ConsoleLabel)
        if label.isVisible() and label.text()
    ]
    found += [
        (block.row_rect(index).toRect().translated(block.mapTo(panel, QPoint(0, 0))), words.text)
        for block in panel.findChildren(CueBlock)
        if block.isVisible()
        for index, words in enumerate(block.rows)
    ]
    return sorted(found, key=lambda row: (row[0].left() > panel.width() / 2, row[0].top()))


def words(panel):
    return [text for _, text in rows(panel)]


def places(panel):
    return [widget.geometry() for widget in panel.findChildren(QWidget)]


ALL = ["Now", *(row.text for row in NOW.rows), "Next", *(row.text for row in NEXT.rows)]


@pytest.mark.parametrize("height", range(70, 400, 22))
def test_no_row_stands_on_another_or_leaves_the_panel(panel, height):
    panel.resize(300, height)
    shown = [place for place, _ in rows(panel)]
    assert all(panel.rect().contains(place) for place in shown)
    assert all(not one.intersects(other) for one, other in pairwise(shown))
    assert words(panel) == ALL[: len(shown)]


def test_what_is_said_now_stays_the_longest_and_all_comes_back_with_the_room(panel):
    assert words(panel) == ALL
    panel.resize(300, 125)
    assert words(panel) == ALL[:3]
    panel.resize(300, 400)
    assert words(panel) == ALL


def test_in_a_low_and_wide_panel_the_next_cue_stands_beside_the_one_now(panel):
    panel.resize(800, 150)
    assert words(panel) == ALL
    (first, _), (beside, _) = rows(panel)[0], rows(panel)[3]
    assert first.top() == beside.top()
    assert all(panel.rect().contains(place) for place, _ in rows(panel))


@pytest.mark.parametrize("size", [(240, 165), (300, 235), (720, 160), (1200, 480)])
def test_nothing_moves_whatever_the_cue_says(panel, size):
    panel.resize(*size)
    before = places(panel)
    panel.show_cues(NEXT, NOW, 2)
    panel.show_reading("", 0.5, Tone.ACCENT)
    blocks = [widget.geometry() for widget in panel.findChildren(CueBlock)]
    assert blocks == [widget.geometry() for widget in panel.findChildren(CueBlock)]
    panel.show_cues(CueReading("None"), CueReading("None"), 2)
    panel.show_cues(NOW, NEXT, 2)
    assert places(panel) == before


def test_letters_grow_with_the_panel_and_its_lines_stay_whole(panel):
    (now, _) = panel.findChildren(CueBlock)
    panel.resize(300, 235)
    small = now.row_rect(0).height()
    panel.resize(1200, 480)
    assert now.row_rect(0).height() > 1.5 * small
    assert now.text() == "EN Even the traffic of the camera\ngoes through it.\nES Hasta el tráfico."


def test_any_words_at_all_are_painted_in_their_place(panel):
    megabyte = CueReading("Now", (CueWords("EN", ("word " * 200_000,) * 9), CueWords("AR", ("مرحبا",))))
    panel.show_cues(megabyte, NEXT, 2)
    assert not panel.grab().isNull()
    assert all(panel.rect().contains(place) for place, _ in rows(panel))


def test_the_bar_says_how_far_the_audience_has_come_with_reading(panel):
    (bar,) = panel.findChildren(FillingBar)
    panel.show_reading("readable in 2 s", 0.4, Tone.ACCENT)
    assert "readable in 2 s" in words(panel)
    assert bar.share == 0.4
    colours = {bar.grab().toImage().pixelColor(x, bar.height() // 2).name() for x in (20, bar.width() - 20)}
    assert len(colours) == 2


def test_a_heading_gives_way_to_how_long_there_is_to_read(panel):
    panel.resize(240, 400)
    long = CueReading("Subtitle 12 of 34 · SOMEBODY WITH A NAME", NOW.rows, "Subtitle 12 of 34")
    panel.show_cues(long, NEXT, 2)
    panel.show_reading("readable in 2 s", 0.4, Tone.ACCENT)
    assert "Subtitle 12 of 34" in words(panel)
    panel.resize(900, 400)
    assert "Subtitle 12 of 34 · SOMEBODY WITH A NAME" in words(panel)

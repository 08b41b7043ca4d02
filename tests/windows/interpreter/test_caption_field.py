"""The field in which an interpreter writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.interpreter.caption_field import MOST_LINES, CaptionField

UP, DOWN, ENTER = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return


@pytest.fixture
def field(qtbot):
    field = CaptionField()
    qtbot.addWidget(field)
    field.said = []
    field.entered.connect(field.said.append)
    return field


@pytest.fixture
def write(field, qtbot):
    def write(words, *keys):
        qtbot.keyClicks(field, words)
        for key in keys:
            qtbot.keyClick(field, key)

    return write


def test_nothing_is_said_before_enter_and_then_the_field_is_empty(field, write):
    write("Buenas tardes.")
    assert field.said == []
    write("", ENTER)
    assert (field.said, field.text()) == (["Buenas tardes."], "")


def test_spaces_are_no_line(field, write):
    write("   ", ENTER)
    assert field.said == []


def test_the_arrows_bring_back_what_was_said_and_then_what_was_being_written(field, write):
    write("One.", ENTER)
    write("Two.", ENTER)
    write("Thr", UP)
    assert field.text() == "Two."
    write("", UP, UP)
    assert field.text() == "One."
    write("", DOWN, DOWN, DOWN)
    assert field.text() == "Thr"


def test_a_line_that_is_said_again_is_kept_once(field, write):
    for words in ("One.", "Two.", "One."):
        write(words, ENTER)
    write("", UP, UP)
    assert field.text() == "Two."
    write("", UP)
    assert field.text() == "Two."


def test_what_was_taken_away_can_be_brought_back(field, write):
    write("Half a")
    assert field.empty()
    assert not field.empty()
    write("", UP)
    assert field.text() == "Half a"
    field.write("Other words")
    write("", UP, UP)
    assert field.text() == "Half a"


def test_only_so_many_lines_are_kept(field):
    for number in range(MOST_LINES + 20):
        field.setText(f"Line {number}")
        field.enter()
    assert len(field._said) == MOST_LINES

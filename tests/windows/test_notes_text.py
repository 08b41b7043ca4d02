"""The place that the speaker reads at, kept by passage and not by pixels."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QTextFrame

from presenter.windows.notes_text import NotesText

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ENGLISH = ["Say it.", "Then wait for them to read the table. " * 4, "Go on.", "Thank the people. " * 6]
SPANISH = [
    "Decirlo ya.",
    "Luego esperar a que hayan leído la tabla entera. " * 5,
    "Seguir.",
    "Gracias a todos. " * 9,
]


def passages(words, repeated=4):
    table = '<table width="100%"><tr><td>{}</td></tr></table>'
    return "".join(table.format(text) for text in words * repeated)


@pytest.fixture
def text(qtbot):
    text = NotesText()
    text.resize(420, 200)
    qtbot.addWidget(text)
    with qtbot.waitExposed(text):
        text.show()
    text.write(passages(ENGLISH), 20)
    return text


def at_the_top(text):
    """The passage that stands at the upper edge."""
    top = text.verticalScrollBar().value() + 1
    return next(number for number, place in enumerate(text._passages()) if place.bottom() > top)


def test_the_same_passage_stays_at_the_top_in_a_longer_language_and_the_way_back_ends_where_it_began(text):
    text.scroll_by(4)
    passage, pixels = at_the_top(text), text.verticalScrollBar().value()
    assert passage > 1
    text.write(passages(SPANISH), 20)
    assert at_the_top(text) == passage
    assert text.verticalScrollBar().value() > pixels
    text.write(passages(ENGLISH), 20)
    assert text.verticalScrollBar().value() == pixels


@pytest.mark.parametrize("width", [300, 700])
def test_the_same_passage_stays_at_the_top_in_a_window_of_another_size(text, width):
    text.scroll_by(3)
    passage, pixels = at_the_top(text), text.verticalScrollBar().value()
    text.resize(width, 300)
    assert at_the_top(text) == passage
    text.resize(420, 200)
    assert text.verticalScrollBar().value() == pixels


def test_the_same_passage_stays_at_the_top_in_larger_letters(text):
    text.scroll_by(3)
    passage = at_the_top(text)
    for pixels in (22, 26, 34):
        text.write(passages(ENGLISH), pixels)
        assert at_the_top(text) == passage


def test_a_passage_comes_into_view_whole_and_with_what_follows(text):
    text.read_passage(7)
    place, top = text._passages()[7], text.verticalScrollBar().value()
    assert top <= place.top()
    assert place.bottom() + 2 * 20 <= top + text.viewport().height()


def test_a_passage_higher_than_the_view_begins_at_its_top(text):
    text.resize(220, 120)
    text.read_passage(3)
    assert abs(text._passages()[3].top() - text.verticalScrollBar().value()) <= 1


def test_nothing_moves_for_a_passage_that_is_in_view_already(text):
    text.resize(420, 600)
    before = text.verticalScrollBar().value()
    text.read_passage(1)
    assert text.verticalScrollBar().value() == before


def test_the_last_passage_needs_nothing_after_it(text):
    text.read_passage(15)
    bar = text.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_what_is_to_be_said_stays_in_view_in_larger_letters_and_the_way_back_ends_where_it_began(text):
    text.resize(420, 500)
    text.read_passage(4)
    before = text.verticalScrollBar().value()
    text.write(passages(ENGLISH), 60)
    assert text._is_in_view()
    text.write(passages(ENGLISH), 20)
    assert text.verticalScrollBar().value() == before


def test_what_is_said_before_the_window_is_large_enough_is_in_view_once_it_is(text):
    text.resize(420, 30)
    text.read_passage(1)
    text.resize(420, 400)
    assert text._is_in_view()
    text.write(passages(ENGLISH), 30)
    assert text._is_in_view()


def test_what_the_speaker_scrolled_away_from_is_not_brought_back(text):
    text.read_passage(4)
    text.scroll_by(8)
    passage = at_the_top(text)
    assert passage > 5
    text.write(passages(SPANISH), 24)
    assert at_the_top(text) == passage


def test_going_back_brings_the_passage_before_into_view(text):
    text.read_passage(9)
    text.read_passage(2)
    assert text.verticalScrollBar().value() <= text._passages()[2].top()


def test_another_slide_begins_at_its_beginning(text):
    text.scroll_by(5)
    text.write(passages(SPANISH), 20)
    text.read_from_start()
    assert text.verticalScrollBar().value() == 0


def test_a_table_within_a_passage_is_no_passage(text):
    inner = "<table><tr><td>one</td><td>two</td></tr></table>"
    text.write(passages(["Say it.", f"{inner}So much.", f"Look:{inner}", "Go on."], 1), 20)
    places = text._passages()
    assert len(places) == 4
    assert [place.top() for place in places] == sorted(place.top() for place in places)


def test_words_that_were_replaced_leave_nothing_behind(text):
    def frames():
        gc.collect()
        return sum(isinstance(one, QTextFrame) for one in gc.get_objects())

    before = frames()
    for number in range(12):
        text.write(passages((ENGLISH, SPANISH)[number % 2]), 20)
    assert frames() == before

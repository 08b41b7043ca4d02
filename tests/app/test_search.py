"""Slides are found by words, while they are typed or all at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from presenter.inputs.remote_line import RemoteError

Key = Qt.Key


@pytest.fixture
def field(talk, qtbot):
    """The field to go to a slide, with all of the deck's words read."""
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: talk.console.sheets.desk._index.is_complete)
    return talk.console.sheets.go_to


@pytest.fixture
def ask(field, qtbot):
    def ask(words):
        field._edit.clear()
        qtbot.keyClicks(field._edit, words)
        return [hit.slide for hit in field._model.hits]

    return ask


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_Slash])
def test_one_field_is_for_numbers_and_for_words(talk, qtbot, key):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, key)
    assert talk.console.sheets.go_to.isVisible()


def test_words_of_titles_text_notes_and_subtitles_are_found_in_every_language(ask):
    assert ask("ground") == [1]
    assert ask("dark") == [0]
    assert ask("silencio") == [0]
    assert ask("miren") == [0]
    assert ask("ESTA CERCA") == [1]


def test_what_is_found_stands_below_with_where_it_was_found(field, ask):
    ask("senalar")
    index = field._model.index(0)
    assert index.data() == "The sky"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Slide 1: The sky, Notes, Luego señalar arriba."
    assert field._list.isVisible()


def test_arrows_choose_and_enter_goes_there(talk, field, ask, qtbot):
    assert ask("the") == [0, 1, 2]
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(field._edit, key)
    assert talk.bridge.state.slide == 0
    qtbot.keyClick(field._edit, Key.Key_Return)
    assert talk.bridge.state.slide == 1
    assert not field.isVisible()


def test_a_click_goes_there(talk, field, ask, qtbot):
    ask("the end")
    place = field._list.visualRect(field._model.index(0)).center()
    qtbot.mouseClick(field._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert talk.bridge.state.slide == 2


def test_what_is_not_found_is_said_and_enter_says_what_may_be_meant(talk, field, ask, qtbot):
    assert ask("xyzzy") == []
    assert field._none.isVisible()
    qtbot.keyClick(field._edit, Key.Key_Return)
    assert "xyzzy" in str(talk.console._badges.circumstances.announcement)
    assert talk.bridge.state.slide == 0


def test_esc_leaves_the_field_and_a_clicker_turns_the_slides_behind_it(talk, field, ask, qtbot):
    ask("ground")
    qtbot.keyClick(field._edit, Key.Key_PageDown)
    assert talk.bridge.state.step == 1
    assert field.isVisible()
    qtbot.keyClick(field._edit, Key.Key_Escape)
    assert not field.isVisible()


def test_who_types_faster_than_the_deck_is_read_goes_there_all_the_same(talk, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_G)
    talk.console.sheets.desk._timer.stop()
    edit = talk.console.sheets.go_to._edit
    QTest.keyClicks(edit, "ground")
    QTest.keyClick(edit, Key.Key_Return)
    assert talk.bridge.state.slide == 1


def test_a_remote_goes_to_what_some_words_most_likely_mean(talk, do):
    assert do("search", "esperar", "silencio")["identifier"] == "sky"
    assert do("search", "gracias")["identifier"] == "end"
    with pytest.raises(RemoteError, match="Nothing found for “nowhere to be found”"):
        do("search", "nowhere to be found")
    assert talk.bridge.state.slide == 2
    assert "nowhere to be found" in str(talk.console._badges.circumstances.announcement)


def test_a_deck_that_is_read_again_is_searched_as_it_is_now(talk, do, deck):
    do("search", "ground")
    deck.write_text(deck.read_text("utf-8").replace("Thank you.", "The quokka."), "utf-8")
    do("reload")
    assert do("search", "quokka")["identifier"] == "end"


def test_in_the_overview_the_search_is_the_overviews_own(talk, do, qtbot):
    do("toggle-overview")
    do("search")
    qtbot.waitUntil(talk._moving.overview._field.hasFocus)
    assert not talk.console.sheets.go_to.isVisible()

"""The manual is read while a talk runs: F1 after F1, links, search, back, and the talk goes on as before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.talk.showing import Blank
from presenter.typeset.fonts import load_fonts
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.manual.manual_window import SMALLEST

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def talk(qapp, deck, hands, monkeypatch, tmp_path, qtbot):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    options = PresentOptions(deck=deck, ui_language="en", windowed=True)
    surroundings = Surroundings(clocks=Clocks(hands.monotonic, hands.moment), state=tmp_path / "state")
    running = RunningTalk(options, read_material(deck), surroundings)
    running.begin()
    running.console.activateWindow()
    qtbot.waitUntil(running.console.isActiveWindow)
    yield running
    running.end()


@pytest.fixture
def window(talk, qtbot):
    """The manual, opened from the sheet of keys; its page has the keys."""
    for _ in range(2):
        qtbot.keyClick(talk.console, Key.Key_F1)
    window = talk.manual.desk.window
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is window.view
    return window


def test_f1_shows_the_keys_and_says_what_f1_does_next(talk, qtbot):
    qtbot.keyClick(talk.console, Key.Key_F1)

    assert talk.bridge.state.help_shown
    said = [label.text() for label in talk.console.sheets.help.findChildren(ConsoleLabel)]
    assert "F1 once more: the manual, where all of it is explained." in said
    assert "window" not in vars(talk.manual.desk)


def test_f1_once_more_goes_on_to_the_manual(talk, window):
    assert window.page.id == "welcome"
    assert not talk.bridge.state.help_shown


def test_the_other_key_puts_the_keys_away_as_ever(talk, qtbot):
    for _ in range(2):
        qtbot.keyClick(talk.console, Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)

    assert not talk.bridge.state.help_shown
    assert "window" not in vars(talk.manual.desk)


def test_its_letters_lead_no_talk_but_a_clicker_does(talk, window, qtbot):
    at_first = (talk.bridge.state.slide, talk.bridge.state.step)
    qtbot.keyClick(window.view, Key.Key_B)
    qtbot.keyClick(window.view, Key.Key_Down)
    state = talk.bridge.state
    assert (state.blank, (state.slide, state.step)) == (Blank.NONE, at_first)

    qtbot.keyClick(window.view, Key.Key_PageDown)
    assert (talk.bridge.state.slide, talk.bridge.state.step) != at_first


def test_esc_ends_the_search_then_closes_and_the_keys_of_the_talk_are_read_again(talk, window, qtbot):
    qtbot.keyClick(window.view, Key.Key_F, CTRL)
    qtbot.keyClicks(window.field, "clicker")
    qtbot.keyClick(window.field, Key.Key_Escape)
    assert (window.field.text(), window.isVisible()) == ("", True)

    qtbot.keyClick(window.view, Key.Key_Escape)
    assert not window.isVisible()
    talk.console.activateWindow()
    qtbot.waitUntil(talk.console.isActiveWindow)
    qtbot.keyClick(talk.console, Key.Key_B)
    assert talk.bridge.state.blank is Blank.BLACK


def test_a_link_leads_to_its_section_and_there_is_a_way_back(window):
    window.view.anchorClicked.emit(QUrl("manual:giving#clicker"))
    assert window.page.id == "giving"
    assert window.view.verticalScrollBar().value() > 0

    QTest.keyClick(window, Key.Key_Left, ALT)
    assert window.page.id == "welcome"
    QTest.keyClick(window, Key.Key_Right, ALT)
    assert (window.page.id, window.view.verticalScrollBar().value() > 0) == ("giving", True)


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd", "manual:nowhere"])
def test_what_is_no_chapter_is_not_gone_to(window, address):
    window.view.anchorClicked.emit(QUrl(address))

    assert window.page.id == "welcome"
    assert window.view.loadResource(2, QUrl(address)) is None


def test_words_are_found_and_enter_goes_to_the_first(window, qtbot):
    qtbot.keyClick(window.view, Key.Key_F, CTRL)
    qtbot.keyClicks(window.field, "ÍDENTIFY screens")
    assert window.contents.found.count() > 0

    qtbot.keyClick(window.field, Key.Key_Return)
    assert window.page.id in {"giving", "keys"}
    qtbot.keyClicks(window.field, " xyzzy")
    assert window.said.text() == "Nothing has all of these words."


def test_letters_grow_and_stay_between_bounds(window):
    at_first = window.view.document().size().height()
    QTest.keyClick(window, Key.Key_Plus, CTRL)
    assert window.view.document().size().height() > at_first
    QTest.keyClick(window, Key.Key_0, CTRL)
    for _ in range(20):
        window.scale(-1)
    window.scale(0)
    assert window.view.document().size().height() == at_first


def test_the_contents_lead_to_a_section_by_keys_alone(window, qtbot):
    tree = window.contents.tree
    tree.setFocus()
    qtbot.keyClick(tree, Key.Key_Down)
    qtbot.keyClick(tree, Key.Key_Down)
    qtbot.keyClick(tree, Key.Key_Return)

    assert window.page.id == "welcome"
    assert tree.currentItem().text(0) == window.page.sections[2].title


@pytest.mark.parametrize("size", [SMALLEST, (1120, 760)])
def test_no_page_is_wider_than_its_window(window, size):
    window.resize(*size)
    for page in window._pages:
        window.go_to(page.id)
        assert window.view.document().size().width() <= window.view.viewport().width(), page.id


def test_the_menu_and_a_remote_open_it_too(talk, qtbot):
    talk._ask("manual", ())
    qtbot.waitUntil(talk.manual.desk.window.isActiveWindow)


def test_a_command_is_copied_as_a_terminal_takes_it(window):
    window.go_to("exporting")
    window.view.selectAll()

    copied = window.view.createMimeDataFromSelection().text()

    assert "presenter export slides/talk.md --to talk.es.pdf --language es\n" in copied
    assert not set(copied) & {"\u200b", "\u2060", "\u00ad"}

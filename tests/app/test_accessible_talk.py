"""Whoever hears the program, or has no mouse, is told what everything is and reaches it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication

from presenter.actions.table import ACTIONS
from presenter.windows.clicker_sheet import ClickerSheet
from presenter.windows.keys_sheet import KeysSheet
from presenter.windows.spoken_slide import SpokenSlide
from tests.app.controls_shown import controls_shown, has_role, name_of

Key = Qt.Key
# Those that say the same in every language: numbers, names of languages, what the deck itself says.
SAME_EVERYWHERE = ("Two tongues",)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def everything_named(talk, do, language):
    """Ask for every verb there is, and return the names of all controls that are shown then."""
    names = {}
    for row in ACTIONS:
        if row.command is None or row.id == "quit":
            continue
        do("set-interface-language", language)
        talk._on_asked(row.id)  # as a key asks, which is told and not refused
        if row.id == "flip-interface-language":
            talk._on_asked(row.id)
        QApplication.processEvents()
        for index, widget in enumerate(controls_shown()):
            names[row.id, index, type(widget).__name__] = (name_of(widget), widget)
            assert has_role(widget), (row.id, widget)
        if popup := QApplication.activePopupWidget():
            popup.close()
        for _ in range(4):  # put away whatever the verb has brought
            talk._on_asked("leave")
    return names


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_control_in_every_state_has_a_name(talk, do, language):
    names = everything_named(talk, do, language)
    assert {kind for _, _, kind in names} > {"QToolButton", "ChannelChip", "VerbTree", "QMenu"}
    assert [where for where, (name, _) in names.items() if not name.strip()] == []


def test_the_names_are_in_the_language_of_the_program(talk, do, deck):
    english = {name for name, _ in everything_named(talk, do, "en").values()}
    spanish = {name for name, _ in everything_named(talk, do, "es").values()}
    both = {name for name in english & spanish if sum(map(str.isalpha, name)) > 3}
    assert both - set(SAME_EVERYWHERE) == set()


@pytest.mark.parametrize(("verb", "kind"), [("edit-keys", KeysSheet), ("try-clicker", ClickerSheet)])
def test_tab_reaches_every_control_of_a_sheet_in_reading_order(talk, do, qtbot, verb, kind):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    do(verb)
    (sheet,) = talk.console.findChildren(kind)
    if kind is ClickerSheet:
        qtbot.keyClick(talk.console.focusWidget(), Key.Key_Tab)  # the first of each key is the clicker's
    there = {
        widget
        for widget in controls_shown()
        if sheet.isAncestorOf(widget)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
    }
    visited = [talk.console.focusWidget()]
    while len(visited) <= len(there):
        qtbot.keyClick(visited[-1], Key.Key_Tab)
        visited.append(talk.console.focusWidget())
    assert set(visited) == there
    start = min(range(len(there)), key=lambda index: place_of(visited[index], sheet))
    rows = [place_of(widget, sheet)[0] for widget in (*visited[start : len(there)], *visited[:start])]
    assert rows == sorted(rows)


def place_of(widget, sheet):
    corner = widget.mapTo(sheet, QPoint(0, 0))
    return corner.y() // 40, corner.x()


def test_the_menu_opens_by_its_key_and_the_talk_goes_on_behind_it(talk, do, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    qtbot.keyClick(talk.console, Key.Key_F10)
    assert talk.console.body.menu.isVisible()
    qtbot.keyClick(talk.console.body.menu, Key.Key_PageDown)
    assert talk.bridge.state.step == 1
    qtbot.keyClick(talk.console.body.menu, Key.Key_Escape)
    assert not talk.console.body.menu.isVisible()


def test_a_menu_goes_first_of_all_that_lies_on_top(talk, do):
    do("show-help")
    do("open-menu")
    assert talk.console.body.menu.isVisible()
    do("leave")
    assert not talk.console.body.menu.isVisible()
    assert talk.bridge.state.help_shown
    do("leave")
    assert not talk.bridge.state.help_shown


def test_the_sheet_of_the_screens_keeps_no_key_once_it_is_put_away(talk, do, qtbot):
    with qtbot.waitActive(talk.console):
        talk.console.activateWindow()
    do("choose-screens")
    assert talk.picker.sheet.isVisible()
    do("leave")
    assert not talk.picker.sheet.isVisible()
    focus = talk.console.focusWidget()
    assert focus is None or not talk.picker.sheet.isAncestorOf(focus)
    qtbot.keyClick(focus or talk.console, Key.Key_Down)
    assert talk.bridge.state.step == 1


def test_no_menu_stays_open_where_it_would_grow_or_the_console_has_moved(talk, do):
    do("open-menu")
    do("toggle-touch")
    assert not talk.console.body.menu.isVisible()
    do("open-menu")
    talk.keeper.apply()
    assert not talk.console.body.menu.isVisible()


def test_every_button_of_the_console_that_is_a_verb_says_its_key(talk, qtbot):
    def keys_are_told():
        tips = [
            button.toolTip() for button in talk.console.findChildren(QAbstractButton) if button.isVisible()
        ]
        for key in ("(L)", "(Shift+L)", "(Shift+I)", "(Shift+J)", "(-)", "(+)", "(F10)"):
            assert any(tip.endswith(key) for tip in tips), (key, tips)

    qtbot.waitUntil(keys_are_told)  # those of the languages come a moment after the first slide


@pytest.fixture
def heard(talk):
    """What a screen reader is told of the slides, from the opening on."""
    heard = []
    spoken = SpokenSlide(talk.audience, talk.bridge, talk._frames, heard.append)
    spoken.follow()
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


def test_each_slide_is_announced_once_by_its_title(talk, do, heard, qtbot):
    do("next")
    do("next")
    qtbot.waitUntil(lambda: heard == ["The ground"])
    do("blank")
    do("flip-notes-language")
    qtbot.waitUntil(lambda: talk.audience.accessibleDescription() == "")
    do("blank")
    qtbot.waitUntil(lambda: talk.audience.accessibleDescription() == "The ground\nIt is near.")
    assert heard == ["The ground"]
    do("flip-language")
    qtbot.waitUntil(lambda: heard == ["The ground", "El suelo"])


def test_the_audience_window_is_described_by_what_is_revealed(talk, do, heard, qtbot):
    assert talk.audience.accessibleDescription() == "The sky\nIt is dark"
    do("next")
    qtbot.waitUntil(lambda: talk.audience.accessibleDescription().endswith("It is wide"))
    assert heard == []

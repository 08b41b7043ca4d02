"""Every page of the start window fits in a small window, in both languages, for eyes and screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView

from presenter.windows.start.verb_button import StartButton

PAGES = ("home", "import-files", "export-deck", "show-screens", "show-about")
FIELDS = (QAbstractButton, QComboBox, QLineEdit, QListView)


@pytest.fixture(params=["en", "es"])
def small(request, visit, known, deck):
    known(deck)
    visitor = visit(request.param)
    visitor.window.resize(visitor.window.minimumSize())
    return visitor


def show(visitor, page):
    if page != "home":
        visitor.window.verbs[page].trigger()
    QApplication.processEvents()


@pytest.mark.parametrize("page", PAGES)
def test_no_button_is_cut_short(small, page):
    show(small, page)
    shown = [button for button in small.window.findChildren(StartButton) if button.isVisible()]

    assert shown
    assert [button.text() for button in shown if button.is_elided] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_screen_reader_has_a_name_for_all_that_takes_the_keys(small, page):
    show(small, page)
    taking = [
        field
        for kind in FIELDS
        for field in small.window.findChildren(kind)
        if field.isVisible() and field.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    names = [QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) for field in taking]

    assert len(names) > 5
    assert all(names)


def test_tab_leads_through_the_whole_window_and_back(small):
    window = small.window
    begun = QApplication.focusWidget()
    seen = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is begun:
            break

    assert seen[-1] is begun
    assert {window.side.buttons["open-deck"], window.home.strip.buttons["present-deck"]} <= set(seen)


def test_nothing_is_taken_off_the_list_from_another_page(small, deck):
    small.window.verbs["show-about"].trigger()
    small.press(Qt.Key.Key_Delete)
    small.press(Qt.Key.Key_Escape)

    assert [shown.path for shown in small.window.home.model.decks] == [deck]

"""The pages of the start window that are about no deck."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest


def test_about_names_all_that_the_program_is_made_of_with_each_licence(visit):
    visitor = visit()
    visitor.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    page = visitor.window.page
    names = [page.list.item(row).text() for row in range(page.list.count())]
    row = next(row for row, name in enumerate(names) if name.startswith("PySide6-Essentials"))
    page.list.setCurrentRow(row)

    assert names[0].startswith("Presenter")
    assert "LESSER GENERAL PUBLIC LICENSE" in page.licence.toPlainText()
    assert "https://download.qt.io/" in page._qt.text()


def test_the_versions_can_be_copied_for_a_report(visit):
    visitor = visit()
    visitor.window.verbs["show-about"].trigger()
    visitor.window.page.copy.click()

    assert QGuiApplication.clipboard().text().startswith("Presenter ")


def test_the_screens_are_shown_and_one_can_be_tried(visit, qtbot):
    visitor = visit()
    visitor.press(Qt.Key.Key_F2)
    page = visitor.window.page
    assert page.map.count == 1
    page.try_.click()
    qtbot.waitUntil(page.pattern.isVisible)
    QTest.keyClick(page.pattern, Qt.Key.Key_Space)

    assert not page.pattern.isVisible()


@pytest.mark.parametrize("verb", ["show-about", "show-screens", "import-files"])
def test_esc_leads_back_to_the_decks(visit, verb):
    visitor = visit()
    visitor.window.verbs[verb].trigger()
    visitor.press(Qt.Key.Key_Escape)

    assert visitor.window.page is visitor.window.home


def test_every_page_speaks_the_language_that_is_chosen(visit):
    visitor = visit()
    for verb in ("import-files", "show-about", "show-screens"):
        visitor.window.verbs[verb].trigger()
        page = visitor.window.page
        visitor.window.side.languages["es"].click()
        spanish = page.back.text()
        visitor.window.side.languages["en"].click()

        assert (spanish, page.back.text()) == ("Atrás", "Back")

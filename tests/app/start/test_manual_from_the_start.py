"""F1 opens the manual from the start window, and in the settings their chapter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_f1_opens_the_manual(visit, qtbot):
    visitor = visit()
    visitor.press(Qt.Key.Key_F1)
    window = visitor.desk.pages._manual.window
    qtbot.waitUntil(window.isActiveWindow)

    assert window.page.id == "welcome"


def test_f1_in_the_settings_opens_their_chapter(visit, qtbot):
    visitor = visit()
    visitor.window.verbs["settings"].trigger()
    settings = visitor.desk.pages._settings.desk.window
    qtbot.waitUntil(settings.isActiveWindow)
    qtbot.keyClick(settings.focusWidget(), Qt.Key.Key_F1)
    window = visitor.desk.pages._manual.window
    qtbot.waitUntil(window.isActiveWindow)

    assert window.page.id == "settings"


def test_it_speaks_the_language_that_is_chosen_at_the_same_chapter(visit, qtbot):
    visitor = visit()
    visitor.window.verbs["manual"].trigger()
    window = visitor.desk.pages._manual.window
    window.go_to("giving")
    visitor.window.side.languages["es"].click()
    spanish = (window.page.id, window.field.placeholderText())
    visitor.window.side.languages["en"].click()

    assert spanish == ("giving", "Buscar en el manual")

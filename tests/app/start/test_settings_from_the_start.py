"""The settings are reached from the start window, which speaks the language that is chosen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.settings.load_settings import load_settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_settings_open_by_their_key_and_what_is_chosen_is_kept(visit, qtbot, tmp_path):
    visitor = visit()
    visitor.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window = visitor.desk.pages._settings.desk.window
    qtbot.waitActive(window)
    box = window.page.row("interface.language").field.control
    box.setCurrentIndex(box.findText("Español"))
    box.activated.emit(box.currentIndex())

    assert visitor.window.verbs["show-about"].text() == "Acerca de…"
    assert window.windowTitle() == "Ajustes"
    settings, _ = load_settings(tmp_path / "settings.toml")
    assert settings.interface_language == "es"
    visitor.window.side.languages["en"].click()


def test_what_is_chosen_at_the_side_stands_in_the_settings(visit, qtbot, tmp_path):
    visitor = visit()
    visitor.window.verbs["settings"].trigger()
    window = visitor.desk.pages._settings.desk.window
    visitor.window.side.languages["es"].click()
    box = window.page.row("interface.language").field.control

    qtbot.waitUntil(lambda: box.currentText() == "Español", timeout=10_000)
    visitor.window.side.languages["en"].click()

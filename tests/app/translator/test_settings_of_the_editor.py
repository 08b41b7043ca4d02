"""The settings are reached from the catalog editor too, which speaks the language that is chosen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_settings_open_by_their_key_and_the_editor_follows_them(editor, qtbot):
    window, settings = editor.translator.window, editor.translator.settings
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(settings.desk.window.isActiveWindow)
    box = settings.desk.window.page.row("interface.language").field.control
    box.setCurrentIndex(box.findText("Español"))
    box.activated.emit(box.currentIndex())
    assert window.actions_["save-now"].text() == "Guardar ahora"
    assert settings.in_force.settings.interface_language == "es"


def test_where_no_talk_is_given_it_is_said_where_its_keys_are_changed(editor, qtbot):
    editor.translator.window.carry_out("settings")
    window = editor.translator.settings.desk.window
    qtbot.waitUntil(window.isActiveWindow)
    window.page.row("keys").field.control.click()
    assert "Ctrl+K" in window.said.text()
    assert window.isVisible()

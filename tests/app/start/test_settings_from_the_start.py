"""The settings are reached from the start window, which speaks the language that is chosen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.i18n.language import Language
from presenter.settings.load_settings import load_settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def choose_language(window, language):
    box = window.page.row("interface.language").field.control
    box.setCurrentIndex(box.findText(language))
    box.activated.emit(box.currentIndex())


def test_the_settings_open_by_their_key_and_what_is_chosen_is_kept(visit, qtbot, tmp_path):
    visitor = visit()
    visitor.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window = visitor.desk.pages._settings.desk.window
    qtbot.waitUntil(window.isActiveWindow)
    choose_language(window, "Español")

    assert visitor.window.verbs["show-about"].text() == "Acerca de…"
    assert window.windowTitle() == "Ajustes"
    settings, _ = load_settings(tmp_path / "settings.toml")
    assert settings.interface_language == "es"


def test_a_language_chosen_at_the_side_before_is_left_for_the_one_chosen_in_the_settings(visit, tmp_path):
    visitor = visit()
    settings = visitor.window.verbs["settings"]
    settings.trigger()
    window = visitor.desk.pages._settings.desk.window
    choose_language(window, "English")
    window.close()
    visitor.window.side.languages["es"].click()
    settings.trigger()
    choose_language(window, "English")

    assert visitor.desk.words.language == "en"


def test_the_settings_overrule_the_language_that_the_command_line_says(visit):
    visitor = visit("es", ui_language=Language("es"))
    assert visitor.desk.talks.further == ("--ui-language", "es")
    visitor.window.verbs["settings"].trigger()
    choose_language(visitor.desk.pages._settings.desk.window, "English")

    assert visitor.desk.talks.further == ()


def test_the_settings_give_way_to_a_talk_which_has_a_window_for_them_itself(visit):
    visitor = visit()
    visitor.window.verbs["settings"].trigger()
    window = visitor.desk.pages._settings.desk.window
    assert window.isVisible()
    visitor.desk.talks.begun.emit()

    assert not window.isVisible()


def test_what_is_chosen_at_the_side_stands_in_the_settings(visit, qtbot, tmp_path):
    visitor = visit()
    visitor.window.verbs["settings"].trigger()
    window = visitor.desk.pages._settings.desk.window
    visitor.window.side.languages["es"].click()
    box = window.page.row("interface.language").field.control

    qtbot.waitUntil(lambda: box.currentText() == "Español", timeout=10_000)

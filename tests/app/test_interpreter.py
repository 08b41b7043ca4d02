"""Somebody interprets while the talk goes on, in a window of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton

from presenter.windows.cue_list.cue_rows import CueRow

Key = Qt.Key
ENGLISH_AND_SPANISH = ("en", "es")


@pytest.fixture
def window(talk, do, qtbot):
    """The window as the key shows it, with the keys in its field."""
    do("set-subtitles", *ENGLISH_AND_SPANISH)
    with qtbot.waitActive(talk.subtitles.interpreter.window):
        do("toggle-interpreter")
    return talk.subtitles.interpreter.window


@pytest.fixture
def press(talk, window, qtbot):
    def press(*keys):
        for key in keys:
            qtbot.keyClick(window.focusWidget() or window, key)
            talk.bridge.settle()

    return press


@pytest.fixture
def write(window, qtbot):
    def write(words):
        qtbot.keyClicks(window.field, words)

    return write


def live(talk):
    return [f"{cue.language}: {cue.text}" for cue in talk.bridge.state.captions.shown]


def test_a_line_is_shown_on_enter_and_not_before(talk, window, write, press):
    write("Buenas tardes.")
    assert live(talk) == []
    press(Key.Key_Return)
    assert live(talk) == ["es: Buenas tardes."]
    assert window.on_screen.words == "ES Buenas tardes."
    assert window.field.text() == ""


def test_a_line_may_say_its_language_and_who_speaks(talk, window, write, press):
    write("en: ANA: Good evening.")
    press(Key.Key_Return)
    assert live(talk) == ["en: Good evening."]
    assert talk.bridge.state.captions.shown[0].speaker == "ANA"


def test_it_shows_what_is_said_now_and_next_in_both_languages(talk, window):
    assert window.said.words == "EN Good evening.\nES Buenas noches."
    assert window.coming.words == "EN Look up.\nES Miren hacia arriba."
    assert window.said.heading == "The speaker · slide 1 of 3 · subtitle 1 of 2"


def test_no_key_of_the_interpreter_leads_the_talk(talk, window, write, press):
    before = talk.bridge.state
    write("B, j k v. l g? 12 Shift+F")
    press(Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_F1, Key.Key_F6, Key.Key_F10)
    for widget in (window.buttons["hold-subtitles"], window.language_button):
        widget.setFocus()
        press(Key.Key_B, Key.Key_J, Key.Key_Right, Key.Key_1, Key.Key_F10, Key.Key_Question)
    assert talk.bridge.state == before
    assert window.field.text().startswith("B, j k v. l g? 12 Shift+F")


def test_the_clicker_works_all_the_same(talk, window, write, press):
    write("Bue")
    press(Key.Key_PageDown, Key.Key_PageDown)
    assert talk.bridge.state.slide == 1
    assert window.said.heading == "The speaker · slide 2 of 3 · nothing is prepared here"
    assert window.said.words == "EN The ground\nES El suelo"
    assert window.field.text() == "Bue"


def test_a_clickers_black_is_black_where_nothing_has_been_written(talk, window, write, press):
    press(Key.Key_Period)
    assert talk.bridge.state.blank.value == "black"
    assert window.on_screen.heading == "Audience sees black"
    press(Key.Key_Period)
    write("Fin.")
    assert (window.field.text(), talk.bridge.state.blank.value) == ("Fin.", "none")


def test_esc_takes_away_first_what_is_being_written_which_can_be_brought_back(talk, do, window, write, press):
    do("blank")
    write("Half a")
    press(Key.Key_Escape)
    assert (window.field.text(), talk.bridge.state.blank.value) == ("", "black")
    press(Key.Key_Up)
    assert window.field.text() == "Half a"


def test_keys_of_its_own_bring_the_prepared_subtitles_and_clear_them(talk, window, do, press):
    do("next")
    do("previous-cue")
    press(Key.Key_F8)
    assert talk.bridge.state.cue == 1
    press(Key.Key_F7)
    assert talk.bridge.state.cue == 0
    press(Key.Key_F2)
    assert talk.bridge.state.cueing.cleared


def test_live_lines_can_be_held_and_shown_elsewhere(talk, window, write, press):
    write("Uno.")
    press(Key.Key_Return, Key.Key_F3)
    assert talk.bridge.state.cueing.held
    assert window.on_screen.heading == "Subtitles on hold"
    press(Key.Key_F3, Key.Key_F9)
    assert talk.bridge.state.captions.mode.value == "beside"
    assert window.buttons["cycle-captions"].text() == "Live lines beside  F9"


def test_the_next_language_is_a_key_away_and_remembered(talk, window, press):
    press(Key.Key_F4)
    assert window.language == "en"
    assert talk._memory.memory.interpreter.language == "en"


def test_it_says_how_many_lines_wait(talk, window, write, press):
    for words in ("Uno.", "Dos.", "Tres."):
        write(words)
        press(Key.Key_Return)
    assert window.on_screen.remark.endswith("2 wait")


def test_to_close_it_ends_nothing_and_it_comes_back_where_it_was_with_what_was_written(
    talk, do, window, write, qtbot
):
    area = QRect(30, 40, 760, 540)
    window.setGeometry(area)
    write("Half a")
    window.close()
    assert not window.isVisible()
    assert talk.console.isVisible()
    with qtbot.waitActive(window):
        do("toggle-interpreter")
    assert (window.geometry(), window.field.text()) == (area, "Half a")
    do("toggle-interpreter")
    assert not window.isVisible()


def test_it_speaks_the_language_of_the_program(talk, do, window):
    do("set-interface-language", "es")
    assert window.windowTitle() == "Two tongues – Intérprete"
    assert "Siguiente" in window.buttons["next-cue"].text()


def test_everything_in_it_has_a_name_to_be_read_aloud(window):
    for button in window.findChildren(QPushButton):
        assert button.accessibleName(), button.text()
    assert window.field.accessibleName() == "Write what the audience is to read · Spanish"


def test_a_prepared_subtitle_is_searched_for_and_shown_in_ones_own_language(talk, window, press, qtbot):
    press(Key.Key_F6)
    qtbot.keyClicks(window.picker.edit, "arriba")
    qtbot.waitUntil(lambda: window.picker.view.chosen_place == CueRow(0, 1))
    press(Key.Key_Return)
    assert live(talk) == ["es: Miren hacia arriba."]
    assert (window.picker.edit.text(), window.focusWidget()) == ("", window.field)
    assert (talk.bridge.state.slide, talk.bridge.state.cue) == (0, 0)


def test_a_prepared_subtitle_can_be_changed_before_it_is_shown(talk, window, qtbot, press):
    press(Key.Key_F6, Key.Key_Down)
    qtbot.keyClick(window.picker.edit, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (live(talk), window.field.text()) == ([], "Miren hacia arriba.")


def test_a_subtitle_without_a_translation_is_never_shown_as_one(talk, do, window, press, deck, qtbot):
    catalog = next(deck.parent.rglob("*.po"))
    catalog.write_text(catalog.read_text(encoding="utf-8").replace("Buenas noches.", ""), encoding="utf-8")
    with qtbot.waitSignal(talk._reloader.reloaded):
        do("reload")
    press(Key.Key_F6, Key.Key_Return)
    assert (live(talk), window.field.text()) == ([], "Good evening.")


def test_the_list_goes_along_with_the_talk(talk, do, window, qtbot):
    assert window.picker.view.chosen_place == CueRow(0, 0)
    do("next-cue")
    qtbot.waitUntil(lambda: window.picker.view.chosen_place == CueRow(0, 1))


def test_a_click_on_a_button_leaves_the_keys_in_the_field(window, qtbot, write, talk):
    write("Bue")
    qtbot.mouseClick(window.buttons["cycle-captions"], Qt.MouseButton.LeftButton)
    talk.bridge.settle()
    assert window.focusWidget() is window.field
    assert talk.bridge.state.captions.mode.value == "beside"


def test_whoever_works_the_buttons_by_keys_can_go_on_writing(window, qtbot, write, press):
    write("Bue")
    window.buttons["clear-subtitle"].setFocus()
    press("n")
    assert (window.field.text(), window.focusWidget()) == ("Buen", window.field)


def test_esc_leads_from_the_search_back_to_writing(talk, do, window, press, qtbot):
    do("blank")
    press(Key.Key_F6)
    qtbot.keyClicks(window.picker.edit, "arr")
    press(Key.Key_Escape)
    assert (window.picker.edit.text(), window.focusWidget()) == ("", window.field)
    assert talk.bridge.state.blank.value == "black"

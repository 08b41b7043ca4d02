"""A translator at work, by the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from presenter.catalogs.entry_state import EntryState
from presenter.translation.commands import Select

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_work_begins_at_the_first_unfinished_with_the_keys_in_its_words(editor):
    assert editor.source == "Two tongues"
    assert editor.words.hasFocus()


def test_what_is_typed_and_done_is_on_the_disk_at_once_and_the_next_is_there(editor):
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_Return)

    assert editor.written()["Two tongues"].translations == ("Dos lenguas",)
    assert not editor.written()["Two tongues"].is_fuzzy
    assert editor.source == "It is **dark** today"
    assert editor.words.toPlainText() == ""
    assert editor.words.hasFocus()


def test_marks_and_links_of_the_source_are_inserted_one_after_the_other(editor):
    editor.ctrl(Qt.Key.Key_Return)
    editor.type("Hoy está ")
    editor.ctrl(Qt.Key.Key_T)
    editor.type("oscuro")

    assert editor.words.toPlainText() == "Hoy está **oscuro**"

    editor.ctrl(Qt.Key.Key_Return)
    editor.type("mapa")
    editor.ctrl(Qt.Key.Key_A)
    editor.ctrl(Qt.Key.Key_T)

    assert editor.words.toPlainText() == "[mapa](https://example.org/chart)"


def test_a_stale_translation_shows_what_changed_and_is_done_by_one_key(editor):
    while editor.source != "It is near.":
        editor.ctrl(Qt.Key.Key_Down, SHIFT)
    assert editor.state.unit.state is EntryState.STALE
    assert "so" in editor.window.body.source.former.text()
    assert editor.window.body.source.former.isVisible()

    editor.ctrl(Qt.Key.Key_Return)

    assert not editor.written()["It is near."].is_fuzzy


def test_undo_and_redo_work_across_units(editor):
    editor.type("Dos")
    editor.ctrl(Qt.Key.Key_Return)
    editor.type("Hoy")
    editor.ctrl(Qt.Key.Key_Z)
    assert editor.words.toPlainText() == ""

    editor.ctrl(Qt.Key.Key_Z)
    assert (editor.source, editor.words.toPlainText()) == ("Two tongues", "")

    editor.ctrl(Qt.Key.Key_Z, SHIFT)
    assert editor.words.toPlainText() == "Dos"


def test_needs_work_is_switched_on_and_off(editor):
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_U)
    assert editor.state.unit.entry.is_fuzzy
    assert editor.window.actions_["toggle-needs-work"].isChecked()

    editor.ctrl(Qt.Key.Key_U)
    assert editor.state.unit.state is EntryState.TRANSLATED


def test_the_source_is_copied_and_the_translation_cleared(editor):
    editor.ctrl(Qt.Key.Key_B)
    assert editor.words.toPlainText() == "Two tongues"

    editor.ctrl(Qt.Key.Key_K)
    assert editor.state.unit.state is EntryState.MISSING


def test_a_comment_is_written_when_its_field_is_left(editor):
    editor.ctrl(Qt.Key.Key_M)
    editor.type("Ask Ana")
    editor.press(Qt.Key.Key_Escape)
    assert editor.words.hasFocus()
    editor.ctrl(Qt.Key.Key_S)

    assert editor.state.unit.comment == "Ask Ana"


def test_filters_choose_what_is_listed_and_the_same_key_shows_all_again(editor):
    editor.alt(Qt.Key.Key_3)
    listed = [unit.source for unit in editor.state.listed_units]
    assert listed == ["Two tongues", "It is near."]  # the one at hand stays

    editor.alt(Qt.Key.Key_3)
    assert len(editor.state.listed) == len(editor.state.workbench.units)


def test_what_is_pasted_keeps_its_lines_and_leaves_its_looks_and_controls_behind(editor):
    pasted = QMimeData()
    pasted.setText("Dos\x00\x0b\r\nlenguas 👩🏽‍🚀")
    pasted.setHtml("<b>Dos</b>")
    editor.words.insertFromMimeData(pasted)

    assert editor.state.unit.target == "Dos\nlenguas 👩🏽‍🚀"


def test_words_that_are_being_composed_are_taken_when_they_are_there(editor):
    QApplication.sendEvent(editor.words, QInputMethodEvent("に", []))
    assert editor.state.unit.target == ""

    composed = QInputMethodEvent("", [])
    composed.setCommitString("日本")
    QApplication.sendEvent(editor.words, composed)
    assert editor.state.unit.target == "日本"


def test_this_slide_alone_is_listed_though_a_menu_begins_with_its_letter(editor):
    editor.ctrl(Qt.Key.Key_Return)
    editor.alt(Qt.Key.Key_S)

    assert editor.state.filter.slide == 0
    assert "The ground" not in [unit.source for unit in editor.state.listed_units]


def test_a_search_lists_what_it_finds_and_enter_leads_to_the_words(editor):
    editor.ctrl(Qt.Key.Key_F)
    editor.type("SILENCE")
    assert editor.source == "Two tongues"  # nothing is left for what is still being typed

    editor.press(Qt.Key.Key_Return)
    assert editor.source == "Wait for silence."
    assert editor.words.hasFocus()
    assert [unit.source for unit in editor.state.listed_units] == ["Wait for silence."]

    editor.ctrl(Qt.Key.Key_F)
    editor.press(Qt.Key.Key_Escape)
    assert editor.state.filter.search == ""


def test_the_arrows_lead_from_a_search_into_the_list(editor):
    editor.ctrl(Qt.Key.Key_F)
    editor.type("it is")
    editor.press(Qt.Key.Key_Down)
    assert editor.source == "It is **dark** today"
    assert editor.window.body.list.hasFocus()

    editor.press(Qt.Key.Key_Down)
    assert editor.source == "It is near."


def test_a_search_that_finds_nothing_says_so_and_keeps_the_keys(editor, qtbot):
    editor.ctrl(Qt.Key.Key_F)
    editor.type("xyz")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        editor.press(key)
        assert editor.source == "Two tongues"
        assert editor.window.body.filters.field.hasFocus()
    qtbot.waitUntil(lambda: "Nothing was found for “xyz”. Alt+0" in editor.window.body.list.said)

    editor.alt(Qt.Key.Key_0)
    qtbot.waitUntil(lambda: not editor.window.body.list.said)


def test_when_nothing_is_left_the_window_says_so(editor, qtbot):
    editor.alt(Qt.Key.Key_1)
    for unit in editor.state.workbench.units:
        editor.translator.bridge.dispatch(Select(unit.key))
        editor.type("Hecho")
        editor.ctrl(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: editor.window.body.line.done == "Everything is translated.")
    assert editor.window.body.list.said.startswith("Everything is translated.")


def test_a_deck_without_words_says_that_it_has_none(open_editor, tmp_path):
    deck = tmp_path / "empty.md"
    deck.write_text("---\nlanguage: en\ntranslations: [es]\n---\n", encoding="utf-8")
    editor = open_editor(deck)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_B, Qt.Key.Key_K, Qt.Key.Key_U, Qt.Key.Key_Down):
        editor.ctrl(key)

    assert "nothing to translate" in editor.window.body.list.said
    assert "nothing to translate" in editor.window.body.line.done


def test_tab_leads_from_the_words_to_what_is_said_of_them(editor, qtbot):
    body = editor.window.body
    editor.type("Dos  lenguas")
    qtbot.waitUntil(lambda: any(remark.mended for remark in body.findings.remarks))
    editor.press(Qt.Key.Key_Tab)
    assert editor.focus in body.findings.stops
    editor.press(Qt.Key.Key_Tab)
    assert body.side.comment.hasFocus()

    editor.press(Qt.Key.Key_Backtab, SHIFT)
    editor.press(Qt.Key.Key_Space)
    assert editor.words.toPlainText() == "Dos lenguas"
    editor.press(Qt.Key.Key_Backtab, SHIFT)
    assert body.source.words.hasFocus()


def test_the_title_names_the_language_and_whether_all_is_saved(editor):
    assert editor.window.windowTitle() == "Two tongues[*] – Spanish"
    editor.type("Dos")
    assert editor.window.isWindowModified()

    editor.ctrl(Qt.Key.Key_S)
    assert not editor.window.isWindowModified()
    editor.ctrl(Qt.Key.Key_I, SHIFT)
    assert editor.window.windowTitle() == "Two tongues[*] – Español"


def test_a_slide_is_gone_to_by_its_number_and_by_its_id(editor):
    editor.ctrl(Qt.Key.Key_G)
    editor.type("ground")
    editor.press(Qt.Key.Key_Return)
    assert editor.source == "The ground"
    assert editor.words.hasFocus()

    editor.ctrl(Qt.Key.Key_G)
    editor.type("1")
    editor.press(Qt.Key.Key_Return)
    assert editor.source == "The sky"


def test_panes_follow_one_another_by_f6_and_each_can_be_left(editor):
    seen = []
    for _ in editor.window.body.panes:
        editor.press(Qt.Key.Key_F6)
        seen.append(editor.focus)

    assert set(seen) == set(editor.window.body.panes)


def test_the_list_is_walked_through_by_arrows_and_enter_leads_to_the_words(editor):
    editor.ctrl(Qt.Key.Key_L)
    editor.press(Qt.Key.Key_Down)
    assert editor.source == "The sky"
    editor.press(Qt.Key.Key_Return)
    assert editor.words.hasFocus()


def test_the_interface_changes_its_language_and_the_work_stays(editor):
    editor.type("Dos")
    editor.ctrl(Qt.Key.Key_I, SHIFT)

    assert editor.window.actions_["copy-source"].text() == "Copiar el original"
    assert editor.words.toPlainText() == "Dos"


def test_all_keys_are_shown_and_put_away(editor):
    editor.press(Qt.Key.Key_F1)
    assert editor.window.keys.isVisible()

    editor.press(Qt.Key.Key_Escape)
    assert not editor.window.keys.isVisible()
    assert editor.words.hasFocus()


def test_letters_grow_and_the_slide_goes_and_both_are_remembered(editor, open_editor):
    editor.ctrl(Qt.Key.Key_Plus)
    editor.press(Qt.Key.Key_F9)
    assert editor.window.body.slide.isHidden()
    editor.leave()

    again = open_editor()
    assert again.window.look.letters == 15
    assert again.window.body.slide.isHidden()

"""A subtitle's words are changed while the talk runs: in the files, and on the screen a moment later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.settings import Settings
from presenter.talk.commands.cue_command import NextCue
from presenter.talk.commands.move_command import GoTo
from presenter.typeset.fonts import load_fonts
from presenter.windows.cue_field import LONGEST_CUE
from presenter.windows.cue_sheet import CueSheet

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def talk(qapp, deck, hands, monkeypatch, tmp_path, qtbot):
    """A talk whose files nobody watches, at its first subtitle; the console has the focus."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    load_fonts()
    options = PresentOptions(deck=deck, ui_language="en", windowed=True)
    clocks = Clocks(hands.monotonic, hands.moment)
    surroundings = Surroundings(settings=Settings(watch=False), clocks=clocks, state=tmp_path / "state")
    running = RunningTalk(options, read_material(deck), surroundings)
    running.begin()
    with qtbot.waitActive(running.console):
        running.console.activateWindow()
    yield running
    running.end()


@pytest.fixture
def press(talk, qtbot):
    def press(key, modifier=NONE):
        qtbot.keyClick(talk.console.focusWidget() or talk.console, key, modifier)

    return press


@pytest.fixture
def sheet(talk, press):
    """The sheet on which the subtitle is edited, opened by its key."""
    press(Key.Key_E, SHIFT)
    (sheet,) = talk.console.findChildren(CueSheet)
    assert sheet.isVisible()
    return sheet


@pytest.fixture
def type_in(sheet, qtbot):
    def type_in(field, words):
        edit = sheet.findChildren(QPlainTextEdit)[field]
        edit.setFocus()
        edit.selectAll()
        qtbot.keyClicks(edit, words)

    return type_in


def words_on(sheet):
    return " ".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def fields_of(sheet):
    return [edit.toPlainText() for edit in sheet.findChildren(QPlainTextEdit)]


def shown(talk):
    cue = talk._frames.material.cue(talk.bridge.state)
    return {language: " ".join(lines) for language, lines in cue.lines.items()}


def click(sheet, words):
    (button,) = [button for button in sheet.findChildren(QPushButton) if button.text() == words]
    button.click()


def catalog_of(deck):
    return (deck.parent / "translations/es/LC_MESSAGES/talk.po").read_text(encoding="utf-8")


def test_the_sheet_has_the_authors_words_in_every_language(sheet):
    assert fields_of(sheet) == ["Good evening.", "Buenas noches."]
    assert [edit.accessibleName() for edit in sheet.findChildren(QPlainTextEdit)] == ["English", "Spanish"]
    assert "▶ 1" in words_on(sheet)


def test_words_are_saved_with_their_translation_and_shown_at_once(talk, deck, sheet, type_in, press):
    before, catalog = deck.read_text(encoding="utf-8"), catalog_of(deck)
    type_in(0, "Good evening to all.")
    press(Key.Key_Return, CTRL)
    assert not sheet.isVisible()
    assert deck.read_text(encoding="utf-8") == before.replace("Good evening.", "Good evening to all.")
    assert catalog_of(deck) == catalog.replace("Good evening.", "Good evening to all.")
    assert shown(talk) == {"en": "Good evening to all.", "es": "Buenas noches."}


def test_the_last_edit_is_taken_back_by_its_key(talk, deck, sheet, type_in, press):
    before, catalog = deck.read_text(encoding="utf-8"), catalog_of(deck)
    type_in(1, "Muy buenas.")
    press(Key.Key_Return, CTRL)
    assert shown(talk)["es"] == "Muy buenas."
    press(Key.Key_E, ALT)
    assert shown(talk)["es"] == "Buenas noches."
    assert (deck.read_text(encoding="utf-8"), catalog_of(deck)) == (before, catalog)


def test_the_talk_stays_at_the_same_subtitle(talk, press, type_in, sheet):
    press(Key.Key_Escape)
    talk.bridge.dispatch(NextCue())
    press(Key.Key_E, SHIFT)
    type_in(0, "Look up, please.")
    press(Key.Key_Return, CTRL)
    assert (talk.bridge.state.slide, talk.bridge.state.cue) == (0, 1)
    assert shown(talk)["en"] == "Look up, please."


def test_how_it_will_be_cut_is_seen_as_it_is_typed(sheet, type_in):
    type_in(0, "These are many more words than any two lines of subtitles have room for, so they are cut.")
    assert "2</td>" in words_on(sheet)
    assert "▶ 1" in words_on(sheet)


def test_a_clicker_goes_on_turning_the_slides_and_letters_are_words(talk, sheet, type_in, press):
    before = talk.bridge.state
    type_in(0, "b l k")
    assert talk.bridge.state == before
    press(Key.Key_PageDown)
    assert talk.bridge.state.step == 1
    assert fields_of(sheet)[0] == "b l k"


def test_what_is_left_unsaved_is_there_again(sheet, type_in, press):
    type_in(0, "Half a tho")
    press(Key.Key_Escape)
    assert not sheet.isVisible()
    press(Key.Key_E, SHIFT)
    assert fields_of(sheet) == ["Half a tho", "Buenas noches."]
    assert "not saved yet" in words_on(sheet)
    click(sheet, "As it was")
    assert fields_of(sheet) == ["Good evening.", "Buenas noches."]


def test_words_that_are_gone_are_not_written_and_those_typed_stay(talk, deck, sheet, type_in, press):
    text = deck.read_text(encoding="utf-8").replace("Good evening.", "Good night.")
    deck.write_text(text, encoding="utf-8")
    type_in(0, "Good evening to all.")
    press(Key.Key_Return, CTRL)
    assert sheet.isVisible()
    assert "Not saved." in words_on(sheet)
    assert fields_of(sheet)[0] == "Good evening to all."
    assert deck.read_text(encoding="utf-8") == text


def test_an_edit_is_not_taken_back_from_files_that_were_changed_since(talk, deck, sheet, type_in, press):
    type_in(0, "Good evening to all.")
    press(Key.Key_Return, CTRL)
    deck.write_text(deck.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    press(Key.Key_E, SHIFT)
    click(sheet, "Take back the last edit")
    assert "cannot be taken back" in words_on(sheet)
    assert "Good evening to all." in deck.read_text(encoding="utf-8")


@pytest.mark.parametrize(("field", "language"), [(0, "EN"), (1, "ES")])
def test_words_that_were_taken_away_are_asked_for(talk, deck, sheet, type_in, press, field, language):
    before = deck.read_text(encoding="utf-8")
    type_in(field, " ")
    press(Key.Key_Return, CTRL)
    assert sheet.isVisible()
    assert any(f"{language} has no words" in label.text() for label in sheet.findChildren(QLabel))
    assert deck.read_text(encoding="utf-8") == before
    assert talk.bridge.state.cue == 0


def test_of_a_book_on_the_clipboard_a_cue_takes_its_part(sheet):
    edit = sheet.findChildren(QPlainTextEdit)[0]
    book = QMimeData()
    book.setText("word " * 200_000)
    for _ in range(2):
        edit.insertFromMimeData(book)
        assert len(edit.toPlainText()) < LONGEST_CUE
    edit.selectAll()
    book.setText("Only this.")
    edit.insertFromMimeData(book)
    assert edit.toPlainText() == "Only this."


def test_a_cue_as_long_as_a_book_is_left_to_the_file(talk, deck, do, press):
    deck.write_text(deck.read_text(encoding="utf-8").replace("Good evening.", "Good evening. " * LONGEST_CUE))
    do("reload")
    press(Key.Key_E, SHIFT)
    assert not [sheet for sheet in talk.console.findChildren(CueSheet) if sheet.isVisible()]
    assert "too long to be edited" in str(talk.console._badges.circumstances.announcement)


@pytest.mark.parametrize("language", ["en", "es"])
def test_in_a_small_window_for_fingers_every_button_is_whole(talk, sheet, do, qtbot, language):
    do("set-interface-language", language)
    do("toggle-touch")
    talk.console.resize(900, 560)
    buttons = [button for button in sheet.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) == 4
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))


def test_a_long_deck_is_written_beside_the_talk(talk, deck, sheet, type_in, press, monkeypatch, qtbot):
    monkeypatch.setattr("presenter.app.cue_editor.MOST_ON_THE_SPOT", 1)
    type_in(0, "Good evening to all.")
    press(Key.Key_Return, CTRL)
    assert "Saving…" in words_on(sheet)
    qtbot.waitUntil(lambda: shown(talk)["en"] == "Good evening to all.")
    assert not sheet.isVisible()


def test_a_slide_without_subtitles_says_so(talk, press):
    talk.bridge.dispatch(GoTo("ground"))
    press(Key.Key_E, SHIFT)
    assert not any(sheet.isVisible() for sheet in talk.console.findChildren(CueSheet))

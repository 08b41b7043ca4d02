"""The speaker sees what is not translated, and goes to each slide of it by one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from presenter.app.running_talk import RunningTalk
from presenter.windows.findings_sheet import FindingsSheet
from presenter.windows.sheet_button import SheetButton

STALE = '#, fuzzy\n#| msgctxt "body"\n#| msgid "Thank you!"\nmsgctxt "body"\nmsgid "Thank you."\n'
GUESS = '#, fuzzy\nmsgctxt "body"\nmsgid "It is near."\n'


@pytest.fixture
def deck(tmp_path, write_deck):
    path = write_deck(tmp_path)
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    text = catalog.read_text(encoding="utf-8")
    text = text.replace('msgctxt "body"\nmsgid "Thank you."\n', STALE)
    text = text.replace('msgctxt "body"\nmsgid "It is near."\n', GUESS)
    text = text.replace('msgid "The end"\nmsgstr "El fin"', 'msgid "The end"\nmsgstr ""')
    catalog.write_text(text, encoding="utf-8")
    return path


def words_on(sheet) -> list[str]:
    return [part.text() for kind in (SheetButton, QLabel) for part in sheet.findChildren(kind)]


@pytest.fixture
def sheet(talk: RunningTalk, do):
    do("show-findings")
    (found,) = talk.console.findChildren(FindingsSheet)
    return found


def test_each_text_stands_under_its_slide_with_its_state(sheet):
    said = words_on(sheet)

    slides = [words for words in said if words.startswith("Slide ")]
    assert slides == ["Slide 2: The ground", "Slide 3: The end"]
    assert {"es · Guessed · It is near.", "es · Missing · The end", "es · Stale · Thank you."} <= set(said)
    assert "es · Missing · Two tongues" in said
    assert "4 texts to translate" in said


def test_enter_goes_to_the_first_slide_of_them_and_the_sheet_goes(talk, sheet):
    talk.console.activateWindow()
    button = sheet.buttons[0]

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert talk.bridge.state.slide == 1
    assert not talk.console.sheets.findings.isVisible()


def test_a_click_goes_to_any_other(talk, sheet):
    sheet.buttons[1].click()

    assert talk.bridge.state.slide == 2


def test_the_sheet_speaks_the_language_of_the_interface(talk, sheet, do):
    do("set-interface-language", "es")

    (said,) = talk.console.findChildren(FindingsSheet)[-1:]
    assert "Diapositiva 3: The end" in words_on(said)
    assert any(words.startswith("es · Sin traducir") for words in words_on(said))


def test_a_long_title_makes_the_sheet_no_wider(talk, sheet, do):
    sheet.buttons[0].setText("A title of many words " * 40)
    sheet.layout().activate()

    assert sheet.minimumSizeHint().width() <= talk.console.width()

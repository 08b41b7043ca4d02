"""The program is killed in the middle of a word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel


def kill(editor):
    """End the program without a chance to write anything."""
    editor.is_open = False
    editor.translator.close()


def test_the_words_are_there_again_and_the_cursor_is_in_them(open_editor):
    editor = open_editor()
    editor.type("Dos leng")
    kill(editor)
    again = open_editor()

    assert again.source == "Two tongues"
    assert again.words.toPlainText() == "Dos leng"
    again.ctrl(Qt.Key.Key_Z)
    assert again.words.toPlainText() == ""


def test_what_was_saved_does_not_come_twice(open_editor):
    editor = open_editor()
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_Return)
    kill(editor)
    again = open_editor()

    assert again.source == "It is **dark** today"
    assert not again.state.workbench.edited


def test_a_second_editor_of_the_same_translation_is_told(open_editor):
    open_editor()
    other = open_editor()

    said = [label.toolTip() or label.text() for label in other.window.findChildren(QLabel)]
    assert any(words.startswith("This translation is open twice") for words in said)
    QTest.keyClick(other.words, Qt.Key.Key_A)
    assert other.words.toPlainText() == "a"


def test_leaving_the_program_leaves_nothing_behind(open_editor, tmp_path):
    editor = open_editor()
    editor.type("Dos lenguas")
    editor.leave()
    again = open_editor()

    assert again.state.history.done == ()
    assert list((tmp_path / "state" / "translations").iterdir())

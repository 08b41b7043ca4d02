"""The menu over the words, opened with the mouse and by its key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dictionary(tmp_path, monkeypatch):
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "es.aff").write_text("SET UTF-8\nTRY aeiouáéíóúnl\n", encoding="utf-8")
    (folder / "es.dic").write_text("3\ndos\nlenguas\nlengua\n", encoding="utf-8")
    monkeypatch.setenv("DICPATH", str(folder))


def menu_by_key(editor):
    place = editor.words.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.words.mapToGlobal(place))
    QApplication.sendEvent(editor.words, event)
    return editor.words.findChildren(QMenu)[0]


def menu_by_mouse(editor, place):
    viewport = editor.words.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    return editor.words.findChildren(QMenu)[0]


def underlined(editor, place):
    return editor.window.body.target.highlighter.misspelt_at(place)


def offered(menu):
    return [action.text() for action in menu.actions()]


def test_a_misspelt_word_is_put_right_by_keys_and_the_rest_stays(open_editor, dictionary, qtbot):
    editor = open_editor()
    editor.type("Dos lengas")
    qtbot.waitUntil(lambda: underlined(editor, 10) == (4, 10))
    menu = menu_by_key(editor)
    assert "lenguas" in offered(menu)[:2]
    assert not any(other.isVisible() for other in menu.findChildren(QMenu))
    for _ in range(offered(menu).index("lenguas") + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert editor.words.toPlainText() == "Dos lenguas"
    assert editor.state.unit.target == "Dos lenguas"
    qtbot.waitUntil(lambda: underlined(editor, 10) is None)


def test_the_mouse_asks_for_the_word_under_it_and_not_for_the_one_at_the_cursor(
    open_editor, dictionary, qtbot
):
    editor = open_editor()
    editor.type("Dxxs lenguas")
    qtbot.waitUntil(lambda: underlined(editor, 0) == (0, 4))
    menu = menu_by_mouse(editor, QPoint(8, 12))

    assert offered(menu)[0] == "The dictionary has nothing like “Dxxs”"
    assert not menu.actions()[0].isEnabled()


def test_the_menu_takes_back_the_last_step_wherever_it_was(editor):
    editor.type("Dos")
    editor.ctrl(Qt.Key.Key_Down)
    menu = menu_by_key(editor)
    next(action for action in menu.actions() if action.objectName() == "undo").trigger()

    assert editor.source == "Two tongues"
    assert editor.words.toPlainText() == ""

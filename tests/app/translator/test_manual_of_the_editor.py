"""F1 shows the editor's keys, and once more the manual."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_f1_after_f1_opens_the_chapter_on_translating(editor, qtbot):
    editor.press(Qt.Key.Key_F1)
    assert editor.window.keys.isVisible()
    editor.press(Qt.Key.Key_F1)
    window = editor.translator.manual.window
    qtbot.waitUntil(window.isActiveWindow)

    assert window.page.id == "translating"
    assert not editor.window.keys.isVisible()

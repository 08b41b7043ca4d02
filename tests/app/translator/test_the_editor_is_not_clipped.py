"""The catalog editor has room for its words in every language, as the windows of a talk have."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from presenter.actions.editor_table import EDITOR_ACTIONS
from tests.app.clipped import cut_words

LEFT_OUT = ("quit", "flip-interface-language", "full-screen")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def everything_cut(window, size):
    window.resize(*size)
    known, cut = set(), {}
    for row in EDITOR_ACTIONS:
        if row.id not in LEFT_OUT:
            window.carry_out(row.id)
            for _ in range(6):
                QApplication.processEvents()
            cut |= dict.fromkeys(cut_words(known), row.id)
            if popup := QApplication.activePopupWidget():
                popup.close()
    return cut


@pytest.mark.parametrize("size", [(1280, 800), (900, 560)])
@pytest.mark.parametrize("language", ["en", "es", "en_XA", "ar_XB"])
def test_the_editor_has_room_for_its_words(open_editor, language, size):
    cut = everything_cut(open_editor(ui_language=language).window, size)

    may_be_elided = language == "en_XA"
    assert {where: verb for where, verb in cut.items() if not (where.is_elided and may_be_elided)} == {}

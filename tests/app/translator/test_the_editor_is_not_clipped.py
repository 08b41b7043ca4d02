"""The catalog editor and the live view have room for their words, as the windows of a talk have."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.app.translator.live_view import LiveView
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.translation.workbench import Workbench
from presenter.windows.translation.translation_style import LARGEST_LETTERS
from tests.app.clipped import cut_words

LANGUAGES = ["en", "es", "en_XA", "ar_XB"]
SIZES = [(1280, 800), (900, 560)]
LEFT_OUT = ("quit", "flip-interface-language", "full-screen")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def settle():
    for _ in range(6):
        QApplication.processEvents()


def everything_cut(window, size):
    window.resize(*size)
    known, cut = set(), {}
    for row in EDITOR_ACTIONS:
        if row.id not in LEFT_OUT:
            window.carry_out(row.id)
            settle()
            cut |= dict.fromkeys(cut_words(known), row.id)
            if popup := QApplication.activePopupWidget():
                popup.close()
    return cut


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_editor_has_room_for_its_words(open_editor, language, size):
    cut = everything_cut(open_editor(ui_language=language).window, size)

    may_be_elided = language == "en_XA"
    assert {where: verb for where, verb in cut.items() if not (where.is_elided and may_be_elided)} == {}


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_largest_letters_leave_the_field_to_search_in_within_the_smallest_window(open_editor, language):
    window = open_editor(ui_language=language).window
    window.resize(*SIZES[1])
    for _ in range(LARGEST_LETTERS - window.look.letters):
        window.carry_out("larger")
    settle()

    field = window.body.filters.field
    assert field.mapTo(window, field.rect().bottomRight()).x() < window.width() == SIZES[1][0]


@pytest.fixture
def open_live_view(qapp, deck):
    opened = []

    def open_live_view(language):
        workbench = Workbench.open(load(deck), Language("es"))
        opened.append(LiveView(workbench, InterfaceCatalogs.load(), Language(language)))
        opened[0].begin()
        return opened[0]

    yield open_live_view
    for live in opened:
        live.end()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_live_view_has_room_for_its_words(open_live_view, language, size):
    live = open_live_view(language)
    live.window.resize(*size)
    settle()
    cut = cut_words()
    live.window.take(live.workbench, live.workbench.units)
    settle()
    cut += cut_words()
    live.window.carry_out("show-keys")
    settle()
    cut += cut_words()

    assert [one for one in cut if not (one.is_elided and language == "en_XA")] == []

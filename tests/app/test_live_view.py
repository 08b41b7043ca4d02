"""A catalog that is saved in another editor, in all the ways in which editors save, beside its slide."""

from __future__ import annotations

import pytest

from presenter.app.translator.live_view import LiveView
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.translation.workbench import Workbench

PATIENCE = 30_000  # milliseconds; a test that fails is the only one that waits so long
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def live(qapp, deck, qtbot):
    """The view of a talk, watching its files."""
    view = LiveView(Workbench.open(load(deck), Language("es")), InterfaceCatalogs.load(), Language("en"))
    with qtbot.waitSignal(view.files.looked, timeout=PATIENCE):
        view.begin()
    yield view
    view.end()


@pytest.fixture
def catalog(deck):
    return deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"


def by_rename(path, text):
    new = path.with_name(".talk.po.new")
    new.write_text(text, "utf-8")
    new.replace(path)


def in_place(path, text):
    path.write_text(text, "utf-8")


def behind_a_backup(path, text):
    path.rename(path.with_name("talk.po~"))
    path.write_text(text, "utf-8")


def in_pieces(path, text):
    with path.open("w", encoding="utf-8") as file:
        for begin in range(0, len(text), 500):
            file.write(text[begin : begin + 500])
            file.flush()


@pytest.mark.parametrize("save", [by_rename, in_place, behind_a_backup, in_pieces])
def test_the_slide_of_what_was_saved_is_shown(live, catalog, qtbot, save):
    save(catalog, catalog.read_text("utf-8").replace("Está cerca.", "No está lejos."))

    qtbot.waitUntil(lambda: "“No está lejos.”" in live.window.said, timeout=PATIENCE)
    assert live.window.view.shown.place.slide == 1
    assert [place.message.text for place in live.window.view.panes[1].marked] == ["It is near."]


def test_a_broken_save_leaves_the_last_good_one_and_names_the_line(live, catalog, qtbot):
    whole = catalog.read_text("utf-8")
    before = live.workbench
    in_place(catalog, whole + '\nmsgid "Never closed')

    qtbot.waitUntil(lambda: f"talk.po:{whole.count(chr(10)) + 2}:" in live.window.said, timeout=PATIENCE)
    assert live.workbench is before
    in_place(catalog, whole.replace("El fin", "Fin"))
    qtbot.waitUntil(lambda: "“Fin”" in live.window.said, timeout=PATIENCE)


def test_another_slide_in_the_deck_is_taken_in_too(live, deck, qtbot):
    deck.write_text(deck.read_text("utf-8") + "\n---\n\n# One more\n\nx\n", "utf-8")

    qtbot.waitUntil(lambda: len(live.workbench.deck.slides) == 4, timeout=PATIENCE)
    live.window.go_by(3)
    assert live.window.view.shown.place.slide == 3


def emptied(path):
    in_place(path, "")


def taken_away(path):
    path.unlink()


@pytest.mark.parametrize(
    ("lose", "told"),
    [(emptied, "talk.po:1:1: This catalog is empty."), (taken_away, "There is no catalog")],
)
def test_a_catalog_that_is_lost_for_a_while_leaves_its_words(live, catalog, qtbot, lose, told):
    whole = catalog.read_text("utf-8")
    before = live.workbench
    lose(catalog)

    qtbot.waitUntil(lambda: told in live.window.said, timeout=PATIENCE)
    assert live.workbench is before
    in_place(catalog, whole.replace("El fin", "Fin"))
    qtbot.waitUntil(lambda: live.window.said.endswith("“Fin”"), timeout=PATIENCE)


def test_a_broken_deck_is_told_until_it_is_mended_whatever_is_saved_meanwhile(live, deck, catalog, qtbot):
    whole = deck.read_text("utf-8")
    in_place(deck, "\x00")
    qtbot.waitUntil(lambda: "talk.md:" in live.window.said, timeout=PATIENCE)
    with qtbot.waitSignal(live.files.changed, timeout=PATIENCE):
        in_place(catalog, catalog.read_text("utf-8").replace("El fin", "Fin"))
    qtbot.waitUntil(lambda: not live.is_reading, timeout=PATIENCE)
    assert "talk.md:" in live.window.said
    in_place(deck, whole)
    qtbot.waitUntil(lambda: live.window.said.endswith("“Fin”"), timeout=PATIENCE)

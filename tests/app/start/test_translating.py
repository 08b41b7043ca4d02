"""From the start window to the catalog editor."""

from __future__ import annotations

from PySide6.QtCore import Qt

from presenter.app.start.deck_languages import deck_languages

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_deck_that_names_one_other_language_is_translated_at_once(visit, known, deck, qtbot):
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: visitor.desk.talks.is_running)
    visitor.desk.talks._command.stop()
    visitor.waits_for_the_talk_to_end()

    assert visitor.window.page is visitor.window.home


def test_one_that_names_none_is_asked_for_and_another_than_its_own_is_proposed(visit, known, deck, qtbot):
    deck.write_text("---\nlanguage: en\n---\n\n# One\n", encoding="utf-8")
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_T, CTRL)
    page = visitor.desk.translations.page
    qtbot.waitUntil(page.isVisible)

    assert page.into.value == "es"
    assert page.into.box.findData("en") < 0
    assert "translations: [es]" in page.into.field.accessibleDescription()
    with qtbot.waitSignal(page.chosen) as chosen:
        page.translate.click()
    assert chosen.args == [deck, "es"]
    visitor.desk.talks._command.stop()
    visitor.waits_for_the_talk_to_end()


def test_of_several_languages_those_of_the_deck_are_offered(visit, known, deck, qtbot):
    deck.write_text("---\nlanguage: en\ntranslations: [es, fr]\n---\n\n# One\n", encoding="utf-8")
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_T, CTRL)
    page = visitor.desk.translations.page
    qtbot.waitUntil(page.isVisible)

    assert [page.into.box.itemData(index) for index in range(page.into.box.count())] == ["es", "fr"]


def test_nobody_knows_the_languages_of_slides_that_are_not_imported_yet(tmp_path):
    assert deck_languages(tmp_path, tmp_path / "report.pptx") == ()

"""A deck written as something else from the start window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from presenter.windows.start.export_page import KINDS


def choose(page, name):
    page.format.box.setCurrentIndex(page.format.box.findData(name))


def begun(visit, known, deck, qtbot):
    known(deck)
    visitor = visit()
    visitor.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = visitor.desk.exports.page
    qtbot.waitUntil(page.language.isVisible)
    return visitor, page


def test_the_languages_of_the_deck_are_offered(visit, known, deck, qtbot):
    _, page = begun(visit, known, deck, qtbot)

    offered = [page.subtitles.box.itemText(index) for index in range(page.subtitles.box.count())]
    assert offered == ["Without subtitles", "English", "Spanish", "English and Spanish"]


def test_the_name_of_the_file_follows_what_is_chosen_until_somebody_writes_one(
    visit, known, deck, qtbot, tmp_path
):
    _, page = begun(visit, known, deck, qtbot)
    assert page.target.text == str(tmp_path / "talk.pdf")
    page.language.box.setCurrentIndex(1)
    assert page.target.text == str(tmp_path / "talk.es.pdf")
    page.show_target(tmp_path / "mine.pdf")
    choose(page, "html")

    assert page.target.text == str(tmp_path / "mine.pdf")


def test_every_wish_is_a_word_of_the_command(visit, known, deck, qtbot, tmp_path):
    _, page = begun(visit, known, deck, qtbot)
    page.language.box.setCurrentIndex(1)
    page.subtitles.box.setCurrentIndex(3)
    page.steps.setChecked(True)

    assert page.command() == (
        *("export", str(deck), "--to", str(tmp_path / "talk.es.pdf"), "--format", "pdf"),
        *("--language", "es", "--subtitles", "en,es", "--steps"),
    )


def test_what_a_format_does_not_have_cannot_be_asked_for(visit, known, deck, qtbot):
    _, page = begun(visit, known, deck, qtbot)
    for kind in KINDS:
        choose(page, kind.format)
        assert page.steps.isVisible() == kind.has_steps
        assert page.notes.isVisible() == kind.has_notes
        assert page.subtitles.isVisible() == kind.has_subtitles


def test_a_transcript_is_written_by_keys_alone(visit, known, deck, qtbot, tmp_path):
    visitor, page = begun(visit, known, deck, qtbot)
    choose(page, "html")
    page.export.setFocus()
    visitor.press(Qt.Key.Key_Return)
    visitor.waits_for_the_outcome()

    assert (tmp_path / "talk.html").is_file()
    assert "talk.html" in visitor.heading

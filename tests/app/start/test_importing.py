"""Slides and subtitles from elsewhere, brought in from the start window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from presenter.app.start.import_work import proposed_target

SUBTITLES = "WEBVTT\n\nsky-1\n00:00:01.000 --> 00:00:03.000\nGood evening.\n"


@pytest.mark.parametrize(
    ("sources", "target"),
    [
        (["talk.pptx"], "talk.md"),
        (["talk.en.pptx", "talk.es.pptx"], "talk.md"),
        (["talk.v2.pptx"], "talk.v2.md"),
        (["talk.md"], "talk-2.md"),
        ([], None),
    ],
)
def test_a_deck_is_proposed_beside_its_source_without_its_language(sources, target):
    proposed = proposed_target([Path("x") / source for source in sources])

    assert proposed == (None if target is None else Path("x") / target)


def test_slides_that_are_dropped_may_be_kept_or_only_presented(visit, tmp_path):
    visitor = visit()
    visitor.desk.open((tmp_path / "report.pptx",))
    page = visitor.desk.imports.page

    assert visitor.window.page is page
    assert page.target.text == str(tmp_path / "report.md")
    assert page.present.isVisible()


def test_subtitles_go_into_the_deck_that_is_chosen(visit, known, deck, tmp_path):
    captions = tmp_path / "talk.en.vtt"
    captions.write_text(SUBTITLES, encoding="utf-8")
    known(deck)
    visitor = visit()
    visitor.desk.open((captions,))
    assert not visitor.desk.imports.page.present.isVisible()
    visitor.press(Qt.Key.Key_Return)
    visitor.waits_for_the_outcome()

    assert "is imported" in visitor.heading
    assert "Good evening." in deck.read_text(encoding="utf-8")


def test_what_cannot_be_read_is_told_and_can_be_changed(visit, tmp_path):
    broken = tmp_path / "report.pptx"
    broken.write_bytes(b"no zip at all")
    visitor = visit()
    visitor.desk.open((broken,))
    visitor.desk.imports.page.import_.click()
    visitor.waits_for_the_outcome()

    assert "nothing was written" in visitor.heading
    assert not (tmp_path / "report.md").exists()
    visitor.window.work.offers[0].click()
    assert visitor.window.page is visitor.desk.imports.page


def test_every_wish_is_a_word_of_the_command(visit, tmp_path):
    visitor = visit()
    page = visitor.desk.imports.page
    page.show_files((tmp_path / "a.srt", tmp_path / "b.srt"), tmp_path / "a.md")
    page.languages.line.setText("en, es")
    page.translations.line.setText("fr")
    page.there.box.setCurrentIndex(page.there.box.findData("--replace"))
    page.keep_lines.setChecked(True)
    page.as_pictures.setChecked(True)  # which subtitles do not have

    command = page.command()
    assert command[:5] == (
        "import",
        str(tmp_path / "a.srt"),
        str(tmp_path / "b.srt"),
        "--to",
        page.target.text,
    )
    assert command[5:] == ("--language", "en,es", "--translations", "fr", "--replace", "--keep-lines")


def test_tab_leads_from_what_is_advised_to_what_else_can_be_done_and_back(visit, tmp_path):
    visitor = visit()
    visitor.desk.open((tmp_path / "report.pptx",))
    page = visitor.desk.imports.page
    order = []
    for _ in range(3):
        order.append(QApplication.focusWidget())
        visitor.press(Qt.Key.Key_Tab)

    assert order == [page.import_, page.present, page.back]


def test_nothing_can_be_imported_before_it_is_said_what_and_where_to(visit):
    visitor = visit()
    visitor.window.verbs["import-files"].trigger()

    assert not visitor.desk.imports.page.import_.isEnabled()

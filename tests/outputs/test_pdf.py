"""A PDF that can be read, searched, followed and listened to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest

Edit = Callable[[str, str], None]

ENGLISH, SPANISH = Language("en"), Language("es")


def written(deck: Path, **options: object) -> PdfReader:
    target = deck.with_name("out.pdf")
    assert export(ExportRequest(deck=deck, to=target, **options)) == ()  # type: ignore[arg-type]
    return PdfReader(target)


def titles(outline: list[Any]) -> list[Any]:
    return [titles(item) if isinstance(item, list) else item.title for item in outline]


def text_of(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_each_slide_that_is_not_hidden_is_a_page_at_its_last_step(deck: Path) -> None:
    pdf = written(deck)
    assert len(pdf.pages) == 3
    assert "The second step." in text_of(pdf)
    assert "Not today" not in text_of(pdf)


def test_spanish_words_can_be_copied(deck: Path) -> None:
    words = text_of(written(deck, language=SPANISH))
    for phrase in ("Buenos días", "El segundo paso.", "La cúpula de noche", "Hay 777 requisitos."):
        assert phrase in words


def test_the_numbers_of_a_table_can_be_copied(deck: Path) -> None:
    words = text_of(written(deck)).split()
    assert [word for word in words if word in {"13", "2048", "14", "9675"}] == ["13", "2048", "14", "9675"]


def test_the_pages_are_as_wide_as_the_screen(deck: Path) -> None:
    box = written(deck).pages[0].mediabox
    assert (float(box.width), float(box.height)) == (960, 540)


def test_links_lead_where_the_deck_says(deck: Path) -> None:
    pdf = written(deck)
    annotations = [each.get_object() for each in pdf.pages[0]["/Annots"]]
    address, target = annotations
    assert address["/A"]["/URI"] == "https://example.org/numbers"
    assert target["/Dest"][0].get_object() == pdf.pages[2]
    for annotation in annotations:
        left, bottom, right, top = map(float, annotation["/Rect"])
        assert 0 < left < right < 960
        assert 0 < bottom < top < 540


def test_a_link_to_a_slide_that_is_left_out_is_left_out(deck: Path) -> None:
    assert len(written(deck, slides="1").pages[0]["/Annots"]) == 1


def test_the_outline_has_the_titles_in_the_language_of_the_slides(deck: Path) -> None:
    pdf = written(deck, language=SPANISH)
    titles = [(item.title, pdf.get_destination_page_number(item)) for item in pdf.outline]
    assert titles == [("Buenos días", 0), ("La cúpula de noche", 1), ("Gracias", 2)]


def test_a_document_without_an_author_names_none(deck: Path, edit: Edit) -> None:
    edit("author: Ana Rojas\n", "")
    assert "/Author" not in (written(deck).metadata or {})


@pytest.mark.parametrize(("language", "title"), [(ENGLISH, "Where we stand"), (SPANISH, "Dónde estamos")])
def test_the_document_says_its_language_title_and_author(deck: Path, language: Language, title: str) -> None:
    pdf = written(deck, language=language)
    assert pdf.root_object["/Lang"] == language
    assert pdf.viewer_preferences is not None
    assert pdf.viewer_preferences["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.author) == (title, "Ana Rojas")


def test_with_subtitles_each_cue_is_a_page(deck: Path) -> None:
    pdf = written(deck, slides="1", subtitles=(ENGLISH, SPANISH))
    first, second = (" ".join(page.extract_text().split()) for page in pdf.pages)
    assert "Welcome to all." in first
    assert "Les damos la bienvenida." in first
    assert "The second step." not in first
    assert "The second step." in second
    assert "Aquí está el segundo paso." in second
    assert [item.title for item in pdf.outline] == ["Good morning"]


def test_subtitles_asked_for_in_a_variety_are_those_of_its_language(deck: Path) -> None:
    words = text_of(written(deck, slides="1", subtitles=(Language("es_MX"),)))
    assert "Les damos la bienvenida." in words


def test_slides_that_are_named_are_written_even_if_hidden(deck: Path) -> None:
    assert "Not today" in text_of(written(deck, slides="3"))


def test_what_is_there_already_is_kept_where_nothing_can_be_written(deck: Path) -> None:
    target = deck.with_name("out.pdf")
    target.write_bytes(b"an earlier one")
    with pytest.raises(UsageError):
        export(ExportRequest(deck=deck, to=target, slides="99"))
    assert target.read_bytes() == b"an earlier one"


def test_with_steps_each_step_is_a_page_that_is_called_by_its_slide(deck: Path) -> None:
    pdf = written(deck, every_step=True)
    assert pdf.page_labels == ["1", "1+1", "2", "4"]
    assert "The second step." not in pdf.pages[0].extract_text()
    assert "The second step." in pdf.pages[1].extract_text()
    assert [pdf.get_destination_page_number(item) for item in pdf.outline] == [0, 2, 3]


def test_with_steps_and_subtitles_no_step_and_no_subtitle_is_left_out(deck: Path, edit: Edit) -> None:
    edit("[step] Here is the second step.\n", "And to all the others.\n")
    pdf = written(deck, every_step=True, subtitles=(ENGLISH,), slides="1")
    words = [" ".join(page.extract_text().split()) for page in pdf.pages]
    assert ["second step" in page for page in words] == [False, False, True]
    assert ["Welcome to all." in page for page in words] == [True, False, False]
    assert ["the others" in page for page in words] == [False, True, True]


def test_a_section_holds_the_slides_that_follow_it_but_not_the_end(deck: Path, edit: Edit) -> None:
    edit("\n---\n\n# The dome at night", "\n---\nlayout: section\n---\n\n# The dome at night")
    edit("hidden: true\n---\n\n# Not today", "time: 1m\n---\n\n# Not today\n\nBut tomorrow.")
    edit("id: end", "layout: end\nid: end")
    dome = "The dome at night"
    assert titles(written(deck).outline) == [
        "Good morning",
        dome,
        ["Not today"],
        "Thank you",
    ]


def test_programs_find_the_title_in_every_language(deck: Path) -> None:
    pdf = written(deck, language=SPANISH)
    xmp = pdf.xmp_metadata
    assert xmp is not None
    assert xmp.dc_title == {"x-default": "Dónde estamos", "en": "Where we stand", "es": "Dónde estamos"}
    assert xmp.dc_language == ["es"]
    assert xmp.dc_creator == ["Ana Rojas"]

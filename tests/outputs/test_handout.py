"""Slides on paper with the speaker's notes, of which nothing is cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest

Edit = Callable[[str, str], None]

ENGLISH, SPANISH = Language("en"), Language("es")
NOTES = "::: notes\n{}\n:::\n\n::: subtitles\n"


def written(deck: Path, **options: object) -> PdfReader:
    target = deck.with_name("out.handout.pdf")
    export(ExportRequest(deck=deck, to=target, **options))  # type: ignore[arg-type]
    return PdfReader(target)


def text_of(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_it_has_the_title_the_slides_and_their_notes(deck: Path, edit: Edit) -> None:
    edit("::: subtitles\n", NOTES.format("Remember the **coffee**.\n\n[step] Then wait."))
    pdf = written(deck)
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in pdf.pages] == [(595, 842)]
    words = text_of(pdf)
    for phrase in (
        "Where we stand",
        "Ana Rojas",
        "Good morning",
        "Remember the coffee",
        "+1",
        "Then wait.",
        "1 / 1",
    ):
        assert phrase in words
    assert pdf.page_labels == ["1"]
    assert [pdf.get_destination_page_number(item) for item in pdf.outline] == [0, 0, 0]


def test_notes_stay_out_if_asked(deck: Path, edit: Edit) -> None:
    edit("::: subtitles\n", NOTES.format("Remember the coffee."))
    assert "coffee" not in text_of(written(deck, notes=False))


def test_two_languages_stand_side_by_side(deck: Path) -> None:
    pdf = written(deck, language=ENGLISH, further_languages=(SPANISH,), subtitles=(ENGLISH, SPANISH))
    words = text_of(pdf)
    for phrase in ("Where we stand", "Dónde estamos", "Welcome to all.", "Les damos la bienvenida."):
        assert phrase in words


def test_what_is_said_is_there_only_if_asked_for(deck: Path) -> None:
    assert "Welcome to all." not in text_of(written(deck))
    assert "Welcome to all." in text_of(written(deck, subtitles=(ENGLISH,)))


def test_what_is_not_translated_is_there_once_and_marked_where_another_language_is_read(
    deck: Path, edit: Edit
) -> None:
    edit("Welcome to all.", "Welcome to each of you.")
    assert text_of(written(deck, subtitles=(ENGLISH, SPANISH))).count("Welcome to each of you.") == 1
    assert "[EN] Welcome to each of you." in text_of(written(deck, subtitles=(SPANISH,)))


def test_paper_may_be_american(deck: Path) -> None:
    assert float(written(deck, paper="letter").pages[0].mediabox.height) == 792


@pytest.mark.parametrize("further", [(), (SPANISH,)])
def test_long_notes_go_on_over_as_many_pages_as_they_need(
    deck: Path, edit: Edit, further: tuple[Language, ...]
) -> None:
    paragraph = "A remark that the speaker means to make at some length, number {}."
    items = "\n".join(f"- An item, number {number}." for number in range(300, 340))
    notes = "\n\n".join(paragraph.format(number) for number in range(100, 220))
    edit("::: subtitles\n", NOTES.format(f"{notes}\n\n{items}"))
    pdf = written(deck, language=ENGLISH, further_languages=further)
    assert len(pdf.pages) > 3
    numbers = re.findall(r"number\s+(\d+)\.", text_of(pdf))
    columns = 1 + len(further)
    assert sorted(map(int, numbers)) == sorted([*range(100, 220), *range(300, 340)] * columns)
    if not further:
        assert numbers == sorted(numbers)


def test_a_link_in_the_notes_can_be_followed(deck: Path, edit: Edit) -> None:
    edit("::: subtitles\n", NOTES.format("See [the plan](https://example.org/plan)."))
    (annotation,) = (each.get_object() for each in written(deck).pages[0]["/Annots"])
    assert annotation["/A"]["/URI"] == "https://example.org/plan"
    left, bottom, right, top = map(float, annotation["/Rect"])
    assert 0 < left < right < 595
    assert 0 < bottom < top < 842

"""A half of a page in a PDF: what stands on the other half is not in the file, and the rest is as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
)

from presenter.outputs.export import ExportRequest, export
from presenter.pdf.drawn_content import UnsureError
from presenter.pdf.half import Half
from presenter.pdf.half_of_page import LARGEST, HalfOfPage
from presenter.pdf.page_shape import to_unit_square
from tests.pdf.pdf_talk import Line, Sheet, pdf_talk

BOX = (0.0, 0.0, 200.0, 100.0)
DECK = "---\nlanguage: en\n---\n\n# A slide\n\n![What is seen](talk.pdf){page=1 half=left}\n"


def sieved(drawn: str, half: Half = Half.LEFT, forms: dict[str, str] | None = None) -> str:
    """Return what is left of instructions and of the forms that they draw, each as large as the page."""
    writer = PdfWriter()
    parts = DictionaryObject()
    for name, content in (forms or {}).items():
        form = DecodedStreamObject()
        form.set_data(content.encode())
        form[NameObject("/Subtype")] = NameObject("/Form")
        form[NameObject("/BBox")] = ArrayObject(map(FloatObject, BOX))
        parts[NameObject(name)] = writer._add_object(form)
    picture = DecodedStreamObject()
    picture[NameObject("/Subtype")] = NameObject("/Image")
    parts[NameObject("/I")] = writer._add_object(picture)
    resources = DictionaryObject({NameObject("/XObject"): parts})
    data, needed = HalfOfPage(writer, half).sieved(drawn.encode(), resources, to_unit_square(0, BOX, half))
    within = [form.get_object().get_data() for form in needed["/XObject"].values()]
    return " ".join(b"\n".join([data, *within]).decode("latin-1").split())


def test_no_word_of_the_other_half_is_in_an_exported_file(qapp: object, tmp_path: Path) -> None:
    lines = [Line("Shown to all", x=20), Line("Whispered", x=700)]
    (tmp_path / "talk.pdf").write_bytes(pdf_talk([Sheet(lines)], (907.0, 255.0)))
    (tmp_path / "talk.md").write_text(DECK, "utf-8")

    export(ExportRequest(deck=tmp_path / "talk.md", to=tmp_path / "out.pdf"))

    written = PdfWriter(clone_from=tmp_path / "out.pdf")
    streams = [found for found in written._objects if isinstance(found, StreamObject)]
    drawn = b"".join(found.get_data() for found in streams if found.get("/Subtype") == "/Form")
    assert b"Shown to all".hex().encode() in drawn
    assert b"Whispered".hex().encode() not in drawn
    assert b"Whispered" not in drawn


@pytest.mark.parametrize(
    ("half", "seen"),
    [(Half.LEFT, "ac"), (Half.RIGHT, "bd"), (Half.TOP, "cd"), (Half.BOTTOM, "ab"), (Half.WHOLE, "abcd")],
)
def test_words_stay_on_the_half_where_they_stand(half: Half, seen: str) -> None:
    places = {"a": "10 10", "b": "110 10", "c": "10 60", "d": "110 60"}
    drawn = sieved(" ".join(f"BT {place} Td ({word}) Tj ET" for word, place in places.items()), half)

    assert [word for word in places if f"<{word.encode().hex()}> Tj" in drawn] == list(seen)


@pytest.mark.parametrize(
    "drawn",
    [
        "q 1 0 0 1 110 0 cm BT 5 5 Td (w) Tj ET Q",
        "BT 1 0 0 1 60 50 Tm 60 0 Td (w) Tj ET",
        "BT 110 50 TD 12 TL (w) ' ET",
        'BT 110 50 Td 1 2 (w) " ET',
        "BT 110 50 Td [(w) -250 (w)] TJ ET",
        "/Span << /ActualText (w) >> BDC BT 10 10 Td (v) Tj ET EMC",
        "/Span /Named BDC EMC",
    ],
)
def test_words_are_taken_out_however_they_are_placed_or_said(drawn: str) -> None:
    left = sieved(drawn)

    assert not [word for word in ("77", "(w)", "Named") if word in left]


def test_words_after_what_is_taken_out_stand_where_they_stood() -> None:
    assert sieved("BT 12 TL 110 50 Td (w) ' -100 0 Td (v) ' ET") == (
        "BT 12 TL 110 50 Td T* -100 0 Td <76> ' ET"
    )


def test_lines_and_areas_of_the_other_half_are_taken_out_and_what_is_cut_along_them_stays() -> None:
    assert sieved("110 10 20 20 re f 10 10 m 150 10 l S") == "10 10 m 150 10 l S"
    assert sieved("110 10 20 20 re W n") == "110 10 20 20 re W n"
    assert sieved("110 10 20 20 re W f") == "110 10 20 20 re W n"


def test_pictures_are_taken_out_where_they_stand_on_the_other_half() -> None:
    assert sieved("q 50 0 0 50 120 10 cm /I Do Q") == "q 50 0 0 50 120 10 cm Q"
    assert sieved("q 105 0 0 99 0 0 cm /I Do Q") == "q 105 0 0 99 0 0 cm /I Do Q"


def test_forms_are_looked_into_where_they_stand_on_both_halves() -> None:
    both = "BT 10 10 Td (v) Tj 100 0 Td (w) Tj ET"

    assert sieved("q 1 0 0 1 110 0 cm /F Do Q", forms={"/F": both}) == "q 1 0 0 1 110 0 cm Q"
    left = sieved("/F Do", forms={"/F": both})
    assert "<76> Tj" in left
    assert "<77>" not in left
    assert "(v)" in sieved(".4 0 0 1 0 0 cm /F Do", forms={"/F": both})  # whole, and as it was


@pytest.mark.parametrize(
    "drawn",
    [
        "BT 10 10 Td [(v) -90000 (w)] TJ ET",
        "1 0 0 cm",
        "10 m",
        "q " * LARGEST,
        "/F Do",
        "200 0 0 99 0 0 cm /I Do",
    ],
)
def test_where_it_cannot_be_told_the_page_is_left_to_be_drawn_in_pixels(drawn: str) -> None:
    with pytest.raises(UnsureError):
        sieved(drawn, forms={"/F": "/F Do"})

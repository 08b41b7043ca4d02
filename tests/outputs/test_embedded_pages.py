"""Pages of other PDFs within a PDF, and what fades away in it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, NumberObject, RectangleObject

from presenter.outputs.export import ExportRequest, export

DECK = """\
---
title: Figures
language: en
---

# One

Words.

---

# Two

![A figure](figure.pdf){page=2}

---
layout: full-picture
---

# Three

![A figure](figure.pdf){page=2}
"""


def figure(rotation: int = 0) -> bytes:
    """Return a PDF whose second page says so in words."""
    writer = PdfWriter()
    for words in ("first page", "second page"):
        page = writer.add_blank_page(300, 200)
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F 20 Tf 100 100 Td ({words}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F"): font})}
        )
        page[NameObject("/Rotate")] = NumberObject(rotation)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def figure_that_cannot_be_copied() -> bytes:
    """Return a red page that says that nothing of it is to be seen, which PDFium does not believe."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 200)
    page[NameObject("/CropBox")] = RectangleObject((50, 50, 50, 50))
    stream = DecodedStreamObject()
    stream.set_data(b"1 0 0 rg 0 0 300 200 re f")
    page[NameObject("/Contents")] = writer._add_object(stream)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


@pytest.fixture
def exported(qapp: object, tmp_path: Path) -> PdfReader:
    (tmp_path / "figure.pdf").write_bytes(figure())
    (tmp_path / "talk.md").write_text(DECK, "utf-8")
    export(ExportRequest(deck=tmp_path / "talk.md", to=tmp_path / "out.pdf"))
    return PdfReader(tmp_path / "out.pdf")


def test_the_words_of_a_figure_can_be_copied_from_the_slide(exported: PdfReader) -> None:
    words = exported.pages[1].extract_text()
    assert "second page" in words
    assert "first page" not in words


def test_a_figure_stays_vectors_and_is_there_once(exported: PdfReader) -> None:
    assert [list(page.images) for page in exported.pages] == [[], [], []]
    forms = {
        form.indirect_reference
        for page in exported.pages
        for form in (page["/Resources"]["/XObject"].get_object().values())
        if form.get_object().get("/Subtype") == "/Form"
    }
    assert len({form.idnum for form in forms if form is not None}) == 1


def test_the_scrim_under_words_lets_the_picture_through(exported: PdfReader) -> None:
    states = exported.pages[2]["/Resources"]["/ExtGState"].get_object().values()
    masks = [state.get_object().get("/SMask") for state in states]
    assert [mask["/S"] for mask in masks if mask not in (None, "/None")] == ["/Luminosity"]


def test_a_page_that_cannot_be_copied_is_drawn_in_pixels(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "figure.pdf").write_bytes(figure_that_cannot_be_copied())
    (tmp_path / "talk.md").write_text("# One\n\n![A figure](figure.pdf)\n", "utf-8")

    assert export(ExportRequest(deck=tmp_path / "talk.md", to=tmp_path / "out.pdf")) == ()

    images = PdfReader(tmp_path / "out.pdf").pages[0]["/Resources"]["/XObject"].values()
    (pixels,) = {image.get_object().get_data()[:3] for image in images}
    assert pixels == b"\xff\x00\x00"

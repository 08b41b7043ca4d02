"""A picture that several slides show is in a PDF once, however many parts it is written in."""

from __future__ import annotations

from pathlib import Path

from pypdf import PageObject, PdfReader
from PySide6.QtGui import QColor, QImage

from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.pdf import SLIDES_IN_PDF_PART


def test_a_picture_that_all_slides_show_is_written_once(tmp_path: Path, deck: Path) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    picture.save(str(tmp_path / "photo.png"))
    slides = (f"# Slide {number}\n\n![](photo.png)\n" for number in range(SLIDES_IN_PDF_PART + 2))
    deck.write_text("\n---\n\n".join(slides), encoding="utf-8")
    target = tmp_path / "talk.pdf"
    export(ExportRequest(deck=deck, to=target))
    pages = PdfReader(target).pages
    assert len(pages) == SLIDES_IN_PDF_PART + 2
    assert len({number for page in pages for number in _images(page)}) == 1
    assert all(_images(page) for page in pages)


def _images(page: PageObject) -> list[int]:
    """Return the numbers of the objects in a PDF that are the pictures of a page."""
    objects = page["/Resources"].get("/XObject", {})
    return [objects.raw_get(name).idnum for name in objects if objects[name]["/Subtype"] == "/Image"]

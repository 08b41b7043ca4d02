"""Pages of PDFs: sharp at any size, and no larger than they may be."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    EncodedStreamObject,
    NameObject,
    NumberObject,
)
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from presenter.typeset.artwork import Problem
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.pdf_source import PdfPageArtwork, load_pdf
from presenter.typeset.picture_renderings import PictureRenderings

LEFT_HALF = b"%s rg 0 0 150 200 re f"


def pdf(*contents: bytes, password: str = "", rotation: int = 0, **forms: bytes) -> bytes:
    """Return a PDF of pages of 300 × 200 points with these instructions, which may draw these forms."""
    writer = PdfWriter()
    drawn = DictionaryObject()
    for name, form in forms.items():
        stream = DecodedStreamObject()
        stream.set_data(form)
        stream.update(
            {NameObject("/Subtype"): NameObject("/Form"), NameObject("/Resources"): DictionaryObject()}
        )
        drawn[NameObject(f"/{name}")] = writer._add_object(stream)
    for name in forms:
        resources = drawn[NameObject(f"/{name}")].get_object()["/Resources"]
        resources[NameObject("/XObject")] = drawn
    for content in contents:
        page = writer.add_blank_page(300, 200)
        stream = DecodedStreamObject()
        stream.set_data(content)
        page[NameObject("/Contents")] = writer._add_object(stream)
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): drawn})
        page[NameObject("/Rotate")] = NumberObject(rotation)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def bomb() -> bytes:
    """Return a small PDF whose only page is a gigabyte of spaces."""
    deflate, spaces = zlib.compressobj(9), b" " * 1_000_000
    first, next_ = (deflate.compress(spaces) + deflate.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    raw = first + next_ * 999
    writer = PdfWriter()
    page = writer.add_blank_page(300, 200)
    stream = EncodedStreamObject()
    stream._data = raw
    stream[NameObject("/Filter")] = NameObject("/FlateDecode")
    page[NameObject("/Contents")] = writer._add_object(stream)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def many_times(name: str) -> bytes:
    return f"/{name} Do ".encode() * 10


def load(content: bytes, page: int = 1) -> PdfPageArtwork | Problem:
    return load_pdf(content, page, PictureRenderings())


def loaded(content: bytes, page: int = 1) -> PdfPageArtwork:
    artwork = load(content, page)
    assert isinstance(artwork, PdfPageArtwork)
    return artwork


def shown(artwork: PdfPageArtwork, width: int = 300, height: int = 200) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    artwork.paint(painter, QRectF(image.rect()))
    painter.end()
    return image


def test_the_page_that_is_asked_for_is_shown_on_white_paper() -> None:
    content = pdf(LEFT_HALF % b"1 0 0", LEFT_HALF % b"0 0 1")

    for number, colour in ((1, "#ff0000"), (2, "#0000ff")):
        image = shown(loaded(content, number))
        assert image.pixelColor(70, 100).name() == colour
        assert image.pixelColor(230, 100).name() == "#ffffff"


def test_a_page_is_sharp_on_the_largest_screen() -> None:
    image = shown(loaded(pdf(LEFT_HALF % b"1 0 0")), 3840, 2560)

    assert image.pixelColor(1917, 100).name() == "#ff0000"
    assert image.pixelColor(1923, 100).name() == "#ffffff"


def test_a_turned_page_is_upright() -> None:
    artwork = loaded(pdf(LEFT_HALF % b"1 0 0", rotation=90))

    assert (artwork.size.width(), artwork.size.height()) == (200, 300)
    assert shown(artwork, 200, 300).pixelColor(100, 50).name() == "#ff0000"


def test_what_was_rendered_is_kept_within_bounds() -> None:
    renderings = PictureRenderings(most_bytes=1_000_000)
    artwork = load_pdf(pdf(LEFT_HALF % b"1 0 0"), 1, renderings)
    assert isinstance(artwork, PdfPageArtwork)

    for width in range(100, 460, 40):
        shown(artwork, width, width)

    assert 0 < renderings.bytes_held <= 1_000_000


def test_a_rendering_is_made_once_for_a_size() -> None:
    renderings, made = PictureRenderings(), []

    def render(size: QSize) -> QImage:
        made.append(size)
        return QImage(size, QImage.Format.Format_RGB32)

    for _ in range(3):
        renderings.image("page", QSize(40, 30), render)

    assert made == [QSize(40, 30)]


@pytest.mark.parametrize(
    ("content", "page", "code"),
    [
        (b"", 1, "unreadable-picture"),
        (b"%PDF-1.4", 1, "unreadable-picture"),
        (b"not a PDF", 1, "unreadable-picture"),
        (pdf(LEFT_HALF % b"1 0 0")[:400], 1, "unreadable-picture"),
        (pdf(LEFT_HALF % b"1 0 0"), 2, "unreadable-picture"),
        (pdf(LEFT_HALF % b"1 0 0", password="secret"), 1, "unreadable-picture"),
        (pdf(b"/a Do", a=many_times("b"), b=many_times("c"), c=many_times("d"), d=many_times("e"),
             e=many_times("f"), f=many_times("g"), g=many_times("h"), h=b"0 0 9 9 re f"),
         1, "picture-too-large"),
        (bomb(), 1, "picture-too-large"),
    ],
    ids=["empty", "header", "text", "cut", "no-such-page", "encrypted", "forms-of-forms", "zeros"],
)  # fmt: skip
def test_what_cannot_be_shown_is_told(content: bytes, page: int, code: str) -> None:
    problem = load(content, page)

    assert isinstance(problem, Problem)
    assert problem.code == code


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=30), st.floats(0.5, 2))
def test_any_damage_is_borne(slips: list[tuple[float, int]], share: float) -> None:
    content = bytearray(pdf(b"/a Do", LEFT_HALF % b"0 0 1", a=b"0 0 9 9 re f"))
    for place, byte in slips:
        content[int(place * (len(content) - 1))] = byte

    assert isinstance(load(bytes(content[: int(len(content) * share)])), PdfPageArtwork | Problem)


def test_a_form_that_draws_itself_ends() -> None:
    assert isinstance(load(pdf(b"/a Do", a=b"0 0 9 9 re f /a Do")), PdfPageArtwork)


def test_a_deck_shows_a_page_and_says_which_is_not_there(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "paper.pdf").write_bytes(pdf(LEFT_HALF % b"1 0 0", LEFT_HALF % b"0 0 1"))

    (picture,) = boxes_of(typeset("# T\n\n![A page](paper.pdf){page=2}"), "picture")
    assert picture.rect.width() / picture.rect.height() == pytest.approx(1.5)

    missing = typeset("# T\n\n![A page](paper.pdf){page=3}")
    assert [finding.code for finding in missing.findings] == ["unreadable-picture"]
    assert "has no page 3; it has 2" in missing.findings[0].render()


def test_a_page_has_a_version_for_each_language_also_behind_a_slide(
    typeset: Callable[..., Page], painted: Callable[..., QImage], tmp_path: Path
) -> None:
    (tmp_path / "paper.pdf").write_bytes(pdf(b"1 0 0 rg 0 0 300 200 re f"))
    (tmp_path / "paper.es.pdf").write_bytes(pdf(b"0 0 1 rg 0 0 300 200 re f"))

    for source in (
        "---\nlayout: full-picture\n---\n\n![A page](paper.pdf)",
        "---\nbackground: paper.pdf\n---\n\n# T",
    ):
        for language, colour in (("en", "#ff0000"), ("es", "#0000ff")):
            assert painted(typeset(source, language)).pixelColor(1500, 100).name() == colour

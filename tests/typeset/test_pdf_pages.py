"""Pages of a PDF that follow one another on a slide, halves of them, and where they lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.picture_box import PictureBox
from tests.pdf.pdf_talk import Link, Sheet, pdf_talk, slide

Typeset = Callable[..., Page]
Boxes = Callable[[Page, str], list[Standing]]
FULL = "---\nlayout: full-picture\n---\n\n{words}![What is said](talk.pdf){{{attributes} fit=contain}}\n"
WIDE = (320.0, 90.0)  # two slides of 16:9 beside each other
COLOURS = ("1 0 0", "0 1 0", "0 0 1")


def filled(colour: str, left: float = 0, width: float = 1000) -> str:
    return f"{colour} rg {left} 0 {width} 1000 re f"


@pytest.fixture
def full(typeset: Typeset, tmp_path: Path) -> Typeset:
    """Return what lays out a slide of pages of three colours."""
    (tmp_path / "talk.pdf").write_bytes(pdf_talk([Sheet(drawing=filled(colour)) for colour in COLOURS]))

    def lay_out(attributes: str, words: str = "") -> Page:
        return typeset(FULL.format(attributes=attributes, words=words))

    return lay_out


def colour_at(page: Page, step: int, x: float = 0.5) -> str:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    page.paint(painter, step)
    painter.end()
    return image.pixelColor(int(160 * x), 45).name()


def test_a_picture_goes_on_from_page_to_page_with_the_steps(full: Typeset) -> None:
    page = full("pages=1-3")

    assert [colour_at(page, step) for step in range(3)] == ["#ff0000", "#00ff00", "#0000ff"]


def test_pages_may_be_left_out_and_come_in_any_order(full: Typeset) -> None:
    page = full("pages=3,1")

    assert [colour_at(page, step) for step in range(2)] == ["#0000ff", "#ff0000"]


def test_pages_beside_words_follow_one_another_too(full: Typeset, lines_of: Callable[..., list[str]]) -> None:
    page = full("pages=1-2", words="# The telescope\n\n")

    assert "The telescope" in lines_of(page)
    assert [colour_at(page, step) for step in range(2)] == ["#ff0000", "#00ff00"]


def test_a_page_that_is_not_there_is_told_and_the_others_are_shown(full: Typeset) -> None:
    page = full("pages=2-4")

    assert [finding.code for finding in page.findings] == ["unreadable-picture"]
    assert colour_at(page, 1) == "#0000ff"


def test_a_page_that_is_missing_in_a_language_is_told_of_the_file_of_that_language(
    typeset: Typeset, tmp_path: Path
) -> None:
    (tmp_path / "talk.pdf").write_bytes(pdf_talk([Sheet(), Sheet()]))
    (tmp_path / "talk.es.pdf").write_bytes(pdf_talk([Sheet()]))
    source = FULL.format(attributes="pages=1-2", words="")

    assert typeset(source, "en").findings == ()
    assert [finding.excerpt for finding in typeset(source, "es").findings] == ["talk.es.pdf"]


def test_a_page_that_is_alone_stands_whole_in_the_middle(typeset: Typeset, tmp_path: Path) -> None:
    (tmp_path / "talk.pdf").write_bytes(pdf_talk([Sheet(drawing=filled("1 0 0"))], (400, 300)))

    page = typeset(FULL.format(attributes="page=1", words=""))

    (picture,) = (standing for standing in page.boxes if isinstance(standing.box, PictureBox))
    assert (picture.rect.left(), picture.rect.width()) == (200, 1200)
    assert page.backdrop.picture is None


@pytest.mark.parametrize(("half", "colour"), [("left", "#ff0000"), ("right", "#0000ff")])
def test_a_half_of_a_page_is_shown_alone(typeset: Typeset, tmp_path: Path, half: str, colour: str) -> None:
    drawing = filled("1 0 0", 0, 160) + " " + filled("0 0 1", 160, 160)
    (tmp_path / "talk.pdf").write_bytes(pdf_talk([Sheet(drawing=drawing)], WIDE))

    page = typeset(FULL.format(attributes=f"half={half}", words=""))

    assert {colour_at(page, 0, x) for x in (0.02, 0.5, 0.98)} == {colour}


def test_who_hears_a_page_hears_its_title_first(full: Typeset) -> None:
    page = full("page=1", words="# The telescope {.unseen}\n\n")

    (picture,) = (standing.box for standing in page.boxes if isinstance(standing.box, PictureBox))
    assert picture.alt == "The telescope\nWhat is said"


def talk_with_links() -> bytes:
    links = [
        Link((45.35, 127.56, 90.71, 255.118), uri="https://ldm-692.lsst.io"),
        Link((0, 0, 45, 45), target=2),
        Link((0, 0, 45, 45), uri="file:///etc/passwd"),
        Link((0, 0, 45, 45), uri="javascript:app.alert(1)"),
        Link((0, 0, 45, 45), uri="https://lsst.io", action="/Launch"),
        Link((0, 0, 45, 45), name="nowhere"),
    ]
    return pdf_talk([slide("One", links=links), slide("Two"), slide("Three")])


def test_a_page_leads_to_the_web_and_to_the_slide_of_another_page(
    typesetter_for: Callable[..., object], tmp_path: Path
) -> None:
    (tmp_path / "talk.pdf").write_bytes(talk_with_links())
    source = "\n".join(
        f"---\nlayout: full-picture\nid: {name}\n---\n\n![Said](talk.pdf){{{pages} fit=contain}}\n"
        for name, pages in (("start", "page=1"), ("rest", "pages=2-3"))
    )

    page = typesetter_for(source).page(0, "en")  # type: ignore[attr-defined]

    web, slide_ = page.links(0)
    assert web.address == "https://ldm-692.lsst.io"
    assert [round(side) for side in web.rect.getRect()] == [160, 0, 160, 450]
    assert slide_.address == "#rest"


def test_the_links_of_a_page_come_and_go_with_it(typeset: Typeset, tmp_path: Path) -> None:
    (tmp_path / "talk.pdf").write_bytes(talk_with_links())

    page = typeset(FULL.format(attributes="pages=1-2", words=""))

    assert [len(page.links(step)) for step in (0, 1)] == [1, 0]

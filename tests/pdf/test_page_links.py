"""Where a page of a PDF leads, and where it is not followed."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter

from presenter.pdf.half import Half
from presenter.pdf.kept_reader import FEWEST_PAGES, KeptReader
from presenter.pdf.page_links import MOST_LINKS, PageLink, page_links
from tests.pdf.pdf_talk import Link, pdf_talk, slide

SIZE = (400.0, 200.0)
PLACE = (100.0, 50.0, 200.0, 100.0)


def links_of(*links: Link, half: Half = Half.WHOLE, name: str = "") -> tuple[PageLink, ...]:
    """Return the links of the first of two pages; a name stands for the second."""
    content = pdf_talk([slide("One", links=links), slide("Two")], SIZE)
    if name:
        writer = PdfWriter(clone_from=BytesIO(content))
        writer.add_named_destination(name, 1)
        output = BytesIO()
        writer.write(output)
        content = output.getvalue()
    reader = PdfReader(BytesIO(content))
    return page_links(reader, reader.pages[0], half)


@pytest.mark.parametrize("address", ["https://lsst.io", "http://lsst.io/a?b#c", "mailto:ana@lsst.io"])
def test_addresses_of_web_and_mail_are_followed(address: str) -> None:
    assert links_of(Link(PLACE, uri=address)) == (PageLink((0.25, 0.5, 0.5, 0.75), address),)


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:a()", "run:a.mp4", "https://a b", "", "#a"]
)
def test_no_other_addresses_are(address: str) -> None:
    assert links_of(Link(PLACE, uri=address)) == ()


@pytest.mark.parametrize("action", ["/Launch", "/JavaScript", "/GoToR", "/SubmitForm", "/Named"])
def test_what_is_no_address_is_not_done(action: str) -> None:
    assert links_of(Link(PLACE, uri="https://lsst.io", action=action)) == ()


def test_a_page_is_found_by_itself_and_by_a_name() -> None:
    assert links_of(Link(PLACE, target=1))[0].page == 2
    assert links_of(Link(PLACE, name="two"), name="two")[0].page == 2
    assert links_of(Link(PLACE, name="three"), name="two") == ()


def test_only_the_links_of_the_half_that_is_shown_count() -> None:
    links = (Link((0, 0, 100, 100), uri="https://lsst.io"), Link((300, 0, 400, 100), uri="https://noao.edu"))

    (link,) = links_of(*links, half=Half.LEFT)

    assert link == PageLink((0.0, 0.5, 0.5, 1.0), "https://lsst.io")


def test_a_page_of_nothing_but_links_has_as_many_as_anybody_needs() -> None:
    assert len(links_of(*[Link(PLACE, uri="https://lsst.io")] * (MOST_LINKS + 50))) == MOST_LINKS


def test_what_reads_a_pdf_is_kept_for_its_next_pages_and_not_for_ever() -> None:
    kept, content, other = KeptReader(), pdf_talk([slide("One")]), pdf_talk([slide("Two")])

    first = kept.reader(content)
    others = [kept.reader(content) for _ in range(FEWEST_PAGES - 1)]
    assert all(one is first for one in others)
    assert kept.reader(content) is not first
    assert kept.reader(other).pages[0].extract_text() == "Two"

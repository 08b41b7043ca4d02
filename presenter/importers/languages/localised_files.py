"""The pictures of a deck in another language, as files that stand in for those that the deck names.

A PDF that is shown page by page gets its pages in the order of the deck's, since `talk.es.pdf` takes the
place of `talk.pdf` page for page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from presenter.dataclass import dataclass
from presenter.deck.blocks import Picture
from presenter.deck.deck import Deck
from presenter.i18n.language import Language
from presenter.importers.languages.paired_slides import SlidePair
from presenter.importers.languages.slide_traits import slide_pictures
from presenter.pdf.half import Half

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter

Content = Callable[[str], bytes | None]
_PDF = ".pdf"


def localised_files(
    deck: Deck,
    content: Content,
    other: Deck,
    other_content: Content,
    pairs: Iterable[SlidePair],
    language: Language,
) -> dict[PurePosixPath, bytes]:
    """Return, by their paths from the deck's folder, the files that show its pictures in another language."""
    files: dict[PurePosixPath, bytes] = {}
    pages: dict[tuple[str, str], dict[int, _Like]] = {}
    for pair in pairs:
        mine = slide_pictures(deck.slides[pair.first].blocks)
        theirs = slide_pictures(other.slides[pair.other].blocks)
        if not pair.is_sure or len(mine) != len(theirs):
            continue
        for picture, version in zip(mine, theirs, strict=True):
            path = PurePosixPath(picture.source)
            if path.suffix.lower() != PurePosixPath(version.source).suffix.lower():
                continue
            if path.suffix.lower() == _PDF:
                found = pages.setdefault((picture.source, version.source), {})
                found.update(_page_by_page(picture, version))
                continue
            here, there = content(picture.source), other_content(version.source)
            if here is not None and there is not None and here != there:
                files.setdefault(_named(path, language), there)
    for (source, translated), found in pages.items():
        here, there = content(source), other_content(translated)
        if here is not None and there is not None and here != there:
            files.setdefault(_named(PurePosixPath(source), language), _in_order(here, there, found))
    return files


def _named(path: PurePosixPath, language: Language) -> PurePosixPath:
    return path.with_name(f"{path.stem}.{language}{path.suffix}")


@dataclass(frozen=True, slots=True)
class _Like:
    """A page of the other file, counted from 1, the half that is the slide, and the half that is wanted."""

    page: int
    half: Half
    wanted: Half


def _page_by_page(picture: Picture, version: Picture) -> Mapping[int, _Like]:
    """Return which page of the other file shows what a page of this one shows, the last ones alike."""
    mine, theirs = _pages(picture), _pages(version)
    found = {page: theirs[min(place, len(theirs) - 1)] for place, page in enumerate(mine[:-1])}
    found[mine[-1]] = theirs[-1]
    return {page: _Like(other, version.half, picture.half) for page, other in found.items()}


def _pages(picture: Picture) -> list[int]:
    return [picture.page, *(stage.page for stage in picture.later_pages)]


def _in_order(here: bytes, there: bytes, pages: Mapping[int, _Like]) -> bytes:
    """Return a PDF with the other's pages in the order of this one's, of which those without a like stay."""
    from pypdf import PdfReader, PdfWriter  # which takes long to import

    mine, theirs = PdfReader(BytesIO(here)), PdfReader(BytesIO(there))
    count = len(mine.pages)
    as_they_are = {page: _Like(page, like.half, like.half) for page, like in pages.items()}
    if len(pages) == count == len(theirs.pages) and pages == as_they_are:
        return there
    writer = PdfWriter()
    for page in range(1, count + 1):
        like = pages.get(page)
        if like is None or not 1 <= like.page <= len(theirs.pages) or not _add_like(writer, theirs, like):
            writer.add_page(mine.pages[page - 1])
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _add_like(writer: PdfWriter, theirs: PdfReader, like: _Like) -> bool:
    """Add a page, its slide on the half that is wanted; tell whether it could be parted from its notes."""
    from presenter.pdf.half_of_page import move_half

    page = theirs.pages[like.page - 1]
    if like.half is like.wanted:
        writer.add_page(page)
        return True
    return move_half(writer, page, like.half, like.wanted)

"""All pages of a PDF, read one after another within bounds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pypdfium2
from pypdf import PdfReader

from presenter.dataclass import dataclass, replace
from presenter.importers.pdf.notes_pages import (
    NotesPages,
    head_of_notes,
    notes_beside,
    shows_small,
    words_of_notes,
)
from presenter.importers.pdf.page_annotations import page_annotations, transition_of
from presenter.importers.pdf.page_labels import page_labels
from presenter.importers.pdf.running_lines import line_key, running_lines, without_running
from presenter.importers.pdf.source_page import SourcePage
from presenter.pdf.half import Half
from presenter.pdf.kept_reader import KeptReader
from presenter.pdf.page_safety import damaged, open_pdf, safe_page
from presenter.pdf.page_text import TextLine, page_lines
from presenter.pdf.page_words import page_words
from presenter.pdf.pdfium_lock import PDFIUM
from presenter.pdf.unusable_pdf import UnusablePdfError

LONGEST = 120.0  # seconds; after these the words of the other pages are left unread
LARGEST_SHAPE, USUAL_SHAPE = 20.0, 16 / 9

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Read:
    """A page as it is read; `beside` are the lines of the half that has notes."""

    page: SourcePage
    beside: tuple[TextLine, ...] = ()


def read_pages(
    content: bytes, asked: NotesPages, progress: Progress
) -> tuple[tuple[SourcePage, ...], NotesPages]:
    """Return the pages of a PDF that are slides, with what their pages of notes say, and where these are.

    Raises UnusablePdfError where it is no PDF that can be shown.
    """
    count = len(open_pdf(content).pages)
    with _opened(content) as document, PDFIUM:
        shapes = [_shape(document, index) for index in range(count)]
    where = notes_beside(shapes) if asked is NotesPages.AUTO and shapes else asked
    read = tuple(_read(content, shapes, where.half, progress))
    if where.half and asked is NotesPages.AUTO and _are_turned(read):
        where = NotesPages(where.half.other.value)
        read = tuple(map(_turned, read))
    running = running_lines([one.page.lines for one in read])
    pages = [replace(one.page, lines=without_running(one.page.lines, running)) for one in read]
    if where.half:
        pages = _with_notes_beside(pages, read)
    elif asked in (NotesPages.AUTO, NotesPages.INTERLEAVED):
        kept = _without_notes_pages(pages, [one.page for one in read], asked)
        where = NotesPages.INTERLEAVED if len(kept) < len(pages) else NotesPages.NONE
        pages = kept
    return tuple(replace(page, words=page_words(page.lines)) for page in pages), where


def _read(content: bytes, shapes: Sequence[float], notes: Half, progress: Progress) -> Iterator[_Read]:
    count, end = len(shapes), time.monotonic() + LONGEST
    kept = KeptReader()
    labels = page_labels(kept.reader(content), count)
    with _opened(content) as document:
        for index, shape in enumerate(shapes):
            is_late = time.monotonic() > end
            read = _page(kept.reader(content), document, index + 1, notes, is_late=is_late)
            page = replace(read.page, label=labels[index], shape=shape * _widening(notes))
            yield replace(read, page=page)
            progress(index + 1, count)


def _are_turned(read: Sequence[_Read]) -> bool:
    """Tell whether it is rather the notes that were taken for slides: these show the slides small."""
    as_taken = sum(shows_small(one.beside, one.page.lines) for one in read)
    turned = sum(shows_small(one.page.lines, one.beside) for one in read)
    return turned > as_taken


def _turned(read: _Read) -> _Read:
    return _Read(replace(read.page, lines=read.beside), read.page.lines)


@contextmanager
def _opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF with PDFium, which others may call as long as no page is read; raises UnusablePdfError."""
    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise damaged() from error
    try:
        yield document
    finally:
        with PDFIUM:
            document.close()


def _shape(document: pypdfium2.PdfDocument, index: int) -> float:
    try:
        width, height = document.get_page_size(index)
    except pypdfium2.PdfiumError:
        return USUAL_SHAPE
    return float(min(max(width, 1.0) / max(height, 1.0), LARGEST_SHAPE))


def _widening(half: Half) -> float:
    """Return the shape of the other half as a multiple of that of the whole page."""
    left, top, right, bottom = half.other.shares
    return (right - left) / (bottom - top)


def _page(
    reader: PdfReader, document: pypdfium2.PdfDocument, number: int, notes: Half, *, is_late: bool
) -> _Read:
    try:
        page = safe_page(reader, number)
    except UnusablePdfError:
        return _Read(SourcePage(number, is_read=False))
    found = page_annotations(page)
    lines, beside = ((), ()) if is_late else _lines(document, number, notes)
    shown = SourcePage(
        number,
        lines=lines,
        annotated=found.notes,
        unplayed=found.unplayed,
        left_out=found.left_out,
        transition=transition_of(page),
        is_read=not is_late,
    )
    return _Read(shown, beside)


def _lines(
    document: pypdfium2.PdfDocument, number: int, notes: Half
) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...]]:
    """Return the lines of the slide, and those of the half that has its notes."""
    with PDFIUM:
        try:
            page = document[number - 1]
        except pypdfium2.PdfiumError:
            return (), ()
        try:
            return page_lines(page, notes.other), page_lines(page, notes) if notes else ()
        except pypdfium2.PdfiumError:
            return (), ()
        finally:
            page.close()


def _with_notes_beside(pages: Sequence[SourcePage], read: Sequence[_Read]) -> list[SourcePage]:
    headed = any(shows_small(one.beside, page.lines) for one, page in zip(read, pages, strict=True))
    return [
        replace(page, noted=_paragraphs(words_of_notes(one.beside, page.lines, headed=headed)))
        for one, page in zip(read, pages, strict=True)
    ]


def _without_notes_pages(
    pages: Sequence[SourcePage], whole: Sequence[SourcePage], asked: NotesPages
) -> list[SourcePage]:
    """Return the pages that are slides, with the words of the pages of notes after them.

    `whole` are the pages with what stands on each of them. Where somebody says that there are pages of notes
    and none looks like one, it is every other page.
    """
    slides: list[SourcePage] = []
    head = head_of_notes(_pages_showing_slides(pages, whole))
    for page, notes in zip(pages, whole, strict=True):
        is_headed = bool(head) and head.issubset(map(line_key, notes.lines))
        if slides and (is_headed or shows_small(notes.lines, slides[-1].lines)):
            slides[-1] = _noted(slides[-1], notes, headed=True)
        else:
            slides.append(page)
    if len(slides) == len(pages) and asked is NotesPages.INTERLEAVED:
        pairs = zip(pages[::2], [*whole[1::2], None], strict=False)
        return [slide if notes is None else _noted(slide, notes, headed=False) for slide, notes in pairs]
    return slides


def _pages_showing_slides(
    pages: Sequence[SourcePage], whole: Sequence[SourcePage]
) -> Iterator[tuple[tuple[TextLine, ...], tuple[TextLine, ...]]]:
    """Yield the lines of each page of notes that shows the slide before it, with those of that slide."""
    slide: SourcePage | None = None
    for page, notes in zip(pages, whole, strict=True):
        if slide is not None and shows_small(notes.lines, slide.lines):
            yield notes.lines, slide.lines
        else:
            slide = page


def _noted(slide: SourcePage, notes: SourcePage, *, headed: bool) -> SourcePage:
    said = _paragraphs(words_of_notes(notes.lines, slide.lines, headed=headed))
    return replace(slide, noted=(*slide.noted, *said), annotated=(*slide.annotated, *notes.annotated))


def _paragraphs(lines: Sequence[TextLine]) -> tuple[str, ...]:
    words = page_words(lines)
    return tuple(part for part in (words.title, *words.parts) if part)

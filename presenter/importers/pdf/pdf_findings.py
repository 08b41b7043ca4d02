"""What is said of a PDF that is imported: what was found in it, and what of it is not carried over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from presenter.errors import Finding, Span
from presenter.i18n.text import Text, plural
from presenter.importers.codes import MEANINGS
from presenter.importers.pdf.notes_pages import NotesPages
from presenter.importers.pdf.source_page import SourcePage

MOST_TOLD = 50  # of one kind; a talk of a thousand videos is no talk

_PLACES = {
    NotesPages.RIGHT: Text("The right half of each page was taken for notes."),
    NotesPages.LEFT: Text("The left half of each page was taken for notes."),
    NotesPages.TOP: Text("The upper half of each page was taken for notes."),
    NotesPages.BOTTOM: Text("The lower half of each page was taken for notes."),
    NotesPages.INTERLEAVED: Text("Pages that follow their slides were taken for notes."),
}


def pdf_finding(
    code: str, path: Path, message: Text, advice: Text | None = None, page: int = 1, excerpt: str = ""
) -> Finding:
    """Return what is to be said of a file, or of a page of it, counted from 1."""
    severity, _ = MEANINGS[code]
    return Finding(code, severity, message, Span(path, page), excerpt, advice)


def findings_of_pages(pages: Sequence[SourcePage], path: Path) -> Iterator[Finding]:
    """Yield what of the pages is not carried over, page by page."""
    told = 0
    for page in pages:
        for finding in _of_page(page, path):
            told += 1
            if told <= MOST_TOLD:
                yield finding
    wordless = [
        page.number for page in pages if page.is_read and not page.words.title and not page.words.parts
    ]
    if wordless:
        message = plural(
            "{count} page has no words that could be read; it is a picture alone.",
            "{count} pages have no words that could be read; they are pictures alone.",
            len(wordless),
        )
        advice = Text(
            "Write between the brackets of the picture what they show, for search and for translators."
        )
        numbers = ", ".join(map(str, wordless[:MOST_TOLD]))
        yield pdf_finding("no-words", path, message, advice, wordless[0], numbers)


def _of_page(page: SourcePage, path: Path) -> Iterator[Finding]:
    number = page.number
    if not page.is_read:
        message = Text("Page {page}: its words were not read, since it is damaged or takes too long.")
        yield pdf_finding("left-out", path, message.with_fields(page=number), page=number)
    for name in page.unplayed:
        message = Text("Page {page}: what is to be played there is not carried over.").with_fields(
            page=number
        )
        advice = Text("Save it beside the deck, and show it as a picture is shown.")
        yield pdf_finding("left-out", path, message, advice, number, name)
    for name in page.left_out:
        message = Text("Page {page}: a link is left out, since only addresses of web and mail are opened.")
        yield pdf_finding("left-out", path, message.with_fields(page=number), None, number, name)


def notes_finding(where: NotesPages, path: Path) -> Iterator[Finding]:
    """Yield which part of the pages was taken for notes without being asked for."""
    if where in _PLACES:
        advice = Text(
            "If that is wrong, say where they are with --notes-pages, or that there are none: none."
        )
        yield pdf_finding("carried-otherwise", path, _PLACES[where], advice)


def form_finding(path: Path) -> Finding:
    """Return what is said of a PDF with a form in it."""
    message = Text("The form in this PDF is shown as it is printed, and cannot be filled in.")
    return pdf_finding("left-out", path, message)

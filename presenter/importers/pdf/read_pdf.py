"""A PDF as a deck: each page a picture that fills its slide, pages that only add something its steps.

The file goes beside the deck as it is. What a page says becomes the words that describe its picture, so that
search, the overview, whoever hears the talk and the translator have them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import PurePosixPath

from pypdf import PdfReader

from presenter.errors import Finding, UsageError, use_one_of
from presenter.i18n.text import Text
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck, ImportedFile
from presenter.importers.pdf.notes_pages import NotesPages
from presenter.importers.pdf.outline import Outline, read_outline
from presenter.importers.pdf.overlays import joined_pages
from presenter.importers.pdf.page_slide import page_slide
from presenter.importers.pdf.pdf_findings import findings_of_pages, form_finding, notes_finding
from presenter.importers.pdf.pdfpc_beside import PdfpcBeside, pdfpc_beside
from presenter.importers.pdf.source_page import SourcePage
from presenter.importers.pdf.source_pages import read_pages
from presenter.importers.pdf.talk_language import language_of
from presenter.importers.source_finding import source_finding
from presenter.pdf.page_drawing import entry
from presenter.pdf.page_safety import open_pdf
from presenter.pdf.unusable_pdf import Fault, UnusablePdfError

MOST_PAGES = 5000
LONGEST_TITLE = 300
ASPECTS = ((16, 9), (4, 3), (16, 10), (3, 2), (5, 4), (14, 9), (2, 1), (1, 1), (9, 16), (3, 4))
ALIKE = 0.012
LARGEST_PART = 40
FLATTEST, NARROWEST = 4.0, 0.25
_CODES: Mapping[Fault, str] = {
    Fault.ENCRYPTED: "password-needed",
    Fault.TOO_LARGE: "too-large",
}


def read_pdf(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return the deck of a PDF, with what a file of pdfpc beside it says.

    Raises UsageError where it cannot be shown: damaged, encrypted, too large, or without pages.
    """
    return deck_of_pdf(source, request, pdfpc_beside(source.path))


def deck_of_pdf(
    source: ImportSource, request: ImportRequest, beside: PdfpcBeside, *, joined: bool = True
) -> ImportedDeck:
    """Return the deck of a PDF and what pdfpc knows of it; unless `joined`, with a slide for each page.

    Raises UsageError where it cannot be shown.
    """
    asked = _asked(source, request, beside)
    try:
        reader = open_pdf(source.content)
        _require_pages(source, len(reader.pages))
        pages, where = read_pages(source.content, asked, request.progress)
    except UnusablePdfError as error:
        code = _CODES.get(error.fault, "damaged-source")
        raise UsageError(source_finding(code, source.path, error.message, error.advice)) from error
    slides = joined_pages(pages, beside.forced(pages)) if joined else tuple((page,) for page in pages)
    outline = read_outline(reader, len(reader.pages))
    path = PurePosixPath(request.folder_name) / f"{request.folder_name}.pdf"
    picture = f"<{path}>" if " " in str(path) or "(" in str(path) else str(path)
    notes = beside.notes(slides)
    hidden = beside.hidden(slides)
    written = tuple(
        page_slide(
            group,
            picture,
            half=where.half.other,
            heading=_heading(group, outline),
            section=next(
                (outline.sections[page.number] for page in group if page.number in outline.sections), ""
            ),
            notes=notes[index],
            hidden=index in hidden,
        )
        for index, group in enumerate(slides)
    )
    return ImportedDeck(
        written,
        {**_settings(reader, pages, request), **beside.settings},
        (ImportedFile(path, source.content),),
        (
            *_findings(reader, pages, where if asked is NotesPages.AUTO else NotesPages.NONE, source),
            *beside.findings(slides),
        ),
        looked_at=(source.path.with_suffix(".pdfpc").absolute(),),
    )


def _asked(source: ImportSource, request: ImportRequest, beside: PdfpcBeside) -> NotesPages:
    asked = request.notes_pages or NotesPages.AUTO.value
    if asked not in set(NotesPages):
        message = Text("“{place}” is no place for notes.").with_fields(place=asked)
        raise UsageError(source_finding("bad-value", source.path, message, use_one_of(list(NotesPages))))
    return beside.notes_pages if asked == NotesPages.AUTO.value else NotesPages(asked)


def _require_pages(source: ImportSource, count: int) -> None:
    if not count:
        message = Text("This PDF has no pages.")
        raise UsageError(source_finding("damaged-source", source.path, message))
    if count > MOST_PAGES:
        message = Text("This PDF has {count} pages; no more than {most} are imported.")
        fields = message.with_fields(count=count, most=MOST_PAGES)
        advice = Text("Save the pages of your talk in a PDF of their own.")
        raise UsageError(source_finding("too-large", source.path, fields, advice))


def _heading(pages: Sequence[SourcePage], outline: Outline) -> str:
    """Return the title that a slide without words has from the bookmarks."""
    if any(page.words.title for page in pages):
        return ""
    return next((outline.titles[page.number] for page in pages if page.number in outline.titles), "")


def _settings(reader: PdfReader, pages: Sequence[SourcePage], request: ImportRequest) -> dict[str, object]:
    said = _said(reader)
    first = pages[0].words.title if pages else ""
    words = (part for page in pages for part in (page.words.title, *page.words.parts))
    language = request.languages[0] if request.languages else language_of(said["lang"], words)
    return {
        "title": said["title"] or first or None,
        "author": said["author"] or None,
        "language": str(language) if language is not None else None,
        "aspect": _aspect([page.shape for page in pages]),
        "background": "#000000",
    }


def _said(reader: PdfReader) -> dict[str, str]:
    """Return what the document says of itself, empty where it says nothing."""
    said = {"title": "", "author": "", "lang": ""}
    try:
        information = reader.metadata
        said["title"] = _line(information.title if information is not None else "")
        said["author"] = _line(information.author if information is not None else "")
        said["lang"] = str(entry(reader.root_object, "/Lang") or "")
    except Exception:
        # pypdf raises errors of every kind for what is broken.
        return said
    return said


def _line(words: str | None) -> str:
    return " ".join((words or "").split())[:LONGEST_TITLE]


def _aspect(shapes: Sequence[float]) -> str:
    """Return the shape that most pages have, in the small numbers that people call it by."""
    counts = Counter(round(shape, 2) for shape in shapes)
    usual = max(shapes, key=lambda shape: counts[round(shape, 2)])
    shape = min(max(usual, NARROWEST), FLATTEST)
    for across, down in ASPECTS:
        if abs(across / down - shape) < ALIKE * shape:
            return f"{across}:{down}"
    across, down = Fraction(shape).limit_denominator(LARGEST_PART).as_integer_ratio()
    return f"{across}:{down}"


def _findings(
    reader: PdfReader,
    pages: Sequence[SourcePage],
    where: NotesPages,
    source: ImportSource,
) -> Iterator[Finding]:
    yield from notes_finding(where, source.path)
    yield from findings_of_pages(pages, source.path)
    if _has_form(reader):
        yield form_finding(source.path)


def _has_form(reader: PdfReader) -> bool:
    try:
        form = entry(reader.root_object, "/AcroForm")
        return bool(form) and bool(entry(form, "/Fields") or entry(form, "/XFA"))
    except Exception:
        return False

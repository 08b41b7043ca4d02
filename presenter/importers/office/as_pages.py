"""Slides as pictures of their pages: the exact look of an office program, drawn by LibreOffice."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath

from pypdf import PdfReader

from presenter.deck.literal_words import literal_words
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedFile, ImportedSlide
from presenter.importers.libreoffice import SECONDS_FOR_A_DECK, converted, find_libreoffice
from presenter.importers.office.arrangement import in_reading_order
from presenter.importers.office.closed_package import closed_package
from presenter.importers.office.deck_of import slides_of
from presenter.importers.office.parts import FilePart, OfficeSlide, Role, TextPart
from presenter.importers.office.text_blocks import blocks_of
from presenter.importers.office.titles import slide_title

LONGEST = 3000
_FILTER = (
    'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"},'
    '"ExportNotes":{"type":"boolean","value":"false"},"UseTaggedPDF":{"type":"boolean","value":"false"}}'
)


def drawn_pages(source: ImportSource) -> bytes:
    """Return a PDF with a page for each slide, hidden ones too.

    Raises UsageError where LibreOffice is not installed, or cannot draw the file.
    """
    if find_libreoffice() is None:
        message = Text("Slides can be kept as pictures only where LibreOffice is installed.")
        advice = Text("Install LibreOffice, or import the slides without --as-pictures.")
        raise UsageError(_finding(source.path, "no-libreoffice", message, advice))
    name = f"slides{source.path.suffix.lower()}"
    pages = converted({name: closed_package(source)}, _FILTER, seconds=SECONDS_FOR_A_DECK)
    if "slides" not in pages:
        message = Text("LibreOffice could not draw these slides.")
        advice = Text("Save them as PDF in the program that made them, and import that.")
        raise UsageError(_finding(source.path, "damaged-source", message, advice))
    return pages["slides"]


def slides_as_pages(
    slides: Sequence[OfficeSlide], source: ImportSource, folder: str
) -> tuple[list[ImportedSlide], ImportedFile]:
    """Return slides that show how LibreOffice draws them, with their words, notes and settings, and its file.

    Raises UsageError where LibreOffice is not installed, or draws not a page for each slide.
    """
    pdf = drawn_pages(source)
    count = len(PdfReader(BytesIO(pdf)).pages)
    if count != len(slides):
        message = Text("LibreOffice drew {pages} pages of {slides} slides, so that they cannot be paired.")
        advice = Text("Save them as PDF in the program that made them, and import that.")
        fields = {"pages": count, "slides": len(slides)}
        raise UsageError(_finding(source.path, "damaged-source", message.with_fields(**fields), advice))
    name = f"{folder}/{folder}.pdf"

    def write(slide: OfficeSlide, is_first: bool, is_last: bool) -> ImportedSlide:  # noqa: FBT001 - see `Write`
        return _page(slide, name, slide_title(slide, is_outer=is_first or is_last))

    return slides_of(slides, write), ImportedFile(PurePosixPath(name), pdf)


def _page(slide: OfficeSlide, name: str, title: str) -> ImportedSlide:
    head = f"# {title} {{.unseen}}\n\n" if title else ""
    settings: dict[str, object] = {
        **({"id": slide.identifier} if slide.identifier else {}),
        "layout": "full-picture",
        **{key: value for key, value in slide.settings.items() if key != "background"},
    }
    picture = f"![{literal_words(_words(slide))}]({_quoted(name)}){{page={slide.number} fit=contain}}"
    return ImportedSlide(head + picture, settings, "\n\n".join(blocks_of(slide.notes)))


def _quoted(name: str) -> str:
    return f"<{name}>" if set(name) & set(" ()") else name


def _words(slide: OfficeSlide) -> str:
    """Return what a slide says besides its title, in the order in which it is read."""
    said: list[str] = []
    for part in in_reading_order(slide.parts):
        if isinstance(part, TextPart) and part.role is not Role.TITLE:
            said += [one.text.strip() for one in part.paragraphs]
        elif isinstance(part, FilePart):
            said.append(part.alt)
    words = " ".join(
        one if one.endswith((".", ":", "!", "?", "…", ";")) else f"{one};" for one in said if one
    )
    words = " ".join(words.split()).removesuffix(";")
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def _finding(path: Path, code: str, message: Text, advice: Text) -> Finding:
    return Finding(code, Severity.ERROR, message, Span(path), advice=advice)

"""Readers of what becomes a deck of a PDF."""

from __future__ import annotations

from pathlib import Path

from presenter.deck.load import parse
from presenter.errors import UsageError
from presenter.importers.deck_writer import deck_text
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.pdf.pdfpc_beside import PdfpcBeside
from presenter.importers.pdf.pdfpc_file import PdfpcError, PdfpcFile, parse_pdfpc
from presenter.importers.pdf.read_pdf import deck_of_pdf
from presenter.importers.source_kind import SourceKind
from tests.fuzz.target import Target
from tests.pdf.pdf_talk import pdf_talk, slide


def read_pdf_deck(content: bytes, folder: Path) -> None:
    """Make a deck of a PDF, and read that."""
    _read(content, PdfpcFile(), folder)


def read_pdfpc_deck(content: bytes, folder: Path) -> None:
    """Make a deck of two pages and whatever a file of pdfpc says of them."""
    try:
        file = parse_pdfpc(content)
    except PdfpcError:
        return
    _read(pdf_talk([slide("One"), slide("Two")]), file, folder)


def _read(content: bytes, file: PdfpcFile, folder: Path) -> None:
    source = ImportSource(folder / "talk.pdf", SourceKind.PDF, content)
    request = ImportRequest((source.path,), folder / "talk.md")
    try:
        deck = deck_of_pdf(source, request, PdfpcBeside(file, folder / "talk.pdfpc"))
    except UsageError as error:
        for finding in error.findings:
            finding.render()
        return
    for finding in deck.findings:
        finding.render()
    if len(parse(deck_text(deck), request.target).slides) != len(deck.slides):
        raise AssertionError(content)


TARGETS = (
    Target(
        "pdf-deck",
        read_pdf_deck,
        ("/Annots", "/Dest", "/Outlines", "/PageLabels", "/URI", "/Rotate 90", "/Lang", " Tj", " 0 R"),
    ),
    Target(
        "pdfpc", read_pdfpc_deck, ("[notes]", "### 1\n", "[skip]", "```", ":::", "---\n", '"idx":', '"note":')
    ),
)

"""A file of pdfpc as a deck: its PDF, with what it says of that."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from presenter.errors import UsageError
from presenter.i18n.text import Text
from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource, read_import_source
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.pdf.pdfpc_beside import PdfpcBeside
from presenter.importers.pdf.pdfpc_file import PdfpcError, PdfpcFile, parse_pdfpc
from presenter.importers.pdf.read_pdf import deck_of_pdf
from presenter.importers.source_finding import source_finding


def read_pdfpc(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return the deck of the PDF that a file of pdfpc belongs to.

    Raises UsageError where the file is none of pdfpc, and PresenterError for a PDF that cannot be read.
    """
    try:
        file = parse_pdfpc(source.content)
    except PdfpcError as error:
        message = Text("This is no file of pdfpc, or it is damaged.")
        advice = Text("Import the PDF alone.")
        raise UsageError(source_finding("damaged-source", source.path, message, advice)) from error
    pdf = read_import_source(_pdf_of(source.path, file))
    return deck_of_pdf(pdf, request, PdfpcBeside(file, source.path))


def _pdf_of(path: Path, file: PdfpcFile) -> Path:
    """Return the PDF: the one of the same name, or the one beside it that the file names."""
    named = PurePosixPath(file.pdf.replace("\\", "/")).name
    same = path.with_suffix(".pdf")
    if same.is_file() or not named or named in (".", ".."):
        return same
    return path.with_name(named)

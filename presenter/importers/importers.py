"""The kinds of files that can be imported, and what reads each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import UsageError, use_one_of
from presenter.i18n.text import Text
from presenter.importers.deck_import import Reader, import_deck
from presenter.importers.import_request import Imported, ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.source_finding import source_finding
from presenter.importers.source_kind import SUFFIXES, SourceKind, kind_by_name

# One function for each kind, in the order of `SourceKind`; it imports its reader when such a file is named.


def _pdf(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    from presenter.importers.pdf.read_pdf import read_pdf

    return read_pdf(source, request)


def _pdfpc(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    from presenter.importers.pdf.read_pdfpc import read_pdfpc

    return read_pdfpc(source, request)


def _pptx(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    from presenter.importers.pptx.read_pptx import read_pptx

    return read_pptx(source, request)


def _odp(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    from presenter.importers.odp.read_odp import read_odp

    return read_odp(source, request)


def _markdown(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    from presenter.importers.dialects.read_dialect import read_dialect

    return read_dialect(source, request)


def _page(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    from presenter.importers.dialects.read_dialect import read_page

    return read_page(source, request)


READERS: Mapping[SourceKind, Reader] = MappingProxyType(
    {
        SourceKind.PDF: _pdf,
        SourceKind.PDFPC: _pdfpc,
        SourceKind.PPTX: _pptx,
        SourceKind.ODP: _odp,
        SourceKind.MARKDOWN: _markdown,
        SourceKind.HTML: _page,
    }
)
"""What makes decks of the kinds of files that are decks."""


def import_into_deck(request: ImportRequest) -> Imported:
    """Bring files into a deck: subtitles into one that is there or not, what is a deck into a new one.

    Raises PresenterError, before anything is written, where that cannot be done.
    """
    _require_target(request)
    if all(kind_by_name(source) is SourceKind.SUBTITLES for source in request.sources):
        from presenter.importers.subtitles.subtitle_import import import_subtitles

        return import_subtitles(request)
    return import_deck(request, read_deck)


def read_deck(source: ImportSource, request: ImportRequest) -> ImportedDeck:
    """Return what the reader for its kind makes of a file. Raises PresenterError where it cannot be read."""
    reader = READERS.get(source.kind)
    if reader is None:
        message = Text("There is no importer for files that end in “{suffix}”.")
        message = message.with_fields(suffix=source.path.suffix)
        raise UsageError(source_finding("unknown-source", source.path, message, use_one_of(known_suffixes())))
    return reader(source, request)


def can_be_read(kind: SourceKind | None) -> bool:
    """Tell whether decks are made of files of this kind."""
    return kind in READERS


def known_suffixes() -> tuple[str, ...]:
    """Return the suffixes of files that can be imported."""
    return tuple(suffix for suffix, kind in SUFFIXES.items() if kind in (SourceKind.SUBTITLES, *READERS))


def _require_target(request: ImportRequest) -> None:
    """Refuse to take for a deck what is imported itself, or another file of its kind."""
    target = request.target
    is_source = target.exists() and any(
        source.exists() and source.samefile(target) for source in request.sources
    )
    if is_source or kind_by_name(target) not in (None, SourceKind.MARKDOWN):
        message = Text("This is no deck, and nothing is written into it.")
        advice = Text("Name after --to the deck’s own file, which ends in `.md`.")
        raise UsageError(source_finding("not-a-deck", target, message, advice))

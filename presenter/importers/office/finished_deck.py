"""The slides that a reader of an office program's file made, as a deck of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.office.as_pages import slides_as_pages
from presenter.importers.office.deck_of import deck_settings, slides_of
from presenter.importers.office.losses import Losses
from presenter.importers.office.parts import OfficeSlide
from presenter.importers.office.picture_files import PictureFiles
from presenter.importers.office.reading_direction import as_read


def finished_deck(
    slides: Sequence[OfficeSlide],
    settings: Mapping[str, object],
    source: ImportSource,
    request: ImportRequest,
    pictures: PictureFiles,
    losses: Losses,
) -> ImportedDeck:
    """Return a deck of slides in our layouts, or of their pictures where these are asked for.

    Raises UsageError where LibreOffice is to draw them and is not installed, or cannot.
    """
    read = as_read(slides, str(settings["language"]))
    if request.as_pictures:
        written, *files = slides_as_pages(read, source, request.folder_name)
    else:
        written, files = slides_of(read), list(pictures.files)
    made, said = deck_settings(written, settings)
    return ImportedDeck(tuple(made), said, tuple(files), losses.findings)

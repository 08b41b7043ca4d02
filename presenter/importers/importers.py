"""The kinds of files that can be imported, by the suffixes of their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from presenter.errors import Finding, Span, UsageError, use_one_of
from presenter.i18n.text import Text
from presenter.importers.codes import MEANINGS
from presenter.importers.import_request import Imported, ImportRequest

Importer: TypeAlias = Callable[[ImportRequest], Imported]


def import_into_deck(request: ImportRequest) -> Imported:
    """Bring files into a deck, by the importer of the first one.

    Raises PresenterError, before anything is written, where that cannot be done.
    """
    _require_target(request)
    suffix = request.sources[0].suffix.lower()
    if suffix not in IMPORTERS:
        severity, _ = MEANINGS["unknown-source"]
        message = Text("There is no importer for files that end in “{suffix}”.").with_fields(suffix=suffix)
        span = Span(request.sources[0])
        raise UsageError(Finding("unknown-source", severity, message, span, advice=use_one_of(IMPORTERS)))
    return IMPORTERS[suffix](request)


def _require_target(request: ImportRequest) -> None:
    """Refuse to take for a deck what is imported itself, or another file of its kind."""
    target = request.target
    is_source = target.exists() and any(
        source.exists() and source.samefile(target) for source in request.sources
    )
    if is_source or target.suffix.lower() in IMPORTERS:
        severity, _ = MEANINGS["not-a-deck"]
        message = Text("This is no deck, and nothing is written into it.")
        advice = Text("Name after --to the deck’s own file, which ends in `.md`.")
        raise UsageError(Finding("not-a-deck", severity, message, Span(target), advice=advice))


def _subtitles(request: ImportRequest) -> Imported:
    from presenter.importers.subtitle_import import import_subtitles  # and each importer when it is needed

    return import_subtitles(request)


IMPORTERS: Mapping[str, Importer] = MappingProxyType({".srt": _subtitles, ".vtt": _subtitles})

"""Which files can be opened as a deck, by their names."""

from __future__ import annotations

from pathlib import Path

from presenter.importers.source_kind import SourceKind, kind_by_name

_NO_DECKS = (SourceKind.SUBTITLES, SourceKind.PDFPC, None)


def may_be_deck(path: Path) -> bool:
    """Tell a deck, of this program or another, from subtitles, pictures and all else."""
    return kind_by_name(path) not in _NO_DECKS

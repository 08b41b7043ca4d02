"""Which files can be opened as a deck, by their names."""

from __future__ import annotations

from pathlib import Path

from presenter.importers.source_kind import OWN_SUFFIXES, SourceKind, kind_by_name

_NO_DECKS = (SourceKind.SUBTITLES, None)


def may_be_deck(path: Path) -> bool:
    """Tell a deck, of this program or another, from subtitles, pictures and all else."""
    return kind_by_name(path) not in _NO_DECKS


def is_own_deck(path: Path) -> bool:
    """Tell a file that is opened by presenting it from one that is first to be imported."""
    return may_be_deck(path) and path.suffix.lower() in OWN_SUFFIXES

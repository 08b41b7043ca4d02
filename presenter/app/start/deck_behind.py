"""The deck that a talk is given with when some file is opened."""

from __future__ import annotations

from pathlib import Path

from presenter.importers.source_kind import OWN_SUFFIXES, kind_by_name
from presenter.storage.state_folder import opened_folder


def deck_behind(state: Path, path: Path) -> Path:
    """Return a deck itself, and of a file of another program the deck that it was imported to.

    A file in Markdown may be either; it is the other program's where it has been imported.
    """
    imported = opened_folder(state, path) / f"{path.stem}.md"
    is_own = kind_by_name(path) is None or path.suffix.lower() in OWN_SUFFIXES
    return path if is_own and not imported.exists() else imported

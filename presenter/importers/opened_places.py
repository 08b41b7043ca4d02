"""The decks that files of other programs are opened as: how many of them are kept."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from presenter.catalogs.folder import FOLDER_NAME
from presenter.importers.import_record import read_record

MOST_KEPT = 20


def forget_unused(folder: Path, most: int = MOST_KEPT) -> None:
    """Take away the decks that were made longest ago, where they are too many and are as they were made.

    One that was edited or translated stays, however old.
    """
    with suppress(OSError):
        places = [place for place in folder.iterdir() if place.is_dir()]
        for place in sorted(places, key=lambda each: each.stat().st_mtime, reverse=True)[most:]:
            if _is_as_made(place):
                shutil.rmtree(place, ignore_errors=True)


def _is_as_made(place: Path) -> bool:
    if (place / FOLDER_NAME).exists():
        return False
    decks = list(place.glob("*.md"))
    records = [(deck, read_record(deck)) for deck in decks]
    return all(record is not None and record.text.encode() == deck.read_bytes() for deck, record in records)

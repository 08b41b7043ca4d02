"""The decks that were opened last, whichever way they were, with when that was."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.storage.backup import read_kept, write_kept
from presenter.storage.line_file import make_private_folder
from presenter.storage.plain import NotPlainError, from_plain, to_plain

FOLDER = "start"
FILE = "recent.json"
MOST = 24
LARGEST_FILE = 200_000  # bytes


@dataclass(frozen=True, slots=True)
class RecentDeck:
    """A deck by the whole path of its file, its title as it was then, and the aware moment of its opening."""

    path: str
    opened: datetime
    title: str = ""


@dataclass(frozen=True, slots=True)
class RecentDecks:
    """All of them, the one that was opened last first."""

    decks: tuple[RecentDeck, ...] = ()

    def with_deck(self, deck: RecentDeck) -> RecentDecks:
        """Return them with one that was opened just now; those unused for longest go."""
        others = (known for known in self.decks if known.path != deck.path)
        return RecentDecks((deck, *others)[:MOST])

    def without(self, path: str) -> RecentDecks:
        """Return them without one."""
        return RecentDecks(tuple(known for known in self.decks if known.path != path))


def recent_decks(state: Path) -> RecentDecks:
    """Return what the folder of the program's state knows of; nothing where it cannot be read."""
    return read_kept(state / FOLDER / FILE, _read) or RecentDecks()


def note_recent(state: Path, paths: Iterable[Path], opened: datetime, title: str = "") -> None:
    """Remember that decks were opened, the first one last of all; a disk that refuses must disturb nobody."""
    with suppress(OSError):
        recent = recent_decks(state)
        for path in reversed(tuple(paths)):
            recent = recent.with_deck(RecentDeck(os.path.abspath(path), opened, title))  # noqa: PTH100
        _write(state, recent)


def forget_recent(state: Path, path: str) -> None:
    """Remember a deck no more."""
    with suppress(OSError):
        _write(state, recent_decks(state).without(path))


def _write(state: Path, recent: RecentDecks) -> None:
    make_private_folder(state / FOLDER)  # what somebody speaks about is nobody else's concern
    write_kept(state / FOLDER / FILE, json.dumps(to_plain(recent), indent=1).encode("ascii"), _read)


def _read(path: Path) -> RecentDecks | None:
    try:
        with path.open("rb") as file:
            return from_plain(RecentDecks, json.loads(file.read(LARGEST_FILE)))
    except (OSError, ValueError, RecursionError, NotPlainError):
        return None

"""Talks that broke off and can be gone on with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from presenter.app.start.deck_behind import deck_behind
from presenter.dataclass import dataclass
from presenter.storage.folder_lock import FolderLock
from presenter.storage.journal_files import read_journal
from presenter.storage.recent_decks import RecentDeck
from presenter.storage.state_folder import talk_folder
from presenter.talk.journal import Entry, UnknownJournalError, entry_of
from presenter.talk.resume import is_unfinished


@dataclass(frozen=True, slots=True)
class UnfinishedTalk:
    """A talk by its deck, with the number of the slide where it broke off, and when."""

    deck: RecentDeck
    slide: int
    moment: datetime


def unfinished_talks(state: Path, decks: Iterable[RecentDeck], moment: datetime) -> Iterator[UnfinishedTalk]:
    """Yield those of some decks that can be gone on with at a moment; one that is going on now is none."""
    for deck in decks:
        entry = _entry(talk_folder(state, deck_behind(state, Path(deck.path))))
        if entry is not None and is_unfinished(entry, moment):
            yield UnfinishedTalk(deck, entry.state.slide + 1, entry.moment)


def _entry(folder: Path) -> Entry | None:
    """Return how the last talk of a folder stood; None where none is told of, or it is under way."""
    try:
        if not folder.is_dir() or (lock := FolderLock.take(folder)) is None:
            return None
        lock.release()
        records = read_journal(folder).records
        entry = entry_of(records) if records else None
    except (OSError, UnknownJournalError):
        return None
    return entry.before if entry is not None and entry.before is not None else entry

"""An entry that a person stands for."""

from __future__ import annotations

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import MACHINE
from presenter.catalogs.line import LineKind


def confirmed(entry: Entry) -> Entry:
    """Return an entry whose translation a person stands for."""
    comments = entry.comments(LineKind.COMMENT)
    by_hand = [comment for comment in comments if not comment.startswith(MACHINE)]
    if len(by_hand) < len(comments):
        entry = entry.with_comments(LineKind.COMMENT, by_hand)
    return entry.with_fuzzy(fuzzy=False).with_previous(None)

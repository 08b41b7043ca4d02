"""The words of an entry that has no place of its own, kept as comments of another one."""

from __future__ import annotations

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import MACHINE
from presenter.catalogs.line import LineKind

FORMERLY = "formerly: "
"""What the translator's comment begins with that keeps the words of an entry for which there is no place."""


def with_former(entry: Entry, former: Entry) -> Entry:
    """Return an entry whose comments tell what another one said that it does not say itself."""
    words = (words for words in former.translations if words and words not in entry.translations)
    by_hand = (text for text in former.comments(LineKind.COMMENT) if not text.startswith(MACHINE))
    said = [*by_hand, *(FORMERLY + " ".join(text.split()) for text in words)]
    comments = entry.comments(LineKind.COMMENT)
    new = [text for text in said if text not in comments]
    return entry.with_comments(LineKind.COMMENT, [*comments, *new]) if new else entry

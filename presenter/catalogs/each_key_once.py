"""One entry for a key, as gettext wants it of those out of use too."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.line import LineKind

FORMERLY = "formerly: "
"""What the translator's comment begins with that keeps the words of an entry for which there is no place."""


def each_key_once(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without the obsolete ones whose key another has; their words become comments there.

    Where two branches of a project were joined, a key can be in use and obsolete at once. msgcat, and Poedit
    with it, refuses such a file. Those in use come first; of two obsolete ones the later counts.
    """
    found: dict[Key, Entry] = {}
    for entry in entries:
        other = found.get(entry.key)
        if other is None:
            found[entry.key] = entry
        elif other.obsolete:
            del found[entry.key]
            found[entry.key] = _with_former(entry, other)
        else:
            found[entry.key] = _with_former(other, entry)
    return list(found.values())


def _with_former(entry: Entry, former: Entry) -> Entry:
    """Return an entry whose comments tell what another one said that it does not say itself."""
    words = (words for words in former.translations if words and words not in entry.translations)
    said = [*former.comments(LineKind.COMMENT), *(FORMERLY + " ".join(text.split()) for text in words)]
    comments = entry.comments(LineKind.COMMENT)
    new = [text for text in said if text not in comments]
    return entry.with_comments(LineKind.COMMENT, [*comments, *new]) if new else entry

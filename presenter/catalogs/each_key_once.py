"""One entry for a key, as gettext wants it of those out of use too."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.former_words import with_former


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
            found[entry.key] = with_former(entry, other)
        else:
            found[entry.key] = with_former(other, entry)
    return list(found.values())

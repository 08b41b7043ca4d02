"""A translation, and the words that it is of, changed in a catalog; every other entry stays byte for byte."""

from __future__ import annotations

from presenter.catalogs.confirmed import confirmed
from presenter.catalogs.each_key_once import each_key_once
from presenter.catalogs.entry import Entry, Key, new_entry
from presenter.catalogs.po_file import PoFile


def with_rewording(
    file: PoFile, before: Key, after: Key, translation: str | None, *, is_used_elsewhere: bool = False
) -> PoFile | None:
    """Return a catalog in which the words of `after`, which were those of `before`, have this translation.

    It counts as a translator's: nothing is fuzzy. None for the translation leaves what is there, also a
    draft, and takes it along. Where the former words are used elsewhere too they keep their entry. None is
    returned where the new words have another translation already, which others may rely on.
    """
    known = _live(file, after)
    old = _live(file, before)
    if before != after and known is not None and known.is_filled:
        return file if translation in (None, known.translations[0]) and not known.is_fuzzy else None
    if known is not None:  # the words are as they were, or have had no translation yet
        return _replaced(file, known, _translated(known, translation)) if translation is not None else file
    if old is not None and not is_used_elsewhere:
        return _replaced(file, old, _translated(old.with_key(after), translation))
    if translation is None:
        return file
    return _added(file, old, _translated(new_entry(after, newline=file.newline), translation))


def _live(file: PoFile, key: Key) -> Entry | None:
    return next((entry for entry in file.entries if entry.key == key and not entry.obsolete), None)


def _translated(entry: Entry, translation: str | None) -> Entry:
    if translation is None:
        return entry
    if [words.split() for words in entry.translations] != [translation.split()]:
        entry = entry.with_translations((translation,))
    return confirmed(entry)


def _replaced(file: PoFile, old: Entry, new: Entry) -> PoFile:
    entries = each_key_once(new if entry is old else entry for entry in file.entries)
    return PoFile(file.path, tuple(entries), file.tail, file.byte_order_mark)


def _added(file: PoFile, neighbour: Entry | None, new: Entry) -> PoFile:
    """Return a catalog with one entry more: behind its neighbour, else behind all that are in use."""
    live = [place for place, entry in enumerate(file.entries, start=1) if not entry.obsolete]
    place = file.entries.index(neighbour) + 1 if neighbour is not None else max(live, default=0)
    return file.with_entries(each_key_once((*file.entries[:place], new, *file.entries[place:])))

"""Translations from elsewhere written into a catalog, losing none that is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from presenter.catalogs.confirmed import confirmed
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass

_NONE: Mapping[Key, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FilledIn:
    """A catalog with new translations; the entries, as they were, whose own were kept or replaced."""

    file: PoFile
    kept: tuple[Entry, ...]
    replaced: tuple[Entry, ...]


def filled_in(
    file: PoFile, words: Mapping[Key, str], *, replace: bool = False, former: Mapping[Key, str] = _NONE
) -> FilledIn:
    """Return a catalog in which the entries of these keys have these words, each as good as a translator's.

    One that is translated in another way keeps that, unless it is to be replaced, or that is still what came
    from elsewhere in the `former` words. A draft that was a translation of other words becomes an obsolete
    entry of those. Others stay byte for byte.
    """
    kept: list[Entry] = []
    replaced: list[Entry] = []
    entries: list[Entry] = []
    for entry in file.entries:
        text = words.get(entry.key)
        if text is None or entry.obsolete or entry.is_header or entry.plural:
            entries.append(entry)
            continue
        differs = entry.is_translated and entry.translations[0] != text
        is_own = differs and entry.translations[0] != former.get(entry.key)
        if is_own and not replace:
            kept.append(entry)
            entries.append(entry)
            continue
        if differs:
            replaced.append(entry)
        entries.append(confirmed(entry.with_translations((text,))))
    filled = PoFile(file.path, tuple(entries), file.tail, file.byte_order_mark)
    drafts = list(_former(file, filled))
    if drafts:
        filled = filled.with_entries((*entries, *drafts))
    return FilledIn(filled, tuple(kept), tuple(replaced))


def _former(before: PoFile, after: PoFile) -> Iterator[Entry]:
    """Yield, as obsolete, what drafts were that are no longer there: translations of former words."""
    known = {entry.key for entry in after.entries}
    for draft, now in zip(before.entries, after.entries, strict=True):
        former = draft.previous
        if now is draft or former is None or former in known or not (draft.is_fuzzy and draft.is_filled):
            continue
        if former[0] == draft.context and draft.translations != now.translations:
            known.add(former)
            yield draft.with_key(former).with_fuzzy(fuzzy=False).with_previous(None).as_obsolete()

"""How many forms a plural takes in a catalog, and an entry whose source gains or loses its plural."""

from __future__ import annotations

import re

from presenter.catalogs.entry import Entry
from presenter.catalogs.former_words import with_former
from presenter.catalogs.po_file import PoFile

_COUNT = re.compile(r"nplurals\s*=\s*([1-9])")


def plural_forms(file: PoFile) -> int:
    """Return how many plural forms the header declares, two where it does not say."""
    declared = _COUNT.search(file.headers.get("Plural-Forms", ""))
    return int(declared[1]) if declared else 2


def with_plural(entry: Entry, plural: str, forms: int) -> Entry:
    """Return the entry with the plural that the source now has; words made for another one are fuzzy."""
    if entry.plural == plural:
        return entry
    changed = entry.with_key(entry.key, plural)
    if bool(plural) != bool(entry.plural):
        count = forms if plural else 1
        changed = with_former(changed.with_translations((entry.translations[0],) * count), entry)
    return changed.with_fuzzy(fuzzy=entry.is_filled)

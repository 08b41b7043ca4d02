"""Check that the catalogs of the interface are complete and in step with the program's source."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.folder import FOLDER_NAME, catalog_path
from presenter.catalogs.interface import DOMAIN
from presenter.catalogs.interface_sync import ALWAYS, interface_template
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import template_entries

_FIELD = re.compile(r"\{\w*\}")


def interface_faults(checkout: Path) -> list[str]:
    """Return what is not as it should be, a line for each fault; `interface_sync` and a translator mend it.

    Raises PresenterError where a catalog is broken, and OSError where there is none.
    """
    folder = checkout / FOLDER_NAME
    template = _messages(folder / f"{DOMAIN}.pot")
    in_source = template_entries(interface_template(checkout))
    faults: list[str] = []
    if [entry.raw for entry in template] != [entry.raw for entry in in_source]:
        changed = {entry.key for entry in template} ^ {entry.key for entry in in_source}
        faults.append(f"{DOMAIN}.pot is stale: {sorted(changed) or 'in its order, its places or its flags'}")
    for language in ALWAYS:
        catalog = _messages(catalog_path(folder, language, DOMAIN))
        faults.extend(f"{language}: {fault}" for fault in _of_catalog(catalog, template))
    return faults


def twins(messages: Iterable[str]) -> list[tuple[str, ...]]:
    """Return messages that differ by case or by their last stop alone: translated twice for nothing.

    Words in capitals stand for a value in the help, and a title goes without the ellipsis of its menu: both
    are meant.
    """
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for message in messages:
        alike[message.rstrip(".:").casefold()].add(message)
    groups = ([message for message in group if not message.isupper()] for group in alike.values())
    return sorted(tuple(sorted(group)) for group in groups if len(group) > 1)


def _of_catalog(catalog: Iterable[Entry], template: Iterable[Entry]) -> Iterator[str]:
    entries: dict[Key, Entry] = {entry.key: entry for entry in catalog}
    asked = {entry.key for entry in template}
    for key in entries.keys() - asked:
        yield f"nobody asks for {key}"
    for key in asked - entries.keys():
        yield f"there is no {key}"
    for entry in entries.values():
        state = state_of(entry)
        if state is not EntryState.TRANSLATED:
            yield f"{state}: {entry.key}"
        sources = [_fields(source) for source in (entry.msgid, entry.plural) if source]
        for words in entry.translations:
            if words and _fields(words) not in sources:
                yield f"other fields than in the source: {words}"


def _messages(path: Path) -> list[Entry]:
    return [entry for entry in PoFile.read(path).entries if not (entry.is_header or entry.obsolete)]


def _fields(words: str) -> Counter[str]:
    return Counter(_FIELD.findall(words))

"""Whether the same words have one translation in a catalog, and a translation stands for one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.entry import Entry
from presenter.catalogs.likeness import likeness
from presenter.i18n.text import Text

_MARKS = re.compile(r"[\W_]+")
_FEWEST_WORDS = 4
_ALIKE = 0.6


def consistency_faults(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Fault]]:
    """Yield each entry that says otherwise than an earlier one of the same source or the same translation.

    What differs by capitals and punctuation alone is alike: a title has none of those that a sentence has.
    """
    by_source: defaultdict[str, list[Entry]] = defaultdict(list)
    by_target: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.plural or not entry.is_translated:
            continue
        source, target = _bare(entry.msgid), _bare(entry.translations[0])
        found = list(_told_otherwise(entry, by_source[source]))
        if len(target.split()) >= _FEWEST_WORDS:
            found += _used_again(entry, by_target[target])
        yield from ((entry, fault) for fault in found)
        by_source[source].append(entry)
        by_target[target].append(entry)


def _told_otherwise(entry: Entry, earlier: list[Entry]) -> Iterator[Fault]:
    words = entry.translations[0]
    for other in earlier:
        if other.msgid == entry.msgid and _bare(other.translations[0]) != _bare(words):
            yield Fault(
                "inconsistent",
                Text("The same words are “{words}” at line {line}.").with_fields(
                    words=other.translations[0], line=other.number
                ),
                Text("Choose one, or say that both are meant: # noqa: inconsistent"),
                0,
                len(words),
            )
            return


def _used_again(entry: Entry, earlier: list[Entry]) -> Iterator[Fault]:
    for other in earlier:
        if likeness(other.msgid.lower(), entry.msgid.lower()) < _ALIKE:
            yield Fault(
                "reused",
                Text("The same translation stands at line {line} for other words: “{words}”.").with_fields(
                    words=other.msgid, line=other.number
                ),
                Text("Look whether it was copied by mistake."),
                0,
                len(entry.translations[0]),
            )
            return


def _bare(text: str) -> str:
    return _MARKS.sub(" ", text).strip().lower()

"""Bring a translator's file in step with its source, losing nothing that was translated.

The steps, from the surest to the boldest, each for what the ones before left over:

1. the same context and msgid: kept as it stands;
2. an obsolete entry of the same context and msgid: restored;
3. what the source said before it was edited, and says again: no longer fuzzy;
4. the same words with other spaces, quotation marks or links: kept, with the new links;
5. the same msgid in other contexts, of which all translations agree: copied;
6. nearly the same words that left the source, at the same place, then on the same slide,
   then anywhere: carried over as fuzzy, with `#|` for what they were made for;
7. else a new, empty entry.

What left the source becomes obsolete (`#~`), at the end of the file.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from presenter.catalogs.entry import Entry, Key, new_entry
from presenter.catalogs.kinship import edited_pairs, renamed_slides
from presenter.catalogs.line import LineKind
from presenter.catalogs.mechanical_edit import with_new_links, words_alone
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import TemplateMessage

_FORMS = re.compile(r"nplurals\s*=\s*(\d)")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries came to be in step with their source in which way, and how many left it."""

    kept: int = 0
    restored: int = 0
    copied: int = 0
    carried: int = 0
    added: int = 0
    obsolete: int = 0


@dataclass(frozen=True, slots=True)
class Merge:
    """A file in step with its source, and how it came to be so."""

    file: PoFile
    counts: Counts


def merge(file: PoFile, template: tuple[TemplateMessage, ...], *, contexts_are_roles: bool = True) -> Merge:
    """Return the file in step with the template.

    Where contexts are but roles, as in decks, the same words have the same translation in
    another one; in the interface a context tells two meanings apart, so nothing is copied.
    """
    merger = _Merger(file, template)
    merger.keep()
    merger.restore_obsolete()
    merger.restore_edited()
    merger.keep_mechanically_edited()
    if contexts_are_roles:
        merger.copy_from_other_contexts()
    merger.carry_edited()
    merger.add()
    return merger.result()


class _Merger:
    """Find an entry for each message, and remember which old entries were used up.

    `_placed` holds the entries found, `_heirs` the new key of an old entry that changed its own.
    """

    def __init__(self, file: PoFile, template: tuple[TemplateMessage, ...]) -> None:
        self._file = file
        self._template = template
        self._wanted = {message.key for message in template}
        self._live = {entry.key: entry for entry in file.entries if not (entry.obsolete or entry.is_header)}
        self._obsolete = {entry.key: entry for entry in file.entries if entry.obsolete}
        self._placed: dict[Key, Entry] = {}
        self._heirs: dict[Key, Key] = {}
        self._counts: Counter[str] = Counter()
        declared = _FORMS.search(file.headers.get("Plural-Forms", ""))
        self._forms = int(declared[1]) if declared else 2

    def keep(self) -> None:
        for message in self._pending():
            entry = self._live.get(message.key)
            if entry is not None and (_is_worth_keeping(entry) or message.key not in self._obsolete):
                self._place("kept", message, entry)

    def restore_obsolete(self) -> None:
        for message in self._pending():
            if message.key in self._obsolete:
                self._place("restored", message, self._obsolete[message.key].as_live())

    def restore_edited(self) -> None:
        former = {entry.previous: entry for entry in self._leaving() if entry.is_fuzzy and entry.previous}
        for message in self._pending():
            entry = former.get(message.key)
            if entry is not None:
                restored = entry.with_key(message.key, entry.plural).with_previous(None)
                self._place("restored", message, restored.with_fuzzy(fuzzy=False), heir_of=entry)

    def keep_mechanically_edited(self) -> None:
        alike: defaultdict[Key, list[Entry]] = defaultdict(list)
        for entry in self._leaving():
            if entry.is_translated and not entry.plural:
                alike[entry.context, words_alone(entry.msgid)].append(entry)
        for message in self._pending():
            context, msgid = message.key
            candidates = alike[context, words_alone(msgid)]
            if message.plural or not candidates:
                continue
            entry = candidates.pop(0)
            words = with_new_links(entry.translations[0], entry.msgid, msgid)
            if words is not None:
                edited = entry.with_key(message.key).with_translations((words,))
                self._place("kept", message, edited, heir_of=entry)

    def copy_from_other_contexts(self) -> None:
        same_words: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in (*self._live.values(), *self._obsolete.values()):
            if entry.is_translated and not entry.plural:
                same_words[entry.msgid].append(entry)
        for message in self._pending():
            candidates = same_words[message.key[1]]
            if len({entry.translations for entry in candidates}) == 1 and not message.plural:
                entry = new_entry(message.key, newline=self._file.newline)
                self._place("copied", message, entry.with_translations(candidates[0].translations))

    def carry_edited(self) -> None:
        kept = [(message, self._live[message.key]) for message in self._template if message.key in self._live]
        for message, entry in edited_pairs(self._pending(), self._leaving(), renamed_slides(kept)):
            made_for = entry.previous if entry.is_fuzzy else entry.key
            carried = entry.with_key(message.key, entry.plural)
            if entry.is_filled:
                carried = carried.with_previous(made_for).with_fuzzy(fuzzy=True)
            self._place("carried" if entry.is_filled else "added", message, carried, heir_of=entry)

    def add(self) -> None:
        for message in self._pending():
            entry = new_entry(message.key, message.plural, newline=self._file.newline, forms=self._forms)
            self._place("added", message, entry)

    def result(self) -> Merge:
        gone = [entry for entry in self._leaving() if _is_worth_keeping(entry)]
        obsolete = [entry for entry in self._file.entries if entry.obsolete and not self._is_in_use(entry)]
        entries = [*self._in_order(), *obsolete, *(entry.as_obsolete() for entry in gone)]
        return Merge(self._file.with_entries(entries), Counts(**self._counts, obsolete=len(gone)))

    def _is_in_use(self, obsolete: Entry) -> bool:
        placed = self._placed.get(obsolete.key)
        return placed is not None and placed.translations == obsolete.translations

    def _pending(self) -> list[TemplateMessage]:
        return [message for message in self._template if message.key not in self._placed]

    def _leaving(self) -> list[Entry]:
        return [
            entry for key, entry in self._live.items() if key not in self._wanted and key not in self._heirs
        ]

    def _place(self, how: str, message: TemplateMessage, entry: Entry, heir_of: Entry | None = None) -> None:
        entry = _with_plural(entry, message.plural, self._forms)
        self._placed[message.key] = message.described(entry, message.files)
        self._counts[how] += 1
        if heir_of is not None:
            self._heirs[heir_of.key] = message.key

    def _in_order(self) -> list[Entry]:
        """Return the live entries in the file's order, a new one after the one it follows in the source."""
        standing = {self._heirs.get(key, key) for key in self._live}
        following: defaultdict[Key | None, list[Entry]] = defaultdict(list)
        above: Key | None = None
        for message in self._template:
            if message.key in standing:
                above = message.key
            else:
                following[above].append(self._placed[message.key])
        ordered = [entry for entry in self._file.entries if entry.is_header]
        ordered += following[None]
        for key in self._live:
            heir = self._heirs.get(key, key)
            if heir in self._placed:
                ordered += [self._placed[heir], *following[heir]]
        return ordered


def _with_plural(entry: Entry, plural: str, forms: int) -> Entry:
    """Return the entry with the plural that the source now has; words made for another one are fuzzy."""
    if entry.plural == plural:
        return entry
    changed = entry.with_key(entry.key, plural)
    if bool(plural) != bool(entry.plural):
        count = forms if plural else 1
        changed = changed.with_translations((entry.translations[0],) * count)
    return changed.with_fuzzy(fuzzy=entry.is_filled)


def _is_worth_keeping(entry: Entry) -> bool:
    return any(entry.translations) or bool(entry.comments(LineKind.COMMENT))

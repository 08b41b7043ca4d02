"""Bring a translator's file in step with its source, losing nothing that was translated.

The steps, from the surest to the boldest, each for what the ones before left over:

1. the same context and msgid: kept as it stands;
2. an obsolete entry of the same context and msgid: restored;
3. what the source said before it was edited, and says again: no longer fuzzy;
4. the same words with other spaces, quotation marks, links or dates: kept, with the new links;
5. the same msgid in other roles, of which all translations agree: moved from one that is gone, else copied;
6. nearly the same words that left the source, at the same place, then on the same slide,
   then anywhere, at last those that left it long ago: carried over as fuzzy, with `#|` for
   what they were made for;
7. else a new, empty entry.

What left the source becomes obsolete (`#~`), at the end of the file.
"""

from __future__ import annotations

from collections import defaultdict

from presenter.catalogs.confirmed import confirmed
from presenter.catalogs.each_key_once import each_key_once
from presenter.catalogs.entry import Entry, Key, new_entry
from presenter.catalogs.entry_change import Counts, EntryChange, Outcome
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.header import EXTRACTOR, rules_of, with_present_rules
from presenter.catalogs.kinship import edited_pairs, meaning_in, renamed_slides
from presenter.catalogs.line import LineKind
from presenter.catalogs.mechanical_edit import with_new_links, words_alone
from presenter.catalogs.plural_forms import plural_forms, with_plural
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import TemplateMessage
from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Merge:
    """A file in step with its source, and what became of each entry, those of the source in its order.

    `former_rules` is the version of the rules by which the source was cut into messages before, where that
    is an older one.
    """

    file: PoFile
    changes: tuple[EntryChange, ...]
    former_rules: str = ""

    @property
    def counts(self) -> Counts:
        """Return how many entries came to be in step in which way."""
        return Counts.of(self.changes)


def merge(
    file: PoFile,
    template: tuple[TemplateMessage, ...],
    *,
    contexts_are_roles: bool = True,
    edits_are_typos: bool = False,
) -> Merge:
    """Return the file in step with the template.

    Where contexts are but roles, as in decks, the same words have the same translation in
    another one; in the interface a context tells two meanings apart, so nothing is copied.
    Where edits are typos, a translation that still serves the mended words is not fuzzy.
    """
    merger = _Merger(file, template, roles=contexts_are_roles, typos=edits_are_typos)
    merger.keep()
    merger.restore_obsolete()
    merger.restore_edited()
    merger.keep_mechanically_edited()
    if contexts_are_roles:
        merger.take_from_other_roles()
    merger.carry_edited()
    merger.add()
    return merger.result()


class _Merger:
    """Find an entry for each message, and remember which old entries were used up.

    `_placed` holds the entries found, `_heirs` the new key of an old entry that changed its own,
    `_outdone` the entries in use that say less than an obsolete one of the same key.
    """

    def __init__(
        self, file: PoFile, template: tuple[TemplateMessage, ...], *, roles: bool, typos: bool
    ) -> None:
        self._file = file
        self._template = template
        self._wanted = {message.key for message in template}
        self._live = {entry.key: entry for entry in file.entries if not (entry.obsolete or entry.is_header)}
        self._obsolete = {entry.key: entry for entry in file.entries if entry.obsolete}
        self._placed: dict[Key, Entry] = {}
        self._heirs: dict[Key, Key] = {}
        self._changes: dict[Key, EntryChange] = {}
        self._outdone: list[Entry] = []
        self._contexts_are_roles, self._edits_are_typos = roles, typos
        self._forms = plural_forms(file)

    def keep(self) -> None:
        for message in self._pending():
            entry = self._live.get(message.key)
            if entry is not None and not self._is_outdone(entry):
                settled = self._settled(entry)
                outcome = Outcome.KEPT if settled is entry else Outcome.SETTLED
                self._place(outcome, message, settled)

    def restore_obsolete(self) -> None:
        for message in self._pending():
            if message.key in self._obsolete:
                self._place(Outcome.RESTORED, message, self._obsolete[message.key].as_live())
                if message.key in self._live:
                    self._outdone.append(self._live[message.key].as_obsolete())

    def restore_edited(self) -> None:
        former = {entry.previous: entry for entry in self._leaving() if entry.is_fuzzy and entry.previous}
        for message in self._pending():
            entry = former.get(message.key)
            if entry is not None:
                restored = entry.with_key(message.key, entry.plural).with_previous(None)
                self._place(Outcome.RESTORED, message, restored.with_fuzzy(fuzzy=False), heir_of=entry)
        lent = {
            entry.previous: entry
            for entry in self._live.values()
            if entry.previous and state_of(entry) in (EntryState.STALE, EntryState.GUESS) and not entry.plural
        }
        for message in self._pending():
            entry = lent.get(message.key)
            if entry is not None and not message.plural:
                own = new_entry(message.key, newline=self._file.newline)
                self._place(Outcome.RESTORED, message, own.with_translations(entry.translations))

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
                self._place(Outcome.PATCHED, message, edited, heir_of=entry)

    def take_from_other_roles(self) -> None:
        same_words: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in (*self._live.values(), *self._obsolete.values()):
            if entry.is_translated and not entry.plural:
                same_words[meaning_in(entry.context), entry.msgid].append(entry)
        leaving = {entry.key for entry in self._leaving()}
        for message in self._pending():
            context, msgid = message.key
            candidates = same_words[meaning_in(context), msgid]
            if len({entry.translations for entry in candidates}) != 1 or message.plural:
                continue
            gone = next((entry for entry in candidates if entry.key in leaving), None)
            if gone is not None:
                leaving.remove(gone.key)
                self._place(Outcome.MOVED, message, gone.with_key(message.key), heir_of=gone)
            else:
                entry = new_entry(message.key, newline=self._file.newline)
                self._place(Outcome.COPIED, message, entry.with_translations(candidates[0].translations))

    def carry_edited(self) -> None:
        kept = [(message, self._live[message.key]) for message in self._template if message.key in self._live]
        for message, entry in edited_pairs(self._pending(), self._leaving(), renamed_slides(kept)):
            self._carry(message, entry, heir_of=entry)
        long_gone = (entry.as_live() for entry in self._obsolete.values() if entry.is_filled)
        for message, entry in edited_pairs(self._pending(), long_gone, {}):
            self._carry(message, entry, heir_of=None)

    def add(self) -> None:
        for message in self._pending():
            entry = new_entry(message.key, message.plural, newline=self._file.newline, forms=self._forms)
            self._place(Outcome.ADDED, message, entry)

    def result(self) -> Merge:
        gone = [entry for entry in self._leaving() if self._is_to_be_kept(entry)]
        obsolete = [entry for entry in self._file.entries if entry.obsolete and not self._is_in_use(entry)]
        gone_now = (entry.as_obsolete() for entry in gone)
        entries = each_key_once([*self._in_order(), *self._outdone, *obsolete, *gone_now])
        changes = [self._changes[message.key] for message in self._template]
        changes += [EntryChange(Outcome.OBSOLETE, entry.key) for entry in gone]
        rules = rules_of(next((entry for entry in self._file.entries if entry.is_header), None))
        former = rules if rules != EXTRACTOR else ""
        return Merge(self._file.with_entries(entries), tuple(changes), former)

    def _settled(self, entry: Entry) -> Entry:
        """Return an entry without its doubt, where there is no reason for any.

        That is so where a tool saw a change of its role alone, which none of ours makes fuzzy, and all others
        with these words agree; and where the edit that made it stale mended a typo.
        """
        if entry.previous is None or not entry.is_fuzzy or entry.plural:
            return entry
        context, msgid = entry.previous
        state = state_of(entry)
        same = self._contexts_are_roles and msgid == entry.msgid
        same = same and meaning_in(context) == meaning_in(entry.context)
        if same and state is EntryState.STALE:
            others = {
                other.translations
                for other in self._live.values()
                if other.msgid == msgid and other.is_translated
            }
            same = others <= {entry.translations}
        mended = self._edits_are_typos and state_of(entry, self._wanted) is EntryState.STALE
        if not (same or mended):
            return entry
        return entry.with_previous(None).with_fuzzy(fuzzy=False)

    def _carry(self, message: TemplateMessage, entry: Entry, heir_of: Entry | None) -> None:
        """Place the translation of other words, as fuzzy unless their edit mended a typo."""
        if entry.is_translated:  # also a machine's draft, which somebody has accepted in another program
            entry = confirmed(entry)
        carried = entry.with_key(message.key, entry.plural)
        if not entry.is_filled:
            self._place(Outcome.ADDED, message, carried, heir_of=heir_of)
            return
        made_for = entry.previous if entry.is_fuzzy else entry.key
        marked = carried.with_previous(made_for).with_fuzzy(fuzzy=True)
        if self._edits_are_typos and heir_of is not None and state_of(marked) is EntryState.STALE:
            settled = marked.with_previous(None).with_fuzzy(fuzzy=False)
            self._place(Outcome.SETTLED, message, settled, heir_of=heir_of)
        else:
            self._place(Outcome.CARRIED, message, marked, heir_of=heir_of, former=entry.key)

    def _is_to_be_kept(self, entry: Entry) -> bool:
        """Tell whether an entry that leaves the source says anything that no other one does."""
        if not _is_worth_keeping(entry):
            return False
        made_for = entry.previous
        if not entry.is_fuzzy or made_for is None or entry.comments(LineKind.COMMENT):
            return True
        original = self._placed.get(made_for) or self._obsolete.get(made_for)
        return original is None or original.translations != entry.translations

    def _is_outdone(self, entry: Entry) -> bool:
        """Tell whether an obsolete entry of the same key says more, as joined branches leave it."""
        twin = self._obsolete.get(entry.key)
        if twin is None or entry.is_translated:
            return False
        return twin.is_translated or not _is_worth_keeping(entry)

    def _is_in_use(self, obsolete: Entry) -> bool:
        placed = self._placed.get(obsolete.key)
        return placed is not None and placed.translations == obsolete.translations

    def _pending(self) -> list[TemplateMessage]:
        return [message for message in self._template if message.key not in self._placed]

    def _leaving(self) -> list[Entry]:
        return [
            entry for key, entry in self._live.items() if key not in self._wanted and key not in self._heirs
        ]

    def _place(
        self,
        outcome: Outcome,
        message: TemplateMessage,
        entry: Entry,
        heir_of: Entry | None = None,
        former: Key | None = None,
    ) -> None:
        entry = with_plural(entry, message.plural, self._forms)
        self._placed[message.key] = message.described(entry, message.files)
        if heir_of is not None:
            self._heirs[heir_of.key] = message.key
            former = heir_of.key
        changed = former if former != message.key else None
        self._changes[message.key] = EntryChange(outcome, message.key, changed)

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
        ordered = [with_present_rules(entry) for entry in self._file.entries if entry.is_header]
        ordered += following[None]
        for key in self._live:
            heir = self._heirs.get(key, key)
            if heir in self._placed:
                ordered += [self._placed[heir], *following[heir]]
        return ordered


def _is_worth_keeping(entry: Entry) -> bool:
    return any(entry.translations) or bool(entry.comments(LineKind.COMMENT))

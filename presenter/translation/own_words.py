"""What of an entry is the translator's: the words, how sure they are, the remarks."""

from __future__ import annotations

from presenter.catalogs.confirmed import confirmed
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.entry_state import MACHINE
from presenter.catalogs.line import LineKind
from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The translator's part of an entry."""

    translations: tuple[str, ...]
    fuzzy: bool = False
    previous: Key | None = None
    comments: tuple[str, ...] = ()

    @classmethod
    def of(cls, entry: Entry) -> OwnWords:
        """Return the translator's part of an entry."""
        return cls(entry.translations, entry.is_fuzzy, entry.previous, entry.comments(LineKind.COMMENT))

    def put_into(self, entry: Entry) -> Entry:
        """Return an entry with these in place of its own; what is the same keeps its lines."""
        if len(self.translations) == len(entry.translations):
            entry = entry.with_translations(self.translations)
        entry = entry.with_fuzzy(fuzzy=self.fuzzy).with_previous(self.previous)
        return entry.with_comments(LineKind.COMMENT, self.comments)


NO_WORDS = OwnWords(("",))


def typed(entry: Entry, words: str) -> Entry:
    """Return an entry with words by a person: nothing about it is fuzzy, nor by a machine."""
    return confirmed(entry.with_translations((words,)))


def commented(entry: Entry, comment: str) -> Entry:
    """Return an entry with another remark of the translators'; what a machine left stays."""
    machine = [line for line in entry.comments(LineKind.COMMENT) if line.startswith(MACHINE)]
    return entry.with_comments(LineKind.COMMENT, [*machine, *comment.splitlines()])


def is_same(one: Entry, other: Entry | None) -> bool:
    """Tell whether two entries are the same in a file, wherever in it they stand."""
    return one is other or (other is not None and one.raw == other.raw)

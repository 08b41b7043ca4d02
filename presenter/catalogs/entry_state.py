"""How far the translation of one entry has come, and whether an audience may see it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from enum import StrEnum
from types import MappingProxyType

from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.likeness import still_serves
from presenter.catalogs.line import LineKind
from presenter.i18n.text import Text

MACHINE = "MT: "
"""What the translator's comment begins with that says which machine drafted a translation."""


class EntryState(StrEnum):
    """How far a translation has come: from done to not begun.

    STALE is a translation of an earlier wording which still serves; GUESS one of other words, which might
    mislead; DRAFT one by a machine, which nobody has looked at.
    """

    TRANSLATED = "translated"
    STALE = "stale"
    GUESS = "guess"
    DRAFT = "draft"
    MISSING = "missing"

    @property
    def may_be_shown(self) -> bool:
        """Tell whether an audience may see it."""
        return self in (EntryState.TRANSLATED, EntryState.STALE)


STATE_TITLES: Mapping[EntryState, Text] = MappingProxyType(
    {
        EntryState.TRANSLATED: Text("Translated"),
        EntryState.STALE: Text("Stale"),
        EntryState.GUESS: Text("Guessed"),
        EntryState.DRAFT: Text("Machine draft"),
        EntryState.MISSING: Text("Missing"),
    }
)


def state_of(entry: Entry, others: Container[Key] = ()) -> EntryState:
    """Return the state of an entry: only a fuzzy one made for nearly the same words is stale.

    `others` are the keys that its catalog has in use: a translation made for one of them, which msgmerge
    lends to new words that are alike, is that one's own and here but a guess.
    """
    if not entry.is_filled:
        return EntryState.MISSING
    if not entry.is_fuzzy:
        return EntryState.TRANSLATED
    if any(comment.startswith(MACHINE) for comment in entry.comments(LineKind.COMMENT)):
        return EntryState.DRAFT
    made_for = entry.previous
    if made_for is None or (made_for != entry.key and made_for in others):
        return EntryState.GUESS
    return EntryState.STALE if still_serves(made_for[1], entry.msgid) else EntryState.GUESS

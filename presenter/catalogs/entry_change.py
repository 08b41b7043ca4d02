"""What became of one entry of a catalog while it was brought in step with its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from presenter.catalogs.entry import Key
from presenter.dataclass import dataclass
from presenter.i18n.text import Text


class Outcome(StrEnum):
    """How an entry came to be what it is now, from the surest to the boldest.

    PATCHED is a translation whose links were renewed, SETTLED one whose source was mended without any change
    of what it says, RESTORED one that came back, MOVED and COPIED the same words in another context, CARRIED
    a translation of earlier words that is to be looked at again.
    """

    KEPT = "kept"
    PATCHED = "patched"
    SETTLED = "settled"
    RESTORED = "restored"
    MOVED = "moved"
    COPIED = "copied"
    CARRIED = "carried"
    ADDED = "new"
    OBSOLETE = "obsolete"


OUTCOME_TITLES: Mapping[Outcome, Text] = MappingProxyType(
    {
        Outcome.KEPT: Text("kept"),
        Outcome.PATCHED: Text("kept, with its new link"),
        Outcome.SETTLED: Text("kept, for a mended slip of the pen"),
        Outcome.RESTORED: Text("restored"),
        Outcome.MOVED: Text("kept, in another role"),
        Outcome.COPIED: Text("copied from another role"),
        Outcome.CARRIED: Text("to be looked at again"),
        Outcome.ADDED: Text("new"),
        Outcome.OBSOLETE: Text("obsolete"),
    }
)


@dataclass(frozen=True, slots=True)
class EntryChange:
    """An entry as it is now, what became of it, and the key that it had where that was another."""

    outcome: Outcome
    key: Key
    former: Key | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries came to be in step with their source in which way, and how many left it."""

    kept: int = 0
    restored: int = 0
    copied: int = 0
    carried: int = 0
    added: int = 0
    obsolete: int = 0

    @classmethod
    def of(cls, changes: Iterable[EntryChange]) -> Counts:
        """Return the counts of some changes; what only moved or was touched up counts as kept or copied."""
        found = Counter(change.outcome for change in changes)
        return cls(
            kept=found[Outcome.KEPT] + found[Outcome.PATCHED] + found[Outcome.SETTLED],
            restored=found[Outcome.RESTORED],
            copied=found[Outcome.COPIED] + found[Outcome.MOVED],
            carried=found[Outcome.CARRIED],
            added=found[Outcome.ADDED],
            obsolete=found[Outcome.OBSOLETE],
        )

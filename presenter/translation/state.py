"""How the work on a translation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from functools import cached_property

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import EntryState
from presenter.dataclass import dataclass
from presenter.translation.history import History
from presenter.translation.unit import Unit, UnitKey
from presenter.translation.unit_filter import Faults, Need, UnitFilter, counts
from presenter.translation.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Visit:
    """A stay at a unit: its entry at the beginning, and what was done since.

    `is_unsure` where the translator said so; what is typed then stays fuzzy.
    """

    key: UnitKey
    before: Entry
    is_typed: bool = False
    is_unsure: bool = False


@dataclass(frozen=True)
class TranslationState:
    """The workbench, the unit that the translator is at, which units are listed, and what can be taken back.

    `listed` holds the keys in reading order. The unit at hand stays listed, and so does one that was listed
    when the translator came to it, until they go elsewhere or ask for another list.
    `set_aside` has the words that an outside change took the place of, by unit, the latest first.
    """

    workbench: Workbench
    listed: tuple[UnitKey, ...] = ()
    visit: Visit | None = None
    filter: UnitFilter = field(default_factory=UnitFilter)
    faults: Faults = field(default_factory=Faults)
    history: History = field(default_factory=History)
    set_aside: Mapping[UnitKey, tuple[str, ...]] = field(default_factory=dict)
    unfinished_at_first: frozenset[UnitKey] = frozenset()

    @classmethod
    def begin(cls, workbench: Workbench) -> TranslationState:
        """Return the state in which the work begins: at the first unit that is not done, all listed."""
        unfinished = [unit for unit in workbench.units if unit.state is not EntryState.TRANSLATED]
        first = next(iter(unfinished or workbench.units), None)
        return cls(
            workbench,
            listed=tuple(unit.key for unit in workbench.units),
            visit=None if first is None else Visit(first.key, first.entry),
            unfinished_at_first=frozenset(unit.key for unit in unfinished),
        )

    @property
    def selected(self) -> UnitKey | None:
        """Return the key of the unit at hand; None where there is none."""
        return None if self.visit is None else self.visit.key

    @property
    def unit(self) -> Unit | None:
        """Return the unit at hand; None where there is none."""
        return self.workbench.unit(self.selected)

    @property
    def previous(self) -> str | None:
        """Return what the source said when the unit at hand was translated, if that was other words."""
        before = None if self.visit is None else self.visit.before.previous
        return None if before is None else before[1]

    @property
    def is_done(self) -> bool:
        """Tell whether nothing is left to do."""
        return all(unit.state is EntryState.TRANSLATED for unit in self.workbench.units)

    @cached_property
    def counts(self) -> Mapping[Need, int]:
        """Return how many units there are for each need, whatever is listed."""
        return counts(self.workbench.units, self.faults)

    @cached_property
    def listed_units(self) -> tuple[Unit, ...]:
        """Return the units that are listed, in reading order."""
        units = (self.workbench.unit(key) for key in self.listed)
        return tuple(unit for unit in units if unit is not None)

    def relisted(self) -> TranslationState:
        """Return the state with the list made anew; the unit at hand is on it in any case."""
        keys = tuple(
            unit.key
            for unit in self.workbench.units
            if unit.key == self.selected or self.filter.picks(unit, self.faults)
        )
        return self if keys == self.listed else replace(self, listed=keys)

"""Which units a translator wants to see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity
from presenter.i18n.fold import fold
from presenter.i18n.text import Text
from presenter.translation.unit import Unit, UnitKey


class Need(StrEnum):
    """What a unit may need, to be listed for it."""

    MISSING = "missing"
    STALE = "stale"
    UNSURE = "unsure"
    OVERFLOWING = "overflowing"
    FINDINGS = "findings"


NEED_TITLES: Mapping[Need, Text] = MappingProxyType(
    {
        Need.MISSING: Text("Missing"),
        Need.STALE: Text("Stale"),
        Need.UNSURE: Text("Guesses and drafts"),
        Need.OVERFLOWING: Text("Too long for the slide"),
        Need.FINDINGS: Text("With findings"),
    }
)


@dataclass(frozen=True, slots=True)
class Faults:
    """The units with which something is wrong, as others found it.

    With what is to be told of words that have no room, and how bad the worst is of what checks found.
    """

    overflowing: Mapping[UnitKey, Finding] = field(default_factory=dict)
    with_findings: Mapping[UnitKey, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """Which units to list: those with any of the needs, if there are some, and with all else that is asked.

    Words of a search may stand in any order in source, translation, comment and id; capitals and accents
    do not count. `slide` counts from 0.
    """

    needs: frozenset[Need] = frozenset()
    channel: Channel | None = None
    slide: int | None = None
    search: str = ""

    def picks(self, unit: Unit, faults: Faults) -> bool:
        """Tell whether a unit is listed."""
        return (
            (self.channel is None or unit.channel is self.channel)
            and (self.slide is None or self.slide in unit.slides)
            and (not self.needs or any(_NEEDS[need](unit, faults) for need in self.needs))
            and (not self.search or all(word in unit.folded for word in fold(self.search).split()))
        )


def counts(units: Iterable[Unit], faults: Faults) -> Mapping[Need, int]:
    """Return how many units have each of the needs."""
    every = tuple(units)
    return {need: sum(has_need(unit, faults) for unit in every) for need, has_need in _NEEDS.items()}


def _is_missing(unit: Unit, faults: Faults) -> bool:
    del faults
    return unit.state is EntryState.MISSING


def _is_stale(unit: Unit, faults: Faults) -> bool:
    del faults
    return unit.state is EntryState.STALE


def _is_unsure(unit: Unit, faults: Faults) -> bool:
    del faults
    return unit.state in (EntryState.GUESS, EntryState.DRAFT)


def _is_overflowing(unit: Unit, faults: Faults) -> bool:
    return unit.key in faults.overflowing


def _has_findings(unit: Unit, faults: Faults) -> bool:
    return unit.key in faults.with_findings


_NEEDS: Mapping[Need, Callable[[Unit, Faults], bool]] = MappingProxyType(
    {
        Need.MISSING: _is_missing,
        Need.STALE: _is_stale,
        Need.UNSURE: _is_unsure,
        Need.OVERFLOWING: _is_overflowing,
        Need.FINDINGS: _has_findings,
    }
)

"""One figure of the table: what was measured, beside the least that it could be, and what it may be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """In what something is measured; of a rate more is better, of all others less."""

    MILLISECONDS = "ms"
    SECONDS = "s"
    MEBIBYTES = "MiB"
    PER_CENT = "%"
    PER_SECOND = "/s"
    TIMES_A_SECOND = "a second"

    @property
    def is_rate(self) -> bool:
        """Tell whether more is better."""
        return self is Unit.PER_SECOND


@dataclass(frozen=True)
class Budget:
    """What a figure may be at most: so many times its floor, so much more than it, or so much."""

    times: float | None = None
    more: float | None = None
    most: float | None = None

    def limit(self, floor: float | None) -> float | None:
        """Return the most that the figure may be; None where no floor tells it."""
        if self.most is not None:
            return self.most
        if floor is None:
            return None
        return floor * self.times if self.times is not None else floor + (self.more or 0.0)

    def words(self, unit: Unit) -> str:
        """Return the budget as it stands in the table."""
        if self.times is not None:
            return f"≤ {self.times:g} ×"
        return f"≤ +{self.more:g} {unit.value}" if self.more is not None else f"< {self.most:g} {unit.value}"


@dataclass(frozen=True)
class Figure:
    """A figure of this program and its floor, both of one run; `slides` is 0 where it is of no deck."""

    name: str
    slides: int
    unit: Unit
    ours: float | None
    floor: float | None = None
    budget: Budget | None = None
    remark: str = ""

    @property
    def ratio(self) -> float | None:
        """Return how many times as much as the floor is taken; more than 1 is worse, for a rate too."""
        if not self.ours or not self.floor:
            return None
        return self.floor / self.ours if self.unit.is_rate else self.ours / self.floor

    @property
    def is_met(self) -> bool | None:
        """Tell whether the budget is kept; None where there is none, or nothing to hold it against."""
        limit = self.budget.limit(self.floor) if self.budget else None
        return None if limit is None or self.ours is None else self.ours <= limit

"""What an author says to translators between the lines: `<!-- i18n: a product's name -->`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Remarks:
    """The remarks of a whole file: comments by the number of the line they are about, and skipped lines."""

    comments: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    skipped: frozenset[int] = frozenset()

    def about(self, first: int, end: int) -> tuple[object, ...]:
        """Return what is said of the lines from a number up to before another."""
        if not self.comments and not self.skipped:
            return ()
        numbers = range(first, end)
        said = tuple((number, self.comments[number]) for number in numbers if number in self.comments)
        return (*said, *(number for number in numbers if number in self.skipped))


NO_REMARKS = Remarks()

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


NO_REMARKS = Remarks()

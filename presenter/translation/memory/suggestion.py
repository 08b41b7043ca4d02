"""Words that may serve as a translation."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.i18n.text import Text


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words that may serve, what they are a translation of, and where they come from.

    `likeness` is 1.0 where `source` is the very text at hand. `is_adapted` where numbers or links were put
    in place of others.
    """

    words: str
    source: str
    origin: str | Text
    likeness: float = 1.0
    is_adapted: bool = False

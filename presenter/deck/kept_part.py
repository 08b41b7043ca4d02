"""What was read of a part of a deck, kept with what was told of it, for when the deck is read again."""

from __future__ import annotations

from pathlib import Path

from presenter.dataclass import dataclass
from presenter.errors import Finding


@dataclass(frozen=True, slots=True)
class KeptPart:
    """A value, what was found wrong on the way to it, and where the files were that it names."""

    value: object
    findings: tuple[Finding, ...] = ()
    files: tuple[tuple[str, Path], ...] = ()

"""What is fuzzed: a reader, and what to begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).with_name("seeds")

Read = Callable[[bytes, Path], None]


@dataclass(frozen=True, slots=True)
class Target:
    """A reader of bytes, which may write into the folder that it is given.

    `read` returns whatever the bytes are, and raises only where a reader does not keep its promise.
    `words` are what the reader's format is made of.
    """

    name: str
    read: Read
    words: tuple[str, ...] = ()

    @property
    def seeds(self) -> tuple[Path, ...]:
        """Return the files to begin with: small ones in the format, and all that once was not read well."""
        return tuple(sorted((SEEDS / self.name).iterdir()))

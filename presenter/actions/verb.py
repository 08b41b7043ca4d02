"""What a keymap has to know of a verb."""

from __future__ import annotations

from typing import Protocol


class Verb(Protocol):
    """A row of a table of verbs, whichever window it is for."""

    @property
    def id(self) -> str:
        """Return what the verb is called in settings."""
        ...

    @property
    def keys(self) -> tuple[str, ...]:
        """Return its keys, in Qt's portable notation."""
        ...

"""What a verb is, whichever window it is for."""

from __future__ import annotations

from typing import Protocol

from presenter.i18n.text import Text


class Heading(Protocol):
    """What several verbs are about."""

    @property
    def title(self) -> Text:
        """Return it in words."""
        ...


class Verb(Protocol):
    """A row of a table of verbs."""

    @property
    def id(self) -> str:
        """Return what the verb is called in settings."""
        ...

    @property
    def title(self) -> Text:
        """Return what it is called in windows."""
        ...

    @property
    def group(self) -> Heading:
        """Return the heading that it stands under."""
        ...

    @property
    def keys(self) -> tuple[str, ...]:
        """Return its keys, in Qt's portable notation."""
        ...

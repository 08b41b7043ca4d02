"""The screens that are plugged in, by name."""

from __future__ import annotations

from presenter.qt.application import the_application
from presenter.windows.plugged_in import plugged_in


def list_screens() -> tuple[str, ...]:
    """Return the names of the screens that are plugged in."""
    application = the_application()
    names = tuple(screen.title for screen in plugged_in())
    del application  # kept until here: without it there are no screens
    return names

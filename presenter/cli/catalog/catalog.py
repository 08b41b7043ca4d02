"""`presenter catalog` and its actions."""

from __future__ import annotations

from presenter.cli.catalog import check, draft, prune, pseudo, status, sync
from presenter.cli.commands import Commands
from presenter.i18n.text import Text


def add_to(commands: Commands) -> None:
    """Add the command, its actions and their options."""
    commands.add_group(
        "catalog",
        Text("keep a deck’s translations in step with it"),
        (sync, status, check, pseudo, draft, prune),
    )

"""The actions that can be sent to a running talk, listed for help."""

from __future__ import annotations

from presenter.actions.table import ACTIONS
from presenter.i18n.text import Translate


def list_actions(translate: Translate) -> str:
    """Return a line for each action: its id with what it needs, and what it does."""
    rows = []
    for action in ACTIONS:
        arguments = action.arguments.render(translate) if action.arguments is not None else ""
        rows.append((f"{action.id} {arguments}".rstrip(), action.title.render(translate).rstrip("…")))
    longest = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:{longest}}  {title}" for name, title in rows)

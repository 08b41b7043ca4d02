"""The verbs for the notes."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.commands.view_command import ScaleNotes

NOTES = (
    Action(
        "notes-larger",
        Text("Larger notes"),
        Group.NOTES,
        ScaleNotes(1),
        keys=("+", "="),
        repeats=True,
    ),
    Action(
        "notes-smaller",
        Text("Smaller notes"),
        Group.NOTES,
        ScaleNotes(-1),
        keys=("-",),
        repeats=True,
    ),
    Action(
        "notes-down",
        Text("Scroll the notes down"),
        Group.NOTES,
        effects.ScrollNotes(1),
        keys=("Alt+Down",),
        repeats=True,
    ),
    Action(
        "notes-up",
        Text("Scroll the notes up"),
        Group.NOTES,
        effects.ScrollNotes(-1),
        keys=("Alt+Up",),
        repeats=True,
    ),
)

"""The verbs for what is noted for the minutes."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_note_of
from presenter.i18n.text import Text
from presenter.talk import effects
from presenter.talk.minutes_note import NoteKind

MINUTES = (
    Action(
        "note-decision",
        Text("Note a decision…"),
        Group.MINUTES,
        effects.AskForNote(NoteKind.DECISION),
        keys=("Ctrl+D",),
        parse=parse_note_of(NoteKind.DECISION),
        arguments=Text("TEXT"),
    ),
    Action(
        "note-action",
        Text("Note an action…"),
        Group.MINUTES,
        effects.AskForNote(NoteKind.ACTION),
        keys=("Ctrl+A",),
        parse=parse_note_of(NoteKind.ACTION),
        arguments=Text("TEXT"),
    ),
    Action(
        "note-question",
        Text("Note a question…"),
        Group.MINUTES,
        effects.AskForNote(NoteKind.QUESTION),
        keys=("Ctrl+Shift+Q",),
        parse=parse_note_of(NoteKind.QUESTION),
        arguments=Text("TEXT"),
    ),
    Action("list-notes", Text("What was noted"), Group.MINUTES, effects.ListNotes(), keys=("Ctrl+M",)),
)

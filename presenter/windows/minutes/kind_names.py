"""What the kinds of notes are called on the console."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.i18n.text import Text
from presenter.talk.minutes_note import NoteKind

KIND_NAMES: Mapping[NoteKind, Text] = MappingProxyType(
    {
        NoteKind.DECISION: Text("Decision"),
        NoteKind.ACTION: Text("Action"),
        NoteKind.QUESTION: Text("Question"),
    }
)

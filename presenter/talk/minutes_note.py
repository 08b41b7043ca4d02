"""What is noted for the minutes while the talk goes on."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from presenter.dataclass import dataclass


class NoteKind(StrEnum):
    """What a note holds."""

    DECISION = "decision"
    ACTION = "action"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class MinutesNote:
    """A note, known by its `number`, at the slide and the moment at which it was begun.

    `slide` is the slide's id and `slide_number` counts from 1. A note that was struck out is kept, and
    left out of the minutes.
    """

    number: int
    kind: NoteKind
    text: str
    slide: str
    slide_number: int
    begun: datetime
    struck: bool = False

"""What a journal says of a talk: records from states, and the state from records.

A record either stands for itself, with the whole state and the ids of the slides, or holds what
has changed: the fields of the state that are no longer the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import cast

from presenter.storage.plain import NotPlainError, Plain, from_plain, to_plain
from presenter.talk.state import TalkState

VERSION = 1
_VERSION, _STATE, _ENDED = "version", "state", "ended"


class UnknownJournalError(ValueError):
    """Records that are not a journal's, or of a version that is not known."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A talk as it was at a moment, which the monotonic clock of the time called `monotonic` seconds.

    `slides` holds the ids of all slides in order, `log` the name of the file in which it is told what was
    shown. `before` is an earlier talk that nobody has said yet whether to go on with.
    """

    state: TalkState
    slides: tuple[str, ...]
    moment: datetime
    monotonic: float
    log: str = ""
    ended: bool = False
    before: Entry | None = None

    def __post_init__(self) -> None:
        if self.moment.tzinfo is None:
            raise ValueError(self.moment)
        if not 0 <= self.state.slide < len(self.slides):
            raise ValueError(self.state.slide)

    @property
    def identifier(self) -> str:
        """Return the id of the slide."""
        return self.slides[self.state.slide]


def whole_record(entry: Entry) -> dict[str, Plain]:
    """Return the record that stands for itself."""
    return {_VERSION: VERSION, **cast("dict[str, Plain]", to_plain(entry))}


def change_record(old: TalkState, new: TalkState, moment: datetime, monotonic: float) -> dict[str, Plain]:
    """Return the record of a change."""
    changed: dict[str, Plain] = {}
    for field in fields(TalkState):
        value = getattr(new, field.name)
        before = getattr(old, field.name)
        if value is not before and value != before:
            changed[field.name] = to_plain(value)
    return {_STATE: changed, **_times(moment, monotonic)}


def end_record(moment: datetime, monotonic: float) -> dict[str, Plain]:
    """Return the record of a talk that was ended on purpose."""
    return {_ENDED: True, **_times(moment, monotonic)}


def entry_of(records: Sequence[Mapping[str, Plain]]) -> Entry:
    """Return what the records say in the end; raises UnknownJournalError where they cannot be understood."""
    first, *changes = records
    if first.get(_VERSION) != VERSION:
        raise UnknownJournalError(first.get(_VERSION))
    whole, state = dict(first), first.get(_STATE)
    for change in changes:
        changed = change.get(_STATE)
        if isinstance(changed, dict) and isinstance(state, dict):
            state = {**state, **changed}
        whole.update(change)
    try:
        return from_plain(Entry, {**whole, _STATE: state})
    except NotPlainError as error:
        raise UnknownJournalError(str(error)) from error


def _times(moment: datetime, monotonic: float) -> dict[str, Plain]:
    return {"moment": to_plain(moment), "monotonic": monotonic}

"""What a journal says of a talk: records from states, and the state from records.

A record either stands for itself, with the whole state and the ids of the slides, or holds what
has changed in the state, and no more: a key waits no longer where many slides have been shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from presenter.dataclass import dataclass
from presenter.storage.plain import NotPlainError, Plain, from_plain, to_plain
from presenter.storage.plain_change import UnknownChangeError, change_between, changed
from presenter.talk.state import TalkState

VERSION = 2
_VERSION, _STATE, _CHANGE, _ENDED = "version", "state", "change", "ended"


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
    return {_CHANGE: change_between(old, new), **_times(moment, monotonic)}


def end_record(moment: datetime, monotonic: float) -> dict[str, Plain]:
    """Return the record of a talk that was ended on purpose."""
    return {_ENDED: True, **_times(moment, monotonic)}


def entry_of(records: Sequence[Mapping[str, Plain]]) -> Entry:
    """Return what the records say in the end; raises UnknownJournalError where they cannot be understood."""
    first, *changes = records
    if first.get(_VERSION) != VERSION:
        raise UnknownJournalError(first.get(_VERSION))
    whole, state = dict(first), first.get(_STATE)
    try:
        for record in changes:
            if _CHANGE in record:
                state = changed(state, record[_CHANGE])
            whole.update(record)
        return from_plain(Entry, {**whole, _STATE: state})
    except (NotPlainError, UnknownChangeError) as error:
        raise UnknownJournalError(str(error)) from error


def _times(moment: datetime, monotonic: float) -> dict[str, Plain]:
    return {"moment": to_plain(moment), "monotonic": monotonic}

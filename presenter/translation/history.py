"""What a translator did, step by step, to be taken back and done again."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from presenter.catalogs.entry import Entry
from presenter.dataclass import dataclass
from presenter.translation.unit import UnitKey

MOST_EDITS = 1000
RUN = 2.0  # seconds without a key after which another step begins


@dataclass(frozen=True, slots=True)
class Edit:
    """A step: a unit's entry before and after; `moment` in seconds of a clock that never runs backwards.

    An open step is a run of typing, which goes on with the next key in the same unit.
    """

    key: UnitKey
    before: Entry
    after: Entry
    moment: float = 0.0
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """The steps that were done, and those that were taken back; the latest of each comes last."""

    done: tuple[Edit, ...] = ()
    undone: tuple[Edit, ...] = ()

    def with_edit(self, edit: Edit) -> History:
        """Return the history with one more step, or with more of the last one where that is still open."""
        last = self.done[-1] if self.done else None
        if (
            last is not None
            and last.is_open
            and edit.is_open
            and last.key == edit.key
            and edit.moment - last.moment < RUN
        ):
            return History((*self.done[:-1], replace(edit, before=last.before)))
        return History((*self.done[-MOST_EDITS + 1 :], edit))

    def closed(self) -> History:
        """Return the history with the last step ended: what is typed next is another."""
        if not self.done or not self.done[-1].is_open:
            return self
        return replace(self, done=(*self.done[:-1], replace(self.done[-1], is_open=False)))

    def taken_back(self) -> tuple[Edit, History] | None:
        """Return the last step and the history without it; None where there is none."""
        if not self.done:
            return None
        edit = replace(self.done[-1], is_open=False)
        return edit, History(self.done[:-1], (*self.undone, edit))

    def done_again(self) -> tuple[Edit, History] | None:
        """Return the step taken back last and the history with it; None where there is none."""
        if not self.undone:
            return None
        edit = self.undone[-1]
        return edit, History((*self.done, edit), self.undone[:-1])

    def without(self, keys: Container[UnitKey]) -> History:
        """Return the history without the steps of some units, which others have changed meanwhile."""
        return History(
            tuple(edit for edit in self.done if edit.key not in keys),
            tuple(edit for edit in self.undone if edit.key not in keys),
        )

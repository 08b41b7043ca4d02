"""Taking back the last step, and doing it again."""

from __future__ import annotations

from dataclasses import replace

from presenter.catalogs.entry import Entry
from presenter.i18n.text import Text
from presenter.translation.effects import Announce
from presenter.translation.history import History
from presenter.translation.outcome import Outcome
from presenter.translation.own_words import OwnWords, is_same
from presenter.translation.selection import visiting
from presenter.translation.state import TranslationState
from presenter.translation.unit import Unit


def undo(state: TranslationState) -> Outcome:
    """Return the outcome of taking back the last step, in whatever unit it was; the translator goes there."""
    found = state.history.taken_back()
    while found is not None:
        edit, history = found
        unit = state.workbench.unit(edit.key)
        if unit is not None:
            return _replayed(state, unit, edit.after, edit.before, history)
        found = history.taken_back()  # its words have left the deck since
    return Outcome(state, (Announce(Text("There is nothing to take back.")),))


def redo(state: TranslationState) -> Outcome:
    """Return the outcome of doing again what was taken back last."""
    found = state.history.done_again()
    while found is not None:
        edit, history = found
        unit = state.workbench.unit(edit.key)
        if unit is not None:
            return _replayed(state, unit, edit.before, edit.after, history)
        found = history.done_again()
    return Outcome(state, (Announce(Text("There is nothing to do again.")),))


def _replayed(
    state: TranslationState, unit: Unit, expected: Entry, wanted: Entry, history: History
) -> Outcome:
    key = unit.key
    # Where the deck has changed what it says of the unit, only the translator's part is put back.
    entry = wanted if is_same(unit.entry, expected) else OwnWords.of(wanted).put_into(unit.entry)
    moved = state if key == state.selected else visiting(state, key)
    workbench = moved.workbench.with_entry(key, entry)
    visit = None if moved.visit is None else replace(moved.visit, is_typed=True)
    return Outcome(replace(moved, workbench=workbench, history=history, visit=visit))

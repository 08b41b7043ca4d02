"""Where a translator goes from one unit to another."""

from __future__ import annotations

from dataclasses import replace

from presenter.catalogs.entry_state import EntryState
from presenter.translation.state import TranslationState, Visit
from presenter.translation.unit import UnitKey


def visiting(state: TranslationState, key: UnitKey) -> TranslationState:
    """Return the state with the translator come to a unit; it is listed in any case.

    A stay at the same unit goes on being unsure where the translator said so.
    """
    unit = state.workbench.unit(key)
    if unit is None:
        return replace(state, visit=None)
    is_unsure = state.visit is not None and state.visit.key == key and state.visit.is_unsure
    moved = replace(state, visit=Visit(key, unit.entry, is_unsure=is_unsure), history=state.history.closed())
    return moved if key == state.selected and key in state.listed else moved.relisted()


def listed_key(state: TranslationState, steps: int) -> UnitKey | None:
    """Return the key so many units down the list, or up, as far as it reaches; None for an empty list."""
    if not state.listed:
        return None
    here = state.listed.index(state.selected) if state.selected in state.listed else -1
    return state.listed[min(max(here + steps, 0), len(state.listed) - 1)]


def found_key(state: TranslationState) -> UnitKey | None:
    """Return the key of the unit at hand if it is one of those asked for, else of the first that is.

    None where none is: the unit at hand stays listed even so.
    """
    picked = [unit.key for unit in state.listed_units if state.filter.picks(unit, state.faults)]
    return state.selected if state.selected in picked else next(iter(picked), None)


def unfinished_key(state: TranslationState, *, backwards: bool) -> UnitKey | None:
    """Return the next unit that is not done, or the one before, around the end; None where there is no other.

    Those listed come first; where they are all done, those of the whole deck.
    """
    every = tuple(unit.key for unit in state.workbench.units)
    for keys in (state.listed, every):
        ordered = keys[::-1] if backwards else keys
        start = ordered.index(state.selected) + 1 if state.selected in ordered else 0
        for key in (*ordered[start:], *ordered[: max(start - 1, 0)]):
            unit = state.workbench.unit(key)
            if unit is not None and unit.state is not EntryState.TRANSLATED:
                return key
    return None

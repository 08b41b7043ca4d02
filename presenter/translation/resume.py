"""Going on with words that were not on the disk when the program ended."""

from __future__ import annotations

from dataclasses import replace

from presenter.i18n.text import plural
from presenter.translation.effects import Announce
from presenter.translation.history import Edit
from presenter.translation.journal import UnsavedUnit, UnsavedWords
from presenter.translation.memory.source_index import SourceIndex
from presenter.translation.outcome import Outcome
from presenter.translation.selection import visiting
from presenter.translation.state import TranslationState
from presenter.translation.three_ways import merged
from presenter.translation.unit import UnitKey


def resume(state: TranslationState, unsaved: UnsavedWords) -> Outcome:
    """Return the outcome of taking up what was unsaved: as it was, each unit a step that can be taken back.

    It is done unasked, as nobody wants to lose what they wrote, and told. Where the file has other words by
    now, those stay and the unsaved are set aside; so they are where the words to translate have left the
    deck: at the unit that is likest to it.
    """
    for unit in unsaved.units:
        state = _with_unit(state, unit)
    typed = [
        unit.key for unit in unsaved.units if unit.is_typed and state.workbench.unit(unit.key) is not None
    ]
    if typed:
        state = _typing(state, typed[-1])
    if not unsaved.units:
        return Outcome(state)
    text = plural(
        "A text that had not been saved is here again.",
        "{count} texts that had not been saved are here again.",
        len(unsaved.units),
    )
    return Outcome(state, (Announce(text),))


def _with_unit(state: TranslationState, unsaved: UnsavedUnit) -> TranslationState:
    bench = state.workbench
    unit, filed = bench.unit(unsaved.key), bench.filed(unsaved.key)
    if unit is None or filed is None:
        words = [*unsaved.set_aside, *filter(str.strip, unsaved.after.translations)]
        return _with_aside(state, _likest(state, unsaved.key), words)
    base, ours = unsaved.before.put_into(filed), unsaved.after.put_into(filed)
    both = merged(base, ours, filed)
    state = _with_aside(state, unsaved.key, [*filter(None, [both.set_aside]), *unsaved.set_aside])
    workbench = state.workbench.with_entry(unsaved.key, both.entry)
    if workbench is state.workbench:
        return state
    edit = Edit(unsaved.key, unit.entry, both.entry)
    return replace(state, workbench=workbench, history=state.history.with_edit(edit))


def _with_aside(state: TranslationState, key: UnitKey, words: list[str]) -> TranslationState:
    if not words:
        return state
    together = tuple(dict.fromkeys((*words, *state.set_aside.get(key, ()))))
    return replace(state, set_aside={**state.set_aside, key: together})


def _likest(state: TranslationState, key: UnitKey) -> UnitKey:
    """Return the key of the unit likest to one that is gone; its own where there is none."""
    units = state.workbench.units
    found = SourceIndex(tuple(unit.source for unit in units)).alike(key.msgid, 1)
    return units[found[0][0]].key if found else key


def _typing(state: TranslationState, key: UnitKey) -> TranslationState:
    """Return the state with the translator back at the words that they were typing."""
    moved = visiting(state, key)
    filed = moved.workbench.filed(key)
    if moved.visit is None or filed is None:
        return moved
    return replace(moved, visit=replace(moved.visit, before=filed, is_typed=True))

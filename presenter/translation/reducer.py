"""The one function that changes the work on a translation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from presenter.catalogs.confirmed import confirmed
from presenter.catalogs.entry import Entry
from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.translation.commands import (
    Clear,
    Command,
    ListUnits,
    MarkDone,
    MarkUnsure,
    NotSaved,
    Pause,
    Redo,
    RefuseFile,
    Resume,
    Saved,
    Select,
    SelectListed,
    SelectUnfinished,
    Settle,
    TakeDeck,
    TakeFile,
    TakeOver,
    TellFindings,
    TellOverflowing,
    TypeWords,
    Undo,
    WriteComment,
)
from presenter.translation.effects import Announce, Save
from presenter.translation.history import Edit
from presenter.translation.journal import UnsavedWords
from presenter.translation.outcome import Outcome
from presenter.translation.outside import refuse_file, take_deck, take_file, without_file
from presenter.translation.own_words import commented, typed
from presenter.translation.resume import resume
from presenter.translation.saving import files_to_write, saved
from presenter.translation.selection import listed_key, unfinished_key, visiting
from presenter.translation.state import TranslationState
from presenter.translation.taking_back import redo, undo
from presenter.translation.unit import UnitKey


@dataclass(frozen=True, slots=True)
class Moment:
    """When a command comes: seconds of a clock that never runs backwards, and what the calendar says."""

    monotonic: float
    time: datetime


_NOT_SAVED = Text("Your words could not be written to the catalog, and are kept here: {reason}")
_NOTHING_LEFT = Text("Everything is translated.")


def reduce(state: TranslationState, command: Command, now: Moment) -> Outcome:
    """Return what comes of a command.

    Pure: it reads no clock and no file, changes nothing and never raises for what a user can ask.
    """
    if isinstance(command, TypeWords | TakeOver | Clear | MarkDone | MarkUnsure | WriteComment | Undo | Redo):
        return _edit(state, command, now)
    if isinstance(command, Select | SelectListed | SelectUnfinished):
        return _go(state, command, now)
    if isinstance(command, ListUnits):
        return Outcome(replace(state, filter=command.filter).relisted())
    if isinstance(command, TellOverflowing):
        return Outcome(replace(state, faults=replace(state.faults, overflowing=command.findings)))
    if isinstance(command, TellFindings):
        return Outcome(replace(state, faults=replace(state.faults, with_findings=command.severities)))
    return _files(state, command, now)


def _files(
    state: TranslationState,
    command: Pause | Settle | Saved | NotSaved | TakeFile | RefuseFile | TakeDeck | Resume,
    now: Moment,
) -> Outcome:
    match command:
        case Pause():
            return _saving(state, now)
        case Settle():
            return _saving(_settled(state), now)
        case Saved(files):
            return Outcome(saved(state, files))
        case NotSaved(reason):
            return Outcome(state, (Announce(_NOT_SAVED.with_fields(reason=reason)),))
        case TakeFile(file, is_gone):
            return without_file(state, file.path) if is_gone else take_file(state, file)
        case RefuseFile(findings):
            return refuse_file(state, findings)
        case Resume(words):
            return _resumed(state, words, now)
        case TakeDeck(deck, catalogs):
            return take_deck(state, deck, catalogs)


def _resumed(state: TranslationState, words: UnsavedWords, now: Moment) -> Outcome:
    outcome = resume(state, words)
    saving = _saving(outcome.state, now)
    return replace(saving, effects=(*outcome.effects, *saving.effects))


def _edit(
    state: TranslationState,
    command: TypeWords | TakeOver | Clear | MarkDone | MarkUnsure | WriteComment | Undo | Redo,
    now: Moment,
) -> Outcome:
    if isinstance(command, Undo | Redo):
        outcome = undo(state) if isinstance(command, Undo) else redo(state)
        is_elsewhere = outcome.state.selected != state.selected
        return _saving(outcome.state, now) if is_elsewhere else outcome
    unit = state.unit
    visit = state.visit
    if unit is None or visit is None:
        return Outcome(state)
    match command:
        case TypeWords(words):
            return Outcome(_written(state, words, now, is_open=True))
        case TakeOver(words):
            return Outcome(_written(state, words, now))
        case Clear():
            return Outcome(_written(state, "", now))
        case WriteComment(comment):
            return Outcome(_with_edit(state, commented(unit.entry, comment), now))
        case MarkUnsure():
            state = replace(state, visit=replace(visit, is_unsure=True))
            fuzzy = unit.entry.with_fuzzy(fuzzy=unit.entry.is_filled)
            return _saving(_settled(_with_edit(state, fuzzy, now)), now)
        case MarkDone(go_on):
            state = replace(state, visit=replace(visit, is_unsure=False))
            if unit.entry.is_filled:
                state = _with_edit(state, confirmed(unit.entry), now)
            if go_on:
                return _go(state, SelectUnfinished(), now)
            return _saving(_settled(state), now)


def _written(state: TranslationState, words: str, now: Moment, *, is_open: bool = False) -> TranslationState:
    unit, visit = state.unit, state.visit
    if unit is None or visit is None or words == unit.target:
        return state
    entry = typed(unit.entry, words)
    if visit.is_unsure:
        entry = entry.with_fuzzy(fuzzy=entry.is_filled)
    return _with_edit(state, entry, now, is_open=is_open, is_typed=True)


def _with_edit(
    state: TranslationState, entry: Entry, now: Moment, *, is_open: bool = False, is_typed: bool = False
) -> TranslationState:
    unit, visit = state.unit, state.visit
    if unit is None or visit is None:
        return state
    workbench = state.workbench.with_entry(unit.key, entry)
    if workbench is state.workbench:
        return state
    edit = Edit(unit.key, unit.entry, entry, now.monotonic, is_open=is_open)
    return replace(
        state,
        workbench=workbench,
        history=state.history.with_edit(edit),
        visit=replace(visit, is_typed=visit.is_typed or is_typed),
    )


def _go(state: TranslationState, command: Select | SelectListed | SelectUnfinished, now: Moment) -> Outcome:
    target: UnitKey | None
    match command:
        case Select(key):
            target = key
        case SelectListed(steps):
            target = listed_key(state, steps)
        case SelectUnfinished(backwards):
            target = unfinished_key(state, backwards=backwards)
            if target is None:
                outcome = _saving(_settled(state), now)
                told = (Announce(_NOTHING_LEFT),) if state.is_done else ()
                return replace(outcome, effects=(*outcome.effects, *told))
    if target is None or target == state.selected or state.workbench.unit(target) is None:
        return Outcome(state)
    return _saving(visiting(state, target), now)


def _settled(state: TranslationState) -> TranslationState:
    """Return the state with the words at hand standing as they are: a new stay at the same unit."""
    return state if state.selected is None else visiting(state, state.selected)


def _saving(state: TranslationState, now: Moment) -> Outcome:
    files = files_to_write(state, now.time)
    return Outcome(state, (Save(files),) if files else ())

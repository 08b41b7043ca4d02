"""What is written to the disk, and what is not yet.

An audience may be looking at what is written, the moment it is. So words that are still being typed are
written as they are only when the translator goes elsewhere or says that they are done. While the translator
thinks they are written as fuzzy, which no audience is shown; but not where that would take away a translation
that an audience sees now: there the file keeps the one before, and the journal alone has the new words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import state_of
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.translation.opened_file import OpenedFile
from presenter.translation.own_words import is_same
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.translation.workbench import Workbench
from presenter.translation.written_file import WrittenFile

_DATE = "PO-Revision-Date"


def files_to_write(state: TranslationState, now: datetime) -> tuple[WrittenFile, ...]:
    """Return what is to be written now: files with edits in them, none that is broken on the disk."""
    instead = _instead(state)
    bench = state.workbench
    return tuple(
        _written(file, bench.rendered(file, instead), now)
        for file in bench.files
        if not file.findings and _has_news(bench, file, instead)
    )


def saved(state: TranslationState, written: tuple[WrittenFile, ...]) -> TranslationState:
    """Return the state after files were written: edited is what differs from the disk now.

    So may be what is at hand: where it was undone after a save that failed, the disk has what it was before.
    """
    workbench = state.workbench
    by_path = {each.file.path: each for each in written}
    files = tuple(
        file.written(done.file, done.synced) if (done := by_path.get(file.path)) is not None else file
        for file in workbench.files
    )
    bench = replace(workbench, files=files)
    keys = bench.edited if state.selected is None else bench.edited | {state.selected}
    edited = frozenset(key for key in keys if bench.is_edited(key))
    return replace(state, workbench=replace(bench, edited=edited))


def revised(file: PoFile, now: datetime) -> PoFile:
    """Return a file that says it was revised today; one that says so already is the same.

    Poedit and Emacs put the minute there at every save, so that the branches of two translators collide in
    that line each time; msgmerge leaves it alone. Who the translator is is not known here.
    """
    if file.headers.get(_DATE, "").startswith(f"{now:%Y-%m-%d}"):
        return file
    entries = tuple(_redated(entry, now) if entry.is_header else entry for entry in file.entries)
    return replace(file, entries=entries)


def _written(file: OpenedFile, synced: PoFile, now: datetime) -> WrittenFile:
    return WrittenFile(revised(file.kept(synced), now), synced, file.content)


def _instead(state: TranslationState) -> dict[UnitKey, Entry]:
    visit = state.visit
    unit = state.unit
    if visit is None or unit is None or not visit.is_typed or unit.entry == visit.before:
        return {}
    if state_of(visit.before).may_be_shown:
        return {unit.key: visit.before}
    # Without `#|`, which an edit of the deck may have brought: what is stale an audience does see.
    return {unit.key: unit.entry.with_fuzzy(fuzzy=unit.entry.is_filled).with_previous(None)}


def _has_news(workbench: Workbench, file: OpenedFile, instead: dict[UnitKey, Entry]) -> bool:
    """Tell whether anything of a file is to be written; one that was emptied was so by mistake."""
    return file.remains is not None or any(
        key not in instead or not is_same(instead[key], workbench.filed(key))
        for key in workbench.edited
        if workbench.file_of(key) is file
    )


def _redated(header: Entry, now: datetime) -> Entry:
    """Return the header with that one line changed."""
    date = f"{_DATE}: {now:%Y-%m-%d %H:%M%z}"
    lines = (
        line._replace(raw=f'"{date}\\n"{header.newline}', value=f"{date}\n")
        if line.kind is LineKind.MSGSTR and line.value.startswith(f"{_DATE}:") and not line.begins
        else line
        for line in header.lines
    )
    return Entry.of(tuple(lines))

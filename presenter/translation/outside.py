"""What others change while a translator is at work: the catalogs on the disk, and the deck."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.domains import domains
from presenter.catalogs.entry import Entry
from presenter.catalogs.header_check import newer_rules
from presenter.catalogs.po_file import PoFile
from presenter.deck.deck import Deck
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.translation.effects import Announce, Effect, PointOut
from presenter.translation.opened_file import OpenedFile
from presenter.translation.outcome import Outcome
from presenter.translation.own_words import OwnWords, is_same
from presenter.translation.state import TranslationState, Visit
from presenter.translation.three_ways import merged
from presenter.translation.unit import Unit, UnitKey
from presenter.translation.workbench import Workbench

_HOMELESS = Text("A text that you were translating has left the deck; your words are kept for its return.")


def take_file(state: TranslationState, disk: PoFile) -> Outcome:
    """Return the outcome of a catalog that others wrote: theirs, with what was done here since.

    Where both changed one unit, theirs stays in the file and ours is set aside, to be taken over again; but
    words that are being typed stay under the fingers, and it is theirs that are set aside.
    """
    bench = state.workbench
    old = next((file for file in bench.files if file.path == disk.path), None)
    content = disk.render().encode("utf-8")
    if old is None or (not old.findings and content == old.content):
        return Outcome(state)
    newer = newer_rules(disk, bench.language)
    if newer is not None:
        return refuse_file(state, (newer,))
    if not disk.entries and old.disk is not None:  # a disk that is full, or an editor that is still writing
        return without_file(state, disk.path, content)
    new = old.with_disk(disk)
    entries: dict[UnitKey, Entry] = {}
    set_aside = dict(state.set_aside)
    visit = state.visit
    conflicts: list[UnitKey] = []
    for key in bench.edited:
        if bench.file_of(key) is not old:
            entries[key] = bench.units[bench.number(key)].entry
            continue
        ours, theirs = bench.units[bench.number(key)].entry, new.entries[key.entry]
        both = merged(old.entries.get(key.entry), ours, theirs)
        aside = both.set_aside
        if aside:
            conflicts.append(key)
            if visit is not None and visit.key == key and visit.is_typed:
                aside, both = theirs.translations[0], both._replace(entry=OwnWords.of(ours).put_into(theirs))
            set_aside[key] = tuple(dict.fromkeys((aside, *set_aside.get(key, ()))))
        entries[key] = both.entry
    files = tuple(new if file is old else file for file in bench.files)
    workbench = Workbench.of(bench.deck, bench.language, files, bench.catalogs, entries)
    return _taken(state, replace(state, workbench=workbench, set_aside=set_aside), conflicts)


def without_file(state: TranslationState, path: Path, remains: bytes | None = None) -> Outcome:
    """Return the outcome of a catalog that is gone or empty: what it held stays here, for the next save."""
    files = tuple(file.without_disk(remains) if file.path == path else file for file in state.workbench.files)
    return Outcome(replace(state, workbench=replace(state.workbench, files=files)))


def refuse_file(state: TranslationState, findings: tuple[Finding, ...]) -> Outcome:
    """Return the outcome of a catalog that cannot be read: the last good one stays in use, unwritten."""
    paths = {finding.span.path for finding in findings}
    files = tuple(
        file.with_findings(tuple(finding for finding in findings if finding.span.path == file.path))
        if file.path in paths
        else file
        for file in state.workbench.files
    )
    return Outcome(replace(state, workbench=replace(state.workbench, files=files)))


def take_deck(state: TranslationState, deck: Deck, catalogs: Catalogs) -> Outcome:
    """Return the outcome of a deck that was changed: what is translated stays, as in `catalog sync`."""
    old = state.workbench
    known = {file.home.source: file for file in old.files}
    homes = [home for home in domains(deck) if home.into((old.language,))]
    files: list[OpenedFile] = []
    entries: dict[UnitKey, Entry] = {}
    for home in homes:
        before = known.get(home.source)
        if before is None:
            files.append(OpenedFile.open(deck, home, old.language))
            continue
        file = before.with_deck(deck, home)
        files.append(file)
        ours = file.in_step(old.rendered(before, {}))
        entries |= _differing(replace(file, synced=ours), file, deck.settings.language)
    workbench = Workbench.of(deck, old.language, tuple(files), catalogs, entries)
    set_aside = _with_homeless(state, workbench)
    outcome = _taken(state, replace(state, workbench=workbench, set_aside=set_aside), ())
    if set_aside is state.set_aside:
        return outcome
    return replace(outcome, effects=(*outcome.effects, Announce(_HOMELESS)))


def _with_homeless(state: TranslationState, new: Workbench) -> Mapping[UnitKey, tuple[str, ...]]:
    """Return what is set aside, with the unsaved words of texts that have left the deck: they may return."""
    there = {unit.target for unit in new.units}
    lost = {
        key: unit.target
        for key in state.workbench.edited
        if (unit := state.workbench.unit(key)) and unit.target.strip() and unit.target not in there
    }
    if not lost:
        return state.set_aside
    return {
        **state.set_aside,
        **{key: tuple(dict.fromkeys((words, *state.set_aside.get(key, ())))) for key, words in lost.items()},
    }


def _differing(ours: OpenedFile, filed: OpenedFile, own: Language) -> dict[UnitKey, Entry]:
    source = filed.home.source
    written_in = None if source == own else source
    return {
        UnitKey(*key, written_in): entry
        for key, entry in ours.entries.items()
        if not is_same(entry, filed.entries.get(key))
    }


def _taken(old: TranslationState, new: TranslationState, conflicts: Iterable[UnitKey]) -> Outcome:
    """Return the outcome of new units: the translator stays where they were, and is told what has changed."""
    changed = tuple(unit for unit in new.workbench.units if _is_news(old.workbench, unit))
    keys = tuple(unit.key for unit in changed)
    state = replace(new, visit=_visit_after(old, new.workbench), history=old.history.without(set(keys)))
    slides = tuple(dict.fromkeys(unit.slides[0] for unit in changed if unit.slides))
    effects: list[Effect] = [PointOut(keys, slides)] if keys else []
    count = len(tuple(conflicts))
    if count:
        text = plural(
            "Somebody else translated this too; the other words are among the suggestions.",
            "Somebody else translated {count} of your texts too; the other words are among the suggestions.",
            count,
        )
        effects.append(Announce(text))
    return Outcome(state.relisted(), tuple(effects))


def _is_news(old: Workbench, unit: Unit) -> bool:
    before = old.unit(unit.key)
    return before is None or OwnWords.of(before.entry) != OwnWords.of(unit.entry)


def _visit_after(state: TranslationState, new: Workbench) -> Visit | None:
    visit, unit = state.visit, state.unit
    if visit is None or unit is None:
        return None
    same = new.unit(visit.key)
    if same is None:
        heir = _heir(unit, state.workbench.number(unit.key), new)
        if heir is None:
            return None
        filed = new.filed(heir.key)
        # Half a sentence stays half a sentence, wherever an edit of the deck has carried it.
        before = filed if visit.is_typed and filed is not None else heir.entry
        return replace(visit, key=heir.key, before=before)
    if not visit.is_typed:
        return replace(visit, before=same.entry)
    # What the file has is what stays there for as long as the words here are being typed.
    filed = new.filed(visit.key)
    return replace(visit, before=same.entry if filed is None else filed)


def _heir(unit: Unit, number: int, new: Workbench) -> Unit | None:
    """Return the unit at the place of one whose words have left the deck, else the one next to it."""
    identities = {place.message.identity for place in unit.places} - {""}
    for candidate in new.units:
        if any(place.message.identity in identities for place in candidate.places):
            return candidate
    return new.units[min(number, len(new.units) - 1)] if new.units else None

"""Bring the catalogs of a deck in step with the deck."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from presenter.catalogs.deck_template import template_of
from presenter.catalogs.domains import domain_from, domains
from presenter.catalogs.folder import catalog_path, catalog_paths
from presenter.catalogs.header import catalog_header, creation_date, template_header
from presenter.catalogs.header_check import newer_rules
from presenter.catalogs.merge import Merge, merge
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync_report import LanguageSync, SyncReport
from presenter.catalogs.template import TemplateMessage, needed_in, template_entries
from presenter.catalogs.written_together import write_together
from presenter.deck.deck import Deck
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.storage.file_change import FileChange, content_of


def sync(
    deck: Deck,
    folder: Path,
    languages: Iterable[Language] | None = None,
    *,
    now: datetime | None = None,
    limits: Mapping[str, int] | None = None,
    times: Mapping[str, str] | None = None,
    edits_are_typos: bool = False,
) -> SyncReport:
    """Write the templates of a deck, and bring the catalogs of these languages in step, or of all.

    `limits` and `times` are as in `template_of`, `edits_are_typos` as in `merge`. A file is written only
    where something changed, and then all that are to be. Raises PresenterError where a catalog is broken,
    before any file is touched, or where one was saved meanwhile, and OSError where one cannot be written;
    the others are then as they were.
    """
    report, changes = planned_sync(
        deck, folder, languages, now=now, limits=limits, times=times, edits_are_typos=edits_are_typos
    )
    write_together(changes)
    return report


def planned_sync(
    deck: Deck,
    folder: Path,
    languages: Iterable[Language] | None = None,
    *,
    now: datetime | None = None,
    limits: Mapping[str, int] | None = None,
    times: Mapping[str, str] | None = None,
    edits_are_typos: bool = False,
) -> tuple[SyncReport, list[FileChange]]:
    """Return what `sync` would write, and its report; nothing is written.

    Raises PresenterError where a catalog is broken.
    """
    moment = now or datetime.now().astimezone()
    asked = None if languages is None else tuple(languages)
    plans = [
        _plan(
            template_of(deck, folder, each.source, limits, times),
            folder,
            each.name,
            source=each.source,
            languages=each.languages if asked is None else each.into(asked),
            edits_are_typos=edits_are_typos,
            now=moment,
        )
        for each in domains(deck)
    ]
    own, *others = (report for report, _ in plans)
    return replace(own, others=tuple(others)), [change for _, changes in plans for change in changes]


def merged_catalog(
    deck: Deck,
    folder: Path,
    language: Language,
    *,
    source: Language | None = None,
    now: datetime | None = None,
) -> Merge:
    """Return the catalog of a language in step with the deck, as `sync` would write it; nothing is written.

    It is that of what is written in the source language, the deck's own where none is given. Raises
    PresenterError where the catalog is broken.
    """
    home = domain_from(deck, source or deck.settings.language)
    path = home.catalogs(folder).get(language) or home.catalog(folder, language)
    moment = now or datetime.now().astimezone()
    template = template_of(deck, folder, home.source)
    return merge(_catalog(path, home.source, language, moment), needed_in(template, language))


def sync_template(
    template: tuple[TemplateMessage, ...],
    folder: Path,
    name: str,
    *,
    source: Language,
    languages: Iterable[Language],
    contexts_are_roles: bool = True,
    now: datetime | None = None,
) -> SyncReport:
    """Do the same for messages from anywhere; `name` is the domain."""
    report, changes = _plan(
        template,
        folder,
        name,
        source=source,
        languages=languages,
        contexts_are_roles=contexts_are_roles,
        now=now or datetime.now().astimezone(),
    )
    write_together(changes)
    return report


def _plan(
    template: tuple[TemplateMessage, ...],
    folder: Path,
    name: str,
    *,
    source: Language,
    languages: Iterable[Language],
    contexts_are_roles: bool = True,
    edits_are_typos: bool = False,
    now: datetime,
) -> tuple[SyncReport, list[FileChange]]:
    """Return what is to be written, and the report of it; nothing is written."""
    paths = catalog_paths(folder, name)
    changes: list[FileChange] = []
    synced: list[LanguageSync] = []
    for language in languages:
        path = paths.get(language) or catalog_path(folder, language, name)
        before = content_of(path)
        merged = merge(
            _catalog(path, source, language, now),
            needed_in(template, language),
            contexts_are_roles=contexts_are_roles,
            edits_are_typos=edits_are_typos,
        )
        change = FileChange(path, before, merged.file.render().encode("utf-8"))
        synced.append(LanguageSync(language, path, merged, change.before != change.after))
        changes.append(change)
    file = PoFile(folder / f"{name}.pot")
    file = file.with_entries([template_header(name, source, now), *template_entries(template)])
    template_change = _template_change(file)
    report = SyncReport(
        template=file.path,
        messages=len(template),
        is_template_changed=template_change.before != template_change.after,
        languages=tuple(synced),
    )
    return report, [template_change, *changes]


def _catalog(path: Path, source: Language, language: Language, now: datetime) -> PoFile:
    file = read_own_catalog(path) if path.exists() else PoFile(path)
    if not file.entries:
        return file.with_entries([catalog_header(path.stem, source, language, now)])
    newer = newer_rules(file, language)
    if newer is not None:
        raise PresenterError(newer)
    return file


def _template_change(file: PoFile) -> FileChange:
    """Return how the template changes; a date alone is no reason to."""
    text = file.render()
    before = content_of(file.path)
    old = (before or b"").decode("utf-8", errors="replace")
    old_date, new_date = creation_date(old), creation_date(text)
    if old_date and new_date and text.replace(new_date, old_date, 1) == old:
        return FileChange(file.path, before, before)
    return FileChange(file.path, before, text.encode("utf-8"))

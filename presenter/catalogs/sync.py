"""Bring the catalogs of a deck in step with the deck."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from presenter.catalogs.deck_template import template_of
from presenter.catalogs.domains import domain_from, domains
from presenter.catalogs.folder import catalog_path, catalog_paths
from presenter.catalogs.header import catalog_header, creation_date, template_header
from presenter.catalogs.merge import Counts, Merge, merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import TemplateMessage, template_entries
from presenter.deck.deck import Deck
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.storage.write_atomically import write_atomically


@dataclass(frozen=True, slots=True)
class LanguageSync:
    """What became of one language's catalog."""

    language: Language
    path: Path
    counts: Counts
    is_changed: bool

    @property
    def text(self) -> Text:
        """Return the counts as a sentence."""
        return Text(
            "{language}: {kept} kept, {restored} restored, {copied} copied, {carried} to be looked at again, "
            "{added} new, {obsolete} obsolete."
        ).with_fields(language=self.language, **asdict(self.counts))


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did: to the template and to each language.

    `others` are the reports of what the deck has in further languages than its own.
    """

    template: Path
    messages: int
    is_template_changed: bool
    languages: tuple[LanguageSync, ...]
    others: tuple[SyncReport, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Tell whether any file was written."""
        return self.is_template_changed or (
            any(language.is_changed for language in self.languages)
            or any(other.is_changed for other in self.others)
        )

    @property
    def texts(self) -> tuple[Text, ...]:
        """Return what was done, a sentence for the template and one for each language."""
        return (
            plural(
                "{template}: {count} message.", "{template}: {count} messages.", self.messages
            ).with_fields(template=str(self.template)),
            *(language.text for language in self.languages),
            *(text for other in self.others for text in other.texts),
        )


def sync(
    deck: Deck,
    folder: Path,
    languages: Iterable[Language] | None = None,
    *,
    now: datetime | None = None,
    limits: Mapping[str, int] | None = None,
    times: Mapping[str, str] | None = None,
) -> SyncReport:
    """Write the templates of a deck, and bring the catalogs of these languages in step, or of all.

    `limits` and `times` are as in `template_of`.
    A file is written only where something changed. Raises PresenterError where a catalog
    is broken, before any file is touched, and OSError where one cannot be written.
    """
    own, *others = [
        sync_template(
            template_of(deck, folder, each.source, limits, times),
            folder,
            each.name,
            source=each.source,
            languages=each.languages if languages is None else each.into(languages),
            now=now,
        )
        for each in domains(deck)
    ]
    return replace(own, others=tuple(others))


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
    needed = tuple(message for message in template if message.is_needed_in(language))
    return merge(_catalog(path, home.source, language, moment), needed)


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
    moment = now or datetime.now().astimezone()
    paths = catalog_paths(folder, name)
    merges = {
        language: merge(
            _catalog(paths.get(language) or catalog_path(folder, language, name), source, language, moment),
            tuple(message for message in template if message.is_needed_in(language)),
            contexts_are_roles=contexts_are_roles,
        )
        for language in languages
    }
    template_path = folder / f"{name}.pot"
    header = template_header(name, source, moment)
    file = PoFile(template_path).with_entries([header, *template_entries(template)])
    return SyncReport(
        template=template_path,
        messages=len(template),
        is_template_changed=_write_template(file),
        languages=tuple(_write_catalog(language, merged) for language, merged in merges.items()),
    )


def _catalog(path: Path, source: Language, language: Language, now: datetime) -> PoFile:
    file = PoFile.read(path) if path.exists() else PoFile(path)
    if file.entries:
        return file
    return file.with_entries([catalog_header(path.stem, source, language, now)])


def _write_catalog(language: Language, merged: Merge) -> LanguageSync:
    return LanguageSync(
        language=language,
        path=merged.file.path,
        counts=merged.counts,
        is_changed=_write(merged.file.path, merged.file.render()),
    )


def _write_template(file: PoFile) -> bool:
    """Write the template; a date alone is no reason to."""
    text = file.render()
    old = _text_of(file.path)
    old_date, new_date = creation_date(old), creation_date(text)
    if old_date and new_date and text.replace(new_date, old_date, 1) == old:
        return False
    return _write(file.path, text)


def _write(path: Path, text: str) -> bool:
    if path.exists() and _text_of(path) == text:
        return False
    write_atomically(path, text.encode("utf-8"))
    return True


def _text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace") if path.exists() else ""

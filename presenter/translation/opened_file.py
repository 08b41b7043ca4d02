"""A catalog that is open on the workbench: as it is on the disk, and in step with the deck."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from presenter.catalogs.deck_template import template_of
from presenter.catalogs.domains import Domain
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.header import catalog_header
from presenter.catalogs.header_check import newer_rules
from presenter.catalogs.merge import merge
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import TemplateMessage, needed_in
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding, PresenterError
from presenter.i18n.language import Language
from presenter.translation.own_words import OwnWords, is_same


@dataclass(frozen=True)
class OpenedFile:
    """A catalog as it was last read or written, and what it is when it is in step with the deck.

    `home` is the domain that it belongs to, `template` what the deck has for that. `disk` is None where there
    was never a file. With `findings` the file is broken: it is not written before it has been mended, and
    `disk` and `synced` are the last that could be read. So they are where it `is_gone`; what `remains` on the
    disk then is nothing, or a file without an entry.
    """

    home: Domain
    language: Language
    path: Path
    template: tuple[TemplateMessage, ...]
    disk: PoFile | None
    synced: PoFile
    findings: tuple[Finding, ...] = ()
    is_gone: bool = False
    remains: bytes | None = None

    @classmethod
    def open(cls, deck: Deck, home: Domain, language: Language) -> OpenedFile:
        """Read the catalog of a language, in step with the deck in memory; a missing one is a new one."""
        folder = translations_folder(deck)
        path = home.catalogs(folder).get(language) or home.catalog(folder, language)
        disk: PoFile | None = None
        findings: tuple[Finding, ...] = ()
        if path.exists():
            try:
                disk = read_own_catalog(path)
                newer = newer_rules(disk, language)
                findings = () if newer is None else (newer,)
            except PresenterError as error:
                findings = error.findings
        template = template_of(deck, folder, home.source)
        file = cls(home, language, path, template, disk, disk or PoFile(path), findings)
        return replace(file, synced=file.in_step(file.synced))

    @cached_property
    def entries(self) -> Mapping[Key, Entry]:
        """Return what there is to translate, by key, as the file has it."""
        return {entry.key: entry for entry in self.synced.entries if not (entry.obsolete or entry.is_header)}

    @cached_property
    def content(self) -> bytes | None:
        """Return what is on the disk; None where there is no file."""
        if self.is_gone:
            return self.remains
        return None if self.disk is None else self.disk.render().encode("utf-8")

    @cached_property
    def _kept(self) -> Mapping[Key, Entry]:
        """Return the entries of the disk that the deck alone has changed: what it remarks on them."""
        disk = () if self.disk is None else self.disk.entries
        kept = {entry.key: entry for entry in disk if _is_remarked(entry, self.entries.get(entry.key))}
        header = next((entry for entry in disk if entry.is_header), None)
        return kept if header is None else kept | {header.key: header}

    def kept(self, synced: PoFile) -> PoFile:
        """Return what to write: an edit of one unit shall be one in the file too.

        So the header, and the entries of which only the deck's remarks have changed, stand as they are on the
        disk, whatever is new in the deck or in the rules by which it is read: to bring those in is for a
        sync.
        """
        entries = (
            self._kept.get(entry.key, entry)
            if entry.is_header or entry is self.entries.get(entry.key)
            else entry
            for entry in synced.entries
        )
        return replace(synced, entries=tuple(entries))

    def written(self, disk: PoFile, synced: PoFile) -> OpenedFile:
        """Return the catalog after it was written like this, in step like that."""
        return replace(self, disk=disk, synced=synced, is_gone=False, remains=None)

    def with_disk(self, disk: PoFile) -> OpenedFile:
        """Return the catalog with another content of the file."""
        return replace(self, disk=disk, synced=self.in_step(disk), findings=(), is_gone=False, remains=None)

    def with_deck(self, deck: Deck, home: Domain) -> OpenedFile:
        """Return the catalog in step with a deck that was changed."""
        template = template_of(deck, translations_folder(deck), home.source)
        file = replace(self, home=home, template=template)
        return replace(file, synced=file.in_step(self.disk or PoFile(self.path)))

    def with_findings(self, findings: tuple[Finding, ...]) -> OpenedFile:
        """Return the catalog with a file that is broken now."""
        return replace(self, findings=findings)

    def without_disk(self, remains: bytes | None = None) -> OpenedFile:
        """Return the catalog with a file that is gone, or of which nothing but this remains."""
        return replace(self, findings=(), is_gone=True, remains=remains)

    def in_step(self, file: PoFile) -> PoFile:
        """Return a catalog in step with the template, an empty one with its headers."""
        if not file.entries:
            now = datetime.now().astimezone()
            header = catalog_header(self.home.name, self.home.source, self.language, now)
            file = file.with_entries([header])
        return merge(file, needed_in(self.template, self.language)).file


def _is_remarked(disk: Entry, synced: Entry | None) -> bool:
    """Tell whether an entry is another in step with the deck, with all that is the translator's as it was."""
    if synced is None or is_same(disk, synced) or disk.obsolete or disk.plural != synced.plural:
        return False
    return OwnWords.of(disk) == OwnWords.of(synced)

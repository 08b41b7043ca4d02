"""What is wrong with the translations of one catalog, entry by entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field

from presenter.catalogs.checks.consistency import consistency_faults
from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.glossary import NO_GLOSSARY, Glossary
from presenter.catalogs.checks.mutes import Mutes, may_be_muted, mutes_of
from presenter.catalogs.checks.place_in_entry import place_in_entry
from presenter.catalogs.checks.table import CHECKS
from presenter.catalogs.checks.unit_findings import entry_faults, placed
from presenter.catalogs.entry import Entry, Key
from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass
from presenter.deck.message import Role
from presenter.errors import Finding, Span, did_you_mean
from presenter.i18n.language import Language
from presenter.i18n.text import Text

_NO_MORE: Mapping[Key, tuple[Finding, ...]] = {}


@dataclass(frozen=True, slots=True)
class CatalogChecker:
    """All that a catalog is checked by: its languages, the glossary, and which slide shows a message.

    Marks of Markdown are none in the entries that are `literal`, which stand in code.
    `is_interface` has every entry hold the program's own words, whose contexts are no roles.
    """

    source: Language
    language: Language
    glossary: Glossary = NO_GLOSSARY
    slides: Mapping[Key, str] = field(default_factory=dict)
    literal: Collection[Key] = frozenset()
    is_interface: bool = False

    def findings(self, file: PoFile, more: Mapping[Key, tuple[Finding, ...]] = _NO_MORE) -> Iterator[Finding]:
        """Yield the findings of a catalog in the order of its entries.

        `more` are findings that others have of its messages, such as that one overflows: they are placed at
        its translation and muted with the rest.
        """
        entries = [entry for entry in file.entries if not (entry.obsolete or entry.is_header)]
        of_all: defaultdict[int, list[Fault]] = defaultdict(list)
        if not self.is_interface:
            for entry, fault in consistency_faults(entries):
                of_all[id(entry)].append(fault)
        for entry in entries:
            yield from self._of_entry(entry, file, of_all[id(entry)], more.get(entry.key, ()))

    def _of_entry(
        self, entry: Entry, file: PoFile, of_all: Iterable[Fault], more: Iterable[Finding]
    ) -> Iterator[Finding]:
        role = None if self.is_interface else role_of(entry)
        slide = self.slides.get(entry.key)
        found = [
            placed(fault, entry, form, file.path, slide, self.language)
            for form, fault in (
                *entry_faults(
                    entry,
                    role,
                    self.language,
                    self.source,
                    self.glossary,
                    is_literal=entry.key in self.literal,
                ),
                *((0, fault) for fault in of_all),
            )
        ]
        found += [_at(entry, finding, file) for finding in more]
        mutes = mutes_of(entry)
        yield from (finding for finding in found if not mutes.mute(finding.code))
        yield from self._unused(mutes, entry, file, {finding.code for finding in found})

    def _unused(self, mutes: Mutes, entry: Entry, file: PoFile, codes: set[str]) -> Iterator[Finding]:
        for name in mutes.unused(codes):
            is_known = name == "noqa" or may_be_muted(name)
            message = (
                Text("There is nothing here that “{name}” would mute.")
                if is_known
                else Text("There is no check “{name}” that could be muted.")
            )
            meant = None if is_known else did_you_mean(name, CHECKS)
            yield Finding(
                "unused-noqa",
                CHECKS["unused-noqa"].severity,
                message.with_fields(name=name),
                Span(file.path, max(mutes.line, 1)),
                entry.msgid,
                meant or Text("Take it out of the comment."),
                self.slides.get(entry.key),
                self.language,
            )


def role_of(entry: Entry) -> Role:
    """Return the role that an entry's context names; one without any is plain text."""
    try:
        return Role(entry.context.partition(":")[0].strip())
    except ValueError:
        return Role.BODY


def _at(entry: Entry, finding: Finding, file: PoFile) -> Finding:
    line, column = place_in_entry(entry, 0)
    return Finding(
        finding.code,
        finding.severity,
        finding.message,
        Span(file.path, line, column),
        finding.excerpt or entry.translations[0],
        finding.advice,
        finding.slide,
        finding.language,
    )

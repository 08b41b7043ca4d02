"""The words of a deck in every language for which there is a catalog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from presenter.catalogs.domains import Domain, domains
from presenter.catalogs.entry import Key
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.pseudo import PSEUDO_LANGUAGES, pseudo_translation
from presenter.catalogs.read_catalog import ReadCatalog, stamp_of
from presenter.catalogs.show_policy import SHOW_ALL, ShowPolicy
from presenter.catalogs.translatable import is_translatable
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, StaleWords
from presenter.deck.message import Message, Status, Words
from presenter.deck.spelled_out import shown_words
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.language import Language, fallback_chain
from presenter.i18n.text import Text

if TYPE_CHECKING:
    from presenter.catalogs.po_file import PoFile  # late: who shows the source's words reads no catalog

_NO_TABLE: Mapping[Key, Words] = MappingProxyType({})
_SHOWN = (Status.TRANSLATED, Status.STALE)
_STATUSES = MappingProxyType({EntryState.TRANSLATED: Status.TRANSLATED, EntryState.STALE: Status.STALE})


@dataclass(frozen=True)
class Catalogs:
    """Find the words of a message in a language; a Lookup for whoever lays out slides and cues.

    `tables` holds, for each language, what may be shown: ready Words by context and msgid;
    `drafts` the keys whose translation is held back, as it is fuzzy and might mislead, with what it is.
    A language is looked up as itself, then as what it is a variety of (`es_MX`, `es`), then
    the source's words stand in. An identical translation is a translation like any other.
    `others` look up what the deck has in further languages than its own, by that language.
    `policy` says what of all this an audience sees. `read` are the files, so that one that is the same
    need not be read again.
    """

    source: Language
    tables: Mapping[Language, Mapping[Key, Words]] = field(default_factory=dict)
    drafts: Mapping[Language, Mapping[Key, EntryState]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    others: Mapping[Language, Catalogs] = field(default_factory=dict)
    policy: ShowPolicy = SHOW_ALL
    read: Mapping[Path, ReadCatalog] = field(default_factory=dict, repr=False, compare=False)
    _whole: dict[tuple[str, Language], bool] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @classmethod
    def load(cls, deck: Deck) -> Catalogs:
        """Read all catalogs of a deck; what is wrong with one becomes a finding."""
        return cls(deck.settings.language).reload(deck)

    @classmethod
    def load_when_asked(cls, deck: Deck) -> Catalogs:
        """Return the catalogs of a deck, each of which is read when a word is first looked up in it.

        For whoever shows a slide or two: nothing is said of what is wrong with one, nor of drafts.
        """
        folder = translations_folder(deck)
        own, *further = (cls(each.source, TablesWhenAsked(each, folder)) for each in domains(deck))
        return replace(own, others={each.source: each for each in further}, policy=ShowPolicy.of(deck))

    def reload(self, deck: Deck) -> Catalogs:
        """Read the catalogs again; where one is broken now, the last good one stays in use."""
        folder = translations_folder(deck)
        own, *further = domains(deck)
        others = {each.source: _read_again(self.written_in(each.source), each, folder) for each in further}
        catalogs = _read_again(self, own, folder)
        findings = (*catalogs.findings, *(found for each in others.values() for found in each.findings))
        return replace(catalogs, others=others, findings=findings, policy=ShowPolicy.of(deck))

    def written_in(self, source: Language | None) -> Catalogs:
        """Return what looks up the words that are written in a language, None for the deck's own."""
        if source is None or source == self.source:
            return self
        return self.others.get(source) or Catalogs(source)

    def __call__(self, message: Message, language: Language) -> Words:
        """Return the words to show, the source's where there is no translation.

        Their dates, numbers and lists are written out.
        """
        words = self.written(message, language)
        return words if message.is_literal else shown_words(words, language)

    def written(self, message: Message, language: Language) -> Words:
        """Return the same words as the deck or the catalog has them, for whoever edits or checks them."""
        if message.language is not None or message.is_kept:
            return Words(message.text, message.source_language(self.source), Status.SOURCE)
        words = _find(self.written_in(message.written_in), message, language, self.policy.stale)
        if words.status in _SHOWN:
            slide = self.policy.slide_of(message)
            if slide is not None and not self.is_whole(slide, language):
                return Words(message.text, message.source_language(self.source), Status.SOURCE)
        return words

    def is_whole(self, slide: str, language: Language) -> bool:
        """Tell whether all of a slide can be shown in a language, so that none of it need be held back."""
        known = self._whole.get((slide, language))
        if known is None:
            known = self._whole[slide, language] = not any(
                message.language is None
                and not message.is_kept
                and _find(self.written_in(message.written_in), message, language, self.policy.stale).status
                is Status.MISSING
                for message in self.policy.whole.get(slide, ())
            )
        return known

    def with_words(
        self, language: Language, key: Key, words: Words | None, source: Language | None = None
    ) -> Catalogs:
        """Return the catalogs with other words for one key of a language, or with none for it.

        For whoever shows what is being typed. `source` is the language of the key's words, None for the
        deck's own.
        """
        home = self.written_in(source)
        if home is not self:
            return replace(self, others={**self.others, home.source: home.with_words(language, key, words)})
        table = dict(self.tables.get(language, {}))
        if words is None:
            table.pop(key, None)
        else:
            table[key] = words
        held_back = {other: state for other, state in self.drafts.get(language, {}).items() if other != key}
        return replace(
            self, tables={**self.tables, language: table}, drafts={**self.drafts, language: held_back}
        )

    def holds_draft(self, message: Message, language: Language) -> bool:
        """Tell whether there is a translation of the message that is held back."""
        return self._held_back(message, language) is not None

    def state(self, message: Message, language: Language) -> EntryState | None:
        """Return how far the translation of a message has come; None where it needs none.

        Whether an audience sees it is another matter.
        """
        if message.language is not None or message.is_kept:
            return None
        status = _find(self.written_in(message.written_in), message, language, StaleWords.SHOW).status
        if status is Status.SOURCE:
            return None
        if status in _SHOWN and not self._is_lent(message, language):
            return EntryState.STALE if status is Status.STALE else EntryState.TRANSLATED
        return self._held_back(message, language) or EntryState.MISSING

    def _is_lent(self, message: Message, language: Language) -> bool:
        """Tell whether what is shown of words with a meaning is the translation of those without it."""
        if not message.meaning:
            return False
        known = self.written_in(message.written_in).tables
        tables = [known[variety] for variety in fallback_chain(language) if variety in known]
        return bool(tables) and not any((message.context, message.text) in table for table in tables)

    def _held_back(self, message: Message, language: Language) -> EntryState | None:
        """Return what the translation is that is not shown; None where there is none."""
        keys = [(context, message.text) for context in message.contexts]
        drafts = self.written_in(message.written_in).drafts
        states = (drafts.get(variety, {}) for variety in fallback_chain(language))
        return next((held[key] for held in states for key in keys if key in held), None)


class TablesWhenAsked(Mapping[Language, Mapping[Key, Words]]):
    """The tables of a domain by language; each is read when it is asked for, and none that cannot be read."""

    def __init__(self, home: Domain, folder: Path) -> None:
        self._paths = home.catalogs(folder)
        self._read: dict[Language, Mapping[Key, Words]] = {}

    def __iter__(self) -> Iterator[Language]:
        return (language for language in self._paths if self._table(language))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getitem__(self, language: Language) -> Mapping[Key, Words]:
        table = self._table(language) if language in self._paths else None
        if not table:
            raise KeyError(language)
        return table

    def _table(self, language: Language) -> Mapping[Key, Words]:
        if language not in self._read:
            try:
                self._read[language], _ = _table(_read(self._paths[language], language), language)
            except PresenterError:
                self._read[language] = _NO_TABLE
        return self._read[language]


def _read_again(known: Catalogs, home: Domain, folder: Path) -> Catalogs:
    paths = home.catalogs(folder)
    tables: dict[Language, Mapping[Key, Words]] = {}
    drafts: dict[Language, Mapping[Key, EntryState]] = {}
    findings: list[Finding] = []
    read: dict[Path, ReadCatalog] = {}
    for language in dict.fromkeys((*home.languages, *paths, *known.tables)):
        if language in PSEUDO_LANGUAGES and language not in paths:
            continue
        path = paths.get(language) or home.catalog(folder, language)
        try:
            read[path] = one = _catalog(path, language, known.read.get(path))
            findings.extend(one.findings)
            tables[language], drafts[language] = one.table, one.drafts
        except PresenterError as error:
            missing = language not in paths
            findings.extend([_no_catalog(path, language)] if missing else error.findings)
            if language in known.tables:
                tables[language], drafts[language] = known.tables[language], known.drafts[language]
    return Catalogs(home.source, tables, drafts, tuple(findings), read=read)


def _catalog(path: Path, language: Language, before: ReadCatalog | None) -> ReadCatalog:
    """Return what is in a file, which need not be read where it is the one that was read before."""
    stamp = stamp_of(path)
    if before is not None and before.is_of(stamp):
        return before
    from presenter.catalogs.header_check import check_header

    file = _read(path, language)
    return ReadCatalog(stamp, *_table(file, language), tuple(check_header(file, language)))


def _find(catalogs: Catalogs, message: Message, language: Language, stale: StaleWords) -> Words:
    if language in PSEUDO_LANGUAGES and language not in catalogs.tables and is_translatable(message):
        # A trial needs no catalog.
        return Words(pseudo_translation(message.text, language), language, Status.TRANSLATED)
    if message.besides and (own := _written_beside(message, language)) is not None:
        return own
    for variety in fallback_chain(language):
        if variety == catalogs.source:
            return Words(message.text, catalogs.source, Status.SOURCE)
        table = catalogs.tables.get(variety, _NO_TABLE)
        for context in message.contexts:
            words = table.get((context, message.text))
            if words and not (words.status is Status.STALE and stale is StaleWords.SOURCE):
                return words
    status = Status.MISSING if is_translatable(message) else Status.SOURCE
    return Words(message.text, catalogs.source, status)


def _read(path: Path, language: Language) -> PoFile:
    from presenter.catalogs.own_catalog import read_own_catalog

    file = read_own_catalog(path)
    if not file.entries:
        raise PresenterError(_empty(path, language))
    return file


def _table(file: PoFile, language: Language) -> tuple[dict[Key, Words], dict[Key, EntryState]]:
    live = [entry for entry in file.entries if not (entry.obsolete or entry.is_header)]
    keys = {entry.key for entry in live}
    states = {entry.key: state_of(entry, keys) for entry in live}
    table = {
        entry.key: Words(entry.translations[0], language, _STATUSES[states[entry.key]])
        for entry in live
        if states[entry.key].may_be_shown
    }
    held_back = (EntryState.GUESS, EntryState.DRAFT)
    return table, {key: state for key, state in states.items() if state in held_back}


def _no_catalog(path: Path, language: Language) -> Finding:
    return Finding(
        "missing-catalog",
        Severity.WARNING,
        Text("There is no catalog for the language {language}.").with_fields(language=language),
        Span(path),
        advice=Text("Make it with: presenter catalog sync"),
        language=language,
    )


def _empty(path: Path, language: Language) -> Finding:
    return Finding(
        "syntax",
        Severity.ERROR,
        Text("This catalog is empty."),
        Span(path),
        advice=Text("Fill it with: presenter catalog sync"),
        language=language,
    )


def _written_beside(message: Message, language: Language) -> Words | None:
    """Return the words that the author wrote in a language; the message's own where a block has them."""
    for variety in fallback_chain(language):
        if variety in message.besides:
            text = dict(message.variants).get(variety, message.text)
            return Words(text, variety, Status.SOURCE)
    return None

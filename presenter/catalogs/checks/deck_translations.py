"""What is wrong with the translations of a deck: catalogs, glossary, and what others found of its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from presenter.catalogs.checks.catalog_checker import CatalogChecker
from presenter.catalogs.checks.glossary import Glossary
from presenter.catalogs.checks.read_glossary import read_glossary
from presenter.catalogs.domains import Domain, domains
from presenter.catalogs.entry import Key
from presenter.catalogs.entry_state import state_of
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.own_catalog import read_own_catalog
from presenter.catalogs.po_file import PoFile
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message
from presenter.deck.messages import messages
from presenter.errors import Finding, PresenterError, Span
from presenter.i18n.language import Language, fallback_chain


def translation_findings(
    deck: Deck, languages: Iterable[Language], of_words: Iterable[Finding] = ()
) -> Iterator[Finding]:
    """Yield what the checks find in the catalogs of a deck and in its glossary.

    `of_words` are findings of a language that stand at words of the deck, such as that they overflow: they
    are placed at the translation where there is one. A catalog that cannot be read is passed over, since
    whoever reads it for its words tells of it.
    """
    asked = tuple(languages)
    glossary, findings = read_glossary(translations_folder(deck))
    yield from findings
    left = list(of_words)
    for domain in domains(deck):
        checked = _CheckedDomain(deck, domain, glossary)
        for language in asked:
            yield from checked.findings(language, left)
    yield from left


class _CheckedDomain:
    """What a deck says of the messages of one domain, by the keys of their entries."""

    def __init__(self, deck: Deck, domain: Domain, glossary: Glossary) -> None:
        self._domain = domain
        self._glossary = glossary
        self._folder = translations_folder(deck)
        self._keys: dict[Span, tuple[Key, ...]] = {}
        self._slides: dict[Key, str] = {}
        self._literal: set[Key] = set()
        self._marked: set[Key] = set()
        for slide, message in messages(deck):
            if message.source_language(deck.settings.language) == domain.source:
                self._add(slide, message)

    def findings(self, language: Language, of_words: list[Finding]) -> Iterator[Finding]:
        """Yield the findings of one catalog; those of words that have a translation in it leave the list."""
        file = self._file(language)
        if file is None:
            return
        # What is held back from an audience is told of as such; its words are of another source.
        in_use = {entry.key for entry in file.entries if not entry.obsolete}
        shown = file.with_entries(entry for entry in file.entries if state_of(entry, in_use).may_be_shown)
        known = {entry.key for entry in shown.entries}
        more: defaultdict[Key, list[Finding]] = defaultdict(list)
        for finding in tuple(of_words):
            keys = known.intersection(self._keys.get(finding.span, ()))
            if finding.language == language and keys:
                more[next(iter(keys))].append(finding)
                of_words.remove(finding)
        checker = CatalogChecker(
            self._domain.source, language, self._glossary, self._slides, self._literal - self._marked
        )
        yield from checker.findings(shown, {key: tuple(found) for key, found in more.items()})

    def _add(self, slide: Slide | None, message: Message) -> None:
        keys = tuple((context, message.text) for context in message.contexts)
        self._keys.setdefault(message.span, keys)
        (self._literal if message.is_literal else self._marked).update(keys)
        for key in keys:
            if slide is not None:
                self._slides.setdefault(key, slide.identifier)

    def _file(self, language: Language) -> PoFile | None:
        """Return the catalog that a language is shown from, None where there is none that can be read."""
        paths = self._domain.catalogs(self._folder)
        for variety in fallback_chain(language):
            if variety == self._domain.source:
                return None
            if variety in paths:
                try:
                    return read_own_catalog(paths[variety])
                except PresenterError:
                    return None
        return None

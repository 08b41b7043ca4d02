"""The catalogs of a deck: a set of its own for each language that something of it is written in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from presenter.catalogs.folder import catalog_path, catalog_paths, domain
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.i18n.language import Language, fallback_chain


@dataclass(frozen=True, slots=True)
class Domain:
    """Catalogs of what is written in one language: their name, and the languages they are to be in.

    A PO file has one language for all its msgids, so a deck with slides in two languages has two domains.
    """

    source: Language
    name: str
    languages: tuple[Language, ...]

    def into(self, languages: Iterable[Language]) -> tuple[Language, ...]:
        """Return which of some languages need a catalog: those in which the words are not written."""
        return tuple(language for language in languages if self.source not in fallback_chain(language))

    def template(self, folder: Path) -> Path:
        """Return where the template is."""
        return folder / f"{self.name}.pot"

    def catalog(self, folder: Path, language: Language) -> Path:
        """Return where the catalog of a language is to be."""
        return catalog_path(folder, language, self.name)

    def catalogs(self, folder: Path) -> dict[Language, Path]:
        """Return the catalogs there are, by language."""
        return catalog_paths(folder, self.name)


def domains(deck: Deck) -> tuple[Domain, ...]:
    """Return the domain of the deck's own language, then one for each further language of its slides."""
    return tuple(domain_from(deck, source) for source in deck.source_languages)


def domain_from(deck: Deck, source: Language) -> Domain:
    """Return the domain of what is written in a language: `talk`, or `talk.from-es`."""
    own = deck.settings.language
    if source == own:
        targets = (language for language in deck.settings.translations if language != own)
        return Domain(source, domain(deck), tuple(targets))
    further = Domain(source, f"{domain(deck)}.from-{source}", ())
    return replace(further, languages=further.into(deck.languages))


def target_languages(deck: Deck) -> tuple[Language, ...]:
    """Return the languages that something of the deck is to be translated into, each once."""
    return tuple(dict.fromkeys(language for each in domains(deck) for language in each.languages))

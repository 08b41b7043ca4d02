"""The words that a team has agreed upon: `glossary.yaml` beside the catalogs.

terms:
- term: data facility
es: instalación de datos       # or a list of words that are all good
forbidden: {es: [centro de datos]}
note: not only the building
- term: Rubin
keep: yes                      # stays as it is in every language
case: yes                      # is a term only in these letters
links:
es: {"https://en.wikipedia.org/": "https://es.wikipedia.org/"}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from presenter.catalogs.checks.term_match import find_term
from presenter.dataclass import dataclass
from presenter.i18n.language import Language, fallback_chain

FILE_NAME = "glossary.yaml"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the source's language, and what stands for it in others.

    `keep` has it stay as it is everywhere; `case` counts it only in these very letters.
    """

    words: str
    targets: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    forbidden: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    keep: bool = False
    case: bool = False
    note: str = ""

    def targets_in(self, language: Language) -> tuple[str, ...]:
        """Return the words that are good for it in a language."""
        return (self.words,) if self.keep else _of(self.targets, language)

    def forbidden_in(self, language: Language) -> tuple[str, ...]:
        """Return the words that are bad for it in a language."""
        return _of(self.forbidden, language)


@dataclass(frozen=True, slots=True)
class Glossary:
    """All terms, and for each language the beginnings of addresses with what stands for them there."""

    terms: tuple[Term, ...] = ()
    links: Mapping[Language, Mapping[str, str]] = field(default_factory=dict)

    def terms_in(self, text: str) -> Iterator[Term]:
        """Yield the terms that words of the source's language hold; none that is but a part of another."""
        for term in sorted(self.terms, key=lambda term: -len(term.words)):
            spans = list(find_term(term.words, text, case=term.case))
            if spans:
                yield term
            for start, end in spans:
                text = text[:start] + "\n" * (end - start) + text[end:]

    def localised_address(self, address: str, language: Language) -> str:
        """Return where an address leads in a language, by the longest of the beginnings that it has."""
        for variety in fallback_chain(language):
            addresses = self.links.get(variety, {})
            for beginning in sorted(addresses, key=len, reverse=True):
                if address.startswith(beginning):
                    return addresses[beginning] + address[len(beginning) :]
        return address


NO_GLOSSARY = Glossary()


def _of(words: Mapping[Language, tuple[str, ...]], language: Language) -> tuple[str, ...]:
    return next((words[variety] for variety in fallback_chain(language) if variety in words), ())

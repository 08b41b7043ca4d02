"""What is to be said of a translation as it is typed."""

from __future__ import annotations

from presenter.catalogs.checks.glossary import NO_GLOSSARY, Glossary, Term
from presenter.catalogs.checks.prose import prose
from presenter.catalogs.checks.read_glossary import read_glossary
from presenter.catalogs.checks.unit_findings import unit_findings
from presenter.catalogs.folder import translations_folder
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding
from presenter.translation.unit import Unit
from presenter.translation.workbench import Workbench


@dataclass(frozen=True)
class UnitChecker:
    """The checks of catalogs with the team's glossary; whether words fit is for whoever sets the slides."""

    glossary: Glossary = NO_GLOSSARY

    @classmethod
    def read(cls, deck: Deck) -> UnitChecker:
        """Read the glossary of a deck; what is wrong with that is for the check of the deck to say."""
        glossary, _ = read_glossary(translations_folder(deck))
        return cls(glossary)

    def findings(self, workbench: Workbench, unit: Unit) -> tuple[Finding, ...]:
        """Return what is found about a unit; what its translator has muted is left out."""
        file = workbench.file_of(unit.key)
        if file is None or not unit.entry.is_filled:
            return ()
        slide = workbench.deck.slides[unit.slides[0]].identifier if unit.slides else None
        return unit_findings(
            unit.entry,
            unit.places[0].message,
            workbench.language,
            source=file.home.source,
            path=file.path,
            slide=slide,
            glossary=self.glossary,
        )

    def terms(self, workbench: Workbench, unit: Unit) -> tuple[Term, ...]:
        """Return the terms of the glossary in a source for which the language has words."""
        return tuple(
            term
            for term in self.glossary.terms_in(prose(unit.source))
            if term.targets_in(workbench.language) or term.forbidden_in(workbench.language)
        )

    def good_words(self, workbench: Workbench) -> tuple[str, ...]:
        """Return the words that the glossary has, which are spelt as they should be."""
        return tuple(words for term in self.glossary.terms for words in term.targets_in(workbench.language))

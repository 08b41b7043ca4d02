"""A source and its translation, with all that a check asks of them."""

from __future__ import annotations

from functools import cached_property

from presenter.catalogs.checks.glossary import NO_GLOSSARY, Glossary
from presenter.catalogs.checks.languages.language_rules import LanguageRules
from presenter.catalogs.checks.languages.rules_of import rules_of
from presenter.catalogs.checks.marks import Marks, marks_of
from presenter.catalogs.checks.prose import prose
from presenter.dataclass import dataclass
from presenter.deck.message import Role
from presenter.i18n.language import Language


@dataclass(frozen=True)
class Pair:
    """Words of a deck and what stands for them in another language.

    `role` is None for words of the interface, which hold no Markdown, as words within code do, which are
    `is_literal`. `is_singular` tells the form of a
    plural that stands for one number alone and may therefore leave the count out. `limit` counts
    characters, 0 where there is none.
    """

    source: str
    target: str
    source_language: Language
    language: Language
    role: Role | None = None
    is_literal: bool = False
    is_singular: bool = False
    limit: int = 0
    glossary: Glossary = NO_GLOSSARY

    @property
    def is_markdown(self) -> bool:
        """Tell whether marks of Markdown are marks in these words."""
        return self.role is not None and not self.is_literal

    @cached_property
    def source_marks(self) -> Marks:
        """Return the inline marks of the source."""
        return marks_of(self.source)

    @cached_property
    def marks(self) -> Marks:
        """Return the inline marks of the translation."""
        return marks_of(self.target)

    @cached_property
    def source_prose(self) -> str:
        """Return the source without what is no language, every character where it was."""
        return prose(self.source, is_markdown=self.is_markdown)

    @cached_property
    def prose(self) -> str:
        """Return the translation without what is no language, every character where it was."""
        return prose(self.target, is_markdown=self.is_markdown)

    @property
    def has_open_marks(self) -> bool:
        """Tell whether the translation opens a mark that never closes, where the source does not."""
        return bool(self.marks.left - self.source_marks.left)

    @property
    def source_rules(self) -> LanguageRules:
        """Return how the source's language is written."""
        return rules_of(self.source_language)

    @property
    def rules(self) -> LanguageRules:
        """Return how the translation's language is written."""
        return rules_of(self.language)

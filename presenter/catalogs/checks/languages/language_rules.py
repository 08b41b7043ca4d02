"""What a check has to know of how a language is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from presenter.dataclass import dataclass

_NONE: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRules:
    """The conventions of a language; what is left out is not checked.

    Questions and exclamations are opened with ¿ and ¡ where it `opens_questions`, and may be where it
    `may_open_questions`. `quotes` are all quotation marks that are good in it, opening and closing by turns.
    `space_before` are the signs that a space which does not break goes before, `tight_quotes` those that
    stand at their words without one, `spaced_quotes` those with one that does not break. `numbers` are the
    words for numbers, whatever their form; `scales` those that a number is multiplied by, as powers of ten.
    `function_words` tell its sentences from those of others. `abbreviations` end with a full stop that ends
    no sentence; `examples` stand in code for what code looks like.
    """

    opens_questions: bool = False
    may_open_questions: bool = False
    has_case: bool = True
    begins_sentences_with_capitals: bool = True
    needs_full_stops: bool = True
    capitalises_nouns: bool = False
    has_spaces: bool = True
    quotes: str = ""
    space_before: str = ""
    tight_quotes: str = ""
    spaced_quotes: str = ""
    numbers: Mapping[str, int] = field(default_factory=lambda: _NONE)
    scales: Mapping[str, int] = field(default_factory=lambda: _NONE)
    units: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    may_repeat: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    examples: frozenset[str] = frozenset()

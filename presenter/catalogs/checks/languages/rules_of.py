"""Which conventions a language follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from presenter.catalogs.checks.languages.language_rules import LanguageRules
from presenter.i18n.language import Language, fallback_chain

_UNKNOWN = LanguageRules(begins_sentences_with_capitals=False, needs_full_stops=False)


@lru_cache(maxsize=64)
def rules_of(language: Language) -> LanguageRules:
    """Return the conventions of a language or of what it is a variety of; none where nobody wrote them."""
    folder = files("presenter.catalogs.checks.languages")
    for variety in fallback_chain(language):
        file = folder / f"{variety}.yaml"
        if file.is_file():
            return _rules(yaml.safe_load(file.read_text(encoding="utf-8")) or {})
    return _UNKNOWN


def _rules(said: Mapping[str, Any]) -> LanguageRules:
    kinds = {field.name: field.type for field in fields(LanguageRules)}
    return LanguageRules(**{name: _value(value, str(kinds[name])) for name, value in said.items()})


def _value(value: Any, kind: str) -> Any:  # noqa: ANN401 -- of whatever kind the field is
    if kind.startswith("Mapping"):
        return {word: number for number, words in value.items() for word in _words(words)}
    return frozenset(_words(value)) if kind.startswith("frozenset") else value


def _words(text: str) -> list[str]:
    return [word.replace("_", " ") for word in str(text).split()]
